import { z } from 'zod';
import { entryFile, examplesFile } from '../../knowledge/entry.js';
import { farFile } from '../../knowledge/far.js';
import { sourcesFile } from '../../knowledge/source.js';
import { thesaurusFile } from '../../knowledge/thesaurus.js';
import type { Locale } from '../../language/locales.js';

const schemaOf = (file: z.ZodType): string => `${JSON.stringify(z.toJSONSchema(file, { io: 'input' }), null, 2)}\n`;

/**
 * Schemas for editors (VS Code shows errors and completions while a clerk types), by their file in the knowledge folder:
 * made from the very schemas that the loader checks with, so the two cannot differ.
 */
export const editorSchemas = (locales: readonly Locale[]): Readonly<Record<string, string>> => ({
  '.schema.json': schemaOf(entryFile(locales)),
  '.examples.schema.json': schemaOf(examplesFile),
  '.far.schema.json': schemaOf(farFile),
  '.sources.schema.json': schemaOf(sourcesFile(locales)),
  '.thesaurus.schema.json': schemaOf(thesaurusFile(locales)),
});
