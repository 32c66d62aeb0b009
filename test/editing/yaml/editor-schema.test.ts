import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { editorSchemas } from '../../../src/editing/yaml/editor-schema.js';

it.each(Object.entries(editorSchemas()))(
  'the schema for editors is in step with the one of the loader (npm run knowledge:schema writes it): %s',
  (name, schema) => {
    expect(readFileSync(`knowledge/${name}`, 'utf8')).toBe(schema);
  },
);
