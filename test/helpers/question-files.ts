import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Question, readQuestions } from '../../src/evaluation/questions.js';

export const questionsFolder = 'test/questions';

export const allQuestions = (): Question[] =>
  readdirSync(questionsFolder)
    .filter((name) => name.endsWith('.jsonl') && !name.startsWith('language-id'))
    .flatMap((name) => readQuestions(join(questionsFolder, name)));
