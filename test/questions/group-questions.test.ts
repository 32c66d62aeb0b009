import { beforeAll, describe, expect, it } from '@jest/globals';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.js';
import type { Locale } from '../../src/language/locales.js';
import { groupQuestions } from '../../src/questions/group-questions.js';
import type { UnansweredQuestion } from '../../src/questions/question-review.js';
import { createWishReader, type WishReader } from '../../src/questions/wish-reader.js';
import { en, ja, languages, pt, vi } from '../helpers/locales.js';

let wishes: WishReader;

beforeAll(() => {
  wishes = createWishReader(loadKnowledge('knowledge', languages));
});

let count = 0;

function asked(locale: Locale, utterance: string, fields: Partial<UnansweredQuestion> = {}): UnansweredQuestion {
  count += 1;
  return {
    turnId: `turn-${String(count).padStart(4, '0')}`,
    at: count,
    channel: 'line',
    locale,
    utterance,
    kind: 'unanswered',
    entryIds: [],
    confidence: 0,
    votedEntryId: undefined,
    takenEntryId: undefined,
    ...fields,
  };
}

const wordingsOf = async (questions: readonly UnansweredQuestion[]) =>
  (await groupQuestions(questions, wishes)).map((group) => group.questions.map(({ utterance }) => utterance));

describe('questions that want the same are one group', () => {
  it.each<[Locale, string[], string[]]>([
    [
      ja,
      ['図書館は何時までやってますか', '図書館の本、返すの忘れてた', '図書館は月曜日休み？'],
      ['パスポートの申請', '市民プールの料金は'],
    ],
    [
      en,
      ['my visa expires next week', 'which papers to extend my visa?', 'visa renewal please'],
      ['which papers do I need to marry?', 'where can I buy stamps'],
    ],
    [
      pt,
      ['que dia passa o lixo?', 'dia da coleta de lixo', 'horário do caminhão do lixo'],
      ['que dia é o jogo?', 'onde tem uma churrascaria boa?'],
    ],
    [
      vi,
      ['ngày nào đổ rác', 'lịch thu gom rác', 'rác cháy bỏ ngày nào'],
      ['mua iPhone cũ ở đâu', 'hôm nay trời có mưa không'],
    ],
  ])('%s', async (locale, same, others) => {
    const groups = await wordingsOf([...same, ...others].map((text) => asked(locale, text)));
    expect(groups[0]).toEqual(same);
    expect(groups.slice(1).every((wordings) => wordings.length === 1)).toBe(true);
  });

  it('across languages, where the glossary knows the word', async () => {
    const [first] = await wordingsOf([
      asked(ja, 'ごみの収集日はいつ'),
      asked(en, 'When is the garbage collected?'),
      asked(pt, 'que dia passa o lixo?'),
      asked(vi, 'lịch thu gom rác'),
    ]);
    expect(first).toHaveLength(4);
  });
});

describe('a group', () => {
  it('tells how often, when, in which languages, why, and what came nearest', async () => {
    const first = asked(pt, 'dia da coleta de lixo', { at: 1_000, entryIds: ['waste', 'parks'] });
    const second = asked(pt, 'dia da coleta de lixo', { at: 3_000, entryIds: ['waste'], kind: 'not-taken' });
    const third = asked(ja, 'ごみの収集日', { at: 2_000 });
    expect(await groupQuestions([second, third, first], wishes)).toEqual([
      {
        id: first.turnId,
        representative: 'dia da coleta de lixo',
        count: 3,
        locales: ['pt', 'ja'],
        firstAt: 1_000,
        lastAt: 3_000,
        kinds: ['unanswered', 'not-taken'],
        nearestEntryIds: ['waste', 'parks'],
        questions: [first, third, second],
      },
    ]);
  });

  it('is the same in whatever order the questions come', async () => {
    const questions = ['lixo', 'visa', 'dia do lixo', 'renovar visa', 'praia', 'coleta de lixo'].map((text) =>
      asked(pt, text),
    );
    expect(await groupQuestions(questions.toReversed(), wishes)).toEqual(await groupQuestions(questions, wishes));
  });

  it('is a question alone where no other is like it, even one without a word', async () => {
    expect(await wordingsOf([asked(en, '〔番号〕'), asked(en, ''), asked(en, 'surfing')])).toHaveLength(3);
    expect(await groupQuestions([], wishes)).toEqual([]);
  });
});
