import { z } from 'zod';
import { entryId, utterances } from './entry.js';

/** What one file under knowledge/far/<code> holds: what people say that no entry is near, by subject. */
export const farFile = z.record(entryId, utterances);

/** Something that people say and that no entry is near. */
export interface FarLine {
  text: string;
  subject: string;
  /** The file's name: a part of life. */
  domain: string;
}
