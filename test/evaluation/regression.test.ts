import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { evaluateLanguages } from '../../src/evaluation/evaluate-languages.js';
import { readOwnSets } from '../../src/evaluation/question-sets.js';
import { readLanguageSamples } from '../../src/evaluation/questions.js';
import { countsOf, fallenIn, recordedFigures } from '../../src/evaluation/recorded-figures.js';
import { realContent } from '../helpers/content.js';
import { questionsFolder } from '../helpers/question-files.js';

/** Written by `npm run eval -- --record`: a commit that lowers a count says so, and why. */
const recorded = recordedFigures.parse(JSON.parse(readFileSync('test/evaluation/recorded-figures.json', 'utf8')));

describe('the evaluation', () => {
  const counts = countsOf(readOwnSets(), realContent);

  it('asks every set and language that is recorded', () => {
    expect(Object.keys(counts).toSorted()).toEqual(Object.keys(recorded.groups).toSorted());
  });

  it.each(Object.keys(recorded.groups))('is no worse than recorded (%s)', (group) => {
    const before = recorded.groups[group];
    const now = counts[group];
    expect({ now, fallen: before && now ? fallenIn(now, before) : ['not asked'] }).toEqual({ now, fallen: [] });
  });

  it('recognises languages no worse than recorded', () => {
    const samples = readLanguageSamples(`${questionsFolder}/language-id.jsonl`);
    expect(evaluateLanguages(samples, realContent.detectLocale).percent).toBeGreaterThanOrEqual(
      recorded.languageIdPercent,
    );
  });
});

describe('the gate', () => {
  const before = { right: 5, assisted: 7, wrong: 1, falseAnswers: 0, helped: 2, farFallback: 3, locale: 9 };

  it('names what has fallen, and nothing that has risen', () => {
    expect(fallenIn({ ...before, right: 4, wrong: 2, assisted: 8, falseAnswers: 0 }, before)).toEqual([
      'right',
      'wrong',
    ]);
  });
});
