import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { evaluate } from '../../src/evaluation/evaluate.js';
import { evaluateLanguages } from '../../src/evaluation/evaluate-languages.js';
import { readLanguageSamples } from '../../src/evaluation/questions.js';
import { realContent } from '../helpers/content.js';
import { allQuestions, questionsFolder } from '../helpers/question-files.js';

/** Counts of questions, per language: a commit may raise right, assisted and locale, and lower wrong and falseAnswers. */
const figures = z.object({
  right: z.number(),
  assisted: z.number(),
  wrong: z.number(),
  falseAnswers: z.number(),
  locale: z.number(),
});

const recorded = z
  .object({ ja: figures, en: figures, pt: figures, vi: figures, languageIdPercent: z.number() })
  .parse(JSON.parse(readFileSync('test/evaluation/recorded-figures.json', 'utf8')));

describe('the evaluation', () => {
  const { tallies } = evaluate(allQuestions(), realContent);

  it.each(['ja', 'en', 'pt', 'vi'] as const)('is no worse than recorded (%s)', (locale) => {
    const {
      right,
      assisted,
      wrong,
      falseAnswers,
      locale: inLocale,
    } = figures.extend({ locale: z.number() }).parse(tallies.get(locale));
    const before = recorded[locale];
    expect({
      right: right >= before.right,
      assisted: assisted >= before.assisted,
      wrong: wrong <= before.wrong,
      falseAnswers: falseAnswers <= before.falseAnswers,
      locale: inLocale >= before.locale,
      now: { right, assisted, wrong, falseAnswers, locale: inLocale },
    }).toEqual({
      right: true,
      assisted: true,
      wrong: true,
      falseAnswers: true,
      locale: true,
      now: expect.anything(),
    });
  });

  it('recognises languages no worse than recorded', () => {
    const samples = readLanguageSamples(`${questionsFolder}/language-id.jsonl`);
    expect(evaluateLanguages(samples, realContent.detectLocale).percent).toBeGreaterThanOrEqual(
      recorded.languageIdPercent,
    );
  });
});
