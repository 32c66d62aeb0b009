import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { editorSchema } from '../../../src/editing/yaml/editor-schema.js';

it('the schema for editors is in step with the one of the loader (npm run knowledge:schema writes it)', () => {
  expect(readFileSync('knowledge/.schema.json', 'utf8')).toBe(editorSchema());
});
