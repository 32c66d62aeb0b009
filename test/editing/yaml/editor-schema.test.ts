import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { editorSchemas } from '../../../src/editing/yaml/editor-schema.js';
import { locales } from '../../helpers/locales.js';

it.each(Object.entries(editorSchemas(locales)))(
  'the schema for editors is in step with the one of the loader (npm run knowledge:schema writes it): %s',
  (name, schema) => {
    expect(readFileSync(`knowledge/${name}`, 'utf8')).toBe(schema);
  },
);
