import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { localeCode } from '../language/locales.js';

const question = z.object({
  id: z.string(),
  lang: localeCode,
  text: z.string(),
  /** Topics that answer it, best first; empty: nothing here does. */
  expect: z.array(z.string()),
  kind: z.string(),
  /** For a question that nothing answers: what a helpful clerk would point to. */
  near: z.union([z.string().transform((topic) => [topic]), z.array(z.string())]).default([]),
});

export type Question = z.infer<typeof question>;

const languageSample = z.object({ text: z.string(), lang: z.string() });

export type LanguageSample = z.infer<typeof languageSample>;

const readLines = <T>(file: string, line: z.ZodType<T>): T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((text) => text.trim() !== '')
    .map((text) => line.parse(JSON.parse(text)));

export const readQuestions = (file: string): Question[] => readLines(file, question);
export const readLanguageSamples = (file: string): LanguageSample[] => readLines(file, languageSample);

/** All labelled questions of a folder; the samples for recognising languages are no questions. */
export const readQuestionFolder = (directory: string): Question[] =>
  readdirSync(directory)
    .filter((name) => name.endsWith('.jsonl') && !name.startsWith('language-id'))
    .flatMap((name) => readQuestions(join(directory, name)));
