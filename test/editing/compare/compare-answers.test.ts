import { describe, expect, it } from '@jest/globals';
import type { Content } from '../../../src/conversation/content.js';
import { changedTexts } from '../../../src/editing/compare/changed-texts.js';
import { compareAnswers } from '../../../src/editing/compare/compare-answers.js';
import { createKnowledge } from '../../../src/knowledge/knowledge.js';
import type { Ranking } from '../../../src/search/search.js';
import { realContent } from '../../helpers/content.js';

/** The same content with another search behind it. */
const searching = (change: (ranking: Ranking) => Ranking): Content => ({
  ...realContent,
  search: Object.assign((...query: Parameters<Content['search']>) => change(realContent.search(...query)), {
    misplaced: () => [],
  }),
});

const certain = (id: string) => (ranking: Ranking) => ({
  ...ranking,
  matches: [{ id, score: 9 }, ...ranking.matches],
  confidence: { answered: 1, far: 0 },
});

const unsure = { answered: 0, far: 0 };

const questions = ['公園はきれいになりますか', 'Bom dia!', '公園はきれいになりますか'];

const kinds = (before: Content, after: Content) => compareAnswers(questions, before, after).map(({ kind }) => kind);

describe('comparing answers', () => {
  it('finds no change where nothing changed', () => {
    expect(compareAnswers(questions, realContent, realContent)).toEqual([]);
  });

  it('tells a question once, with what it got before and what it gets after', () => {
    const [before, after] = [searching(certain('parks')), searching(certain('mayor'))];
    expect(compareAnswers(questions, before, after)).toEqual([
      {
        question: '公園はきれいになりますか',
        kind: 'other-answer',
        before: { locale: 'ja', outcome: 'answer', entryIds: ['parks'] },
        after: { locale: 'ja', outcome: 'answer', entryIds: ['mayor'] },
      },
    ]);
  });

  it('puts another answer before a lost one, and that before other buttons', () => {
    const silent = searching((ranking) => ({ ...ranking, matches: [], confidence: unsure }));
    expect(kinds(searching(certain('parks')), silent)).toEqual(['answer-lost']);
    expect(kinds(silent, searching(certain('parks')))).toEqual(['answer-gained']);
    const offering = (...ids: string[]) =>
      searching((ranking) => ({
        ...ranking,
        matches: ids.map((id) => ({ id, score: 1 })),
        confidence: unsure,
      }));
    expect(kinds(offering('parks', 'mayor'), offering('parks', 'contact'))).toEqual(['other-suggestions']);
    expect(kinds(offering('parks', 'mayor'), offering('mayor', 'parks'))).toEqual([]);
  });
});

describe('changed texts', () => {
  const { knowledge } = realContent;
  const withParks = (review: 'old' | 'new') =>
    createKnowledge({
      ...knowledge,
      entries: knowledge.entries.map((entry) =>
        entry.id === 'parks'
          ? {
              ...entry,
              answer: { ...entry.answer, pt: 'Outra resposta.' },
              review: review === 'old' ? entry.review : { ...entry.review, pt: { reviewed: '2030-01-01' } },
            }
          : entry,
      ),
    });

  it('are told with whether somebody forgot the date', () => {
    expect(changedTexts(knowledge, knowledge)).toEqual([]);
    expect(changedTexts(knowledge, withParks('old'))).toEqual([{ entryId: 'parks', locale: 'pt', hasOldDate: true }]);
    expect(changedTexts(knowledge, withParks('new'))).toEqual([{ entryId: 'parks', locale: 'pt', hasOldDate: false }]);
  });
});
