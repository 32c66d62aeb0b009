import { z } from 'zod';
import { entryFile } from '../../knowledge/entry.js';

/**
 * The entry's schema for editors (VS Code shows errors and completions while a clerk types): made from the very schema
 * that the loader checks with, so the two cannot differ.
 */
export const editorSchema = (): string => `${JSON.stringify(z.toJSONSchema(entryFile, { io: 'input' }), null, 2)}\n`;
