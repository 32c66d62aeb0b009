import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Question, QuestionLog } from '../../src/questions/question-log.js';
import type { QuestionReview } from '../../src/questions/question-review.js';
import { openDatabase, type Store } from '../../src/store/database.js';
import { createQuestionLog } from '../../src/store/question-log.js';
import { forgetOldQuestions } from '../../src/store/question-retention.js';
import { createQuestionReview } from '../../src/store/question-review.js';
import { type RunningPostgres, startPostgres } from '../helpers/postgres.js';
import { ja, pt, vi } from '../helpers/locales.js';

const hour = 60 * 60 * 1_000;
const day = 24 * hour;
let store: Store;
let clock: number;
let log: QuestionLog;
let review: QuestionReview;

let postgres: RunningPostgres;

beforeAll(async () => {
  postgres = await startPostgres();
}, 60_000);

afterAll(() => postgres.stop());

let count = 0;

function question(fields: Partial<Question> = {}): Question {
  count += 1;
  return {
    turnId: `turn-${count}`,
    channel: 'line',
    locale: ja,
    utterance: 'ゴミの日はいつ',
    outcome: 'fallback',
    entryIds: ['parks', 'roads'],
    confidence: 0.42,
    messageKey: undefined,
    ...fields,
  };
}

async function recorded(fields: Partial<Question>): Promise<Question> {
  const made = question(fields);
  await log.record(made);
  return made;
}

const vote = (turnId: string, verdict: 'helpful' | 'unhelpful', entryId = 'parks') =>
  log.vote({ turnId, entryId, verdict, channel: 'line', locale: ja });

const kinds = async () => (await review.unanswered({ since: 0 })).map(({ kind }) => kind);
const kept = async () => (await store.selectFrom('question').select('turn').execute()).length;
const tidy = () => forgetOldQuestions(store, 90, clock);

describe.each([
  ['a file', async () => 'file::memory:'],
  ['PostgreSQL', () => postgres.createDatabase()],
])('the question log on %s', (_engine, databaseUrl) => {
  beforeEach(async () => {
    clock = Date.parse('2026-11-23T00:00:00Z');
    store = await openDatabase(await databaseUrl());
    log = createQuestionLog(store, () => clock);
    review = createQuestionReview(store, () => clock);
  });

  afterEach(() => store.destroy());

  describe('what staff read', () => {
    it('is what was not answered and what was suggested but not taken, the newest first', async () => {
      await recorded({ outcome: 'answer' });
      const { turnId } = await recorded({ outcome: 'fallback', locale: pt, utterance: 'dia do lixo?' });
      clock += hour;
      await recorded({ outcome: 'suggest' });
      expect(await kinds()).toEqual(['not-taken', 'unanswered']);
      expect(await review.unanswered({ since: 0, locale: pt })).toEqual([
        {
          turnId,
          at: clock - hour,
          channel: 'line',
          locale: 'pt',
          utterance: 'dia do lixo?',
          kind: 'unanswered',
          entryIds: ['parks', 'roads'],
          confidence: 0.42,
          votedEntryId: undefined,
          takenEntryId: undefined,
        },
      ]);
      expect(await review.unanswered({ since: clock + 1 })).toEqual([]);
    });

    it('is not a suggestion that was taken', async () => {
      const { turnId } = await recorded({ outcome: 'suggest' });
      await log.taken(turnId, 'parks');
      expect(await kinds()).toEqual([]);
    });

    it('is an answer that was voted down, with what was chosen instead', async () => {
      const { turnId } = await recorded({ outcome: 'answer' });
      await vote(turnId, 'unhelpful');
      await log.taken(turnId, 'roads');
      expect(await review.unanswered({ since: 0 })).toMatchObject([
        { kind: 'voted-down', votedEntryId: 'parks', takenEntryId: 'roads' },
      ]);
    });

    it('is not what staff have dealt with', async () => {
      const { turnId } = await recorded({});
      await recorded({});
      await review.markHandled([turnId]);
      await review.markHandled([]);
      expect(await kinds()).toEqual(['unanswered']);
    });
  });

  describe('the words of a question are deleted', () => {
    it('after an hour, if it was answered', async () => {
      await recorded({ outcome: 'answer' });
      clock += hour;
      await tidy();
      expect(await kept()).toBe(1);
      clock += 1;
      await tidy();
      expect(await kept()).toBe(0);
    });

    it('after an hour, if what was suggested was taken, and pressing again does not prolong it', async () => {
      const { turnId } = await recorded({ outcome: 'suggest' });
      await log.taken(turnId, 'parks');
      clock += hour;
      await log.taken(turnId, 'roads');
      await vote(turnId, 'helpful');
      clock += 1;
      await tidy();
      expect(await kept()).toBe(0);
    });

    it('after the retention time, if it was not answered or was voted down', async () => {
      const { turnId } = await recorded({ outcome: 'answer' });
      await recorded({ outcome: 'fallback' });
      await vote(turnId, 'unhelpful');
      clock += 90 * day;
      await tidy();
      expect(await kept()).toBe(2);
      clock += 1;
      await tidy();
      expect(await kept()).toBe(0);
    });

    it('after an hour, if the last vote is a good one', async () => {
      const { turnId } = await recorded({ outcome: 'answer' });
      await vote(turnId, 'unhelpful');
      await vote(turnId, 'helpful');
      clock += hour + 1;
      await tidy();
      expect(await kept()).toBe(0);
    });

    it('at once, if the message is unsent', async () => {
      await recorded({ messageKey: 'key-1' });
      await recorded({ messageKey: 'key-2' });
      await log.forgetMessage('key-1');
      expect(await kept()).toBe(1);
    });
  });

  describe('the counts', () => {
    const use = { channel: 'web', locale: vi, did: 'utterance', outcome: 'answer' } as const;

    it('are those of the days in Japan', async () => {
      await log.count({ ...use, subject: 'parks' });
      await log.count({ ...use, subject: 'parks' });
      await log.count({ ...use, subject: undefined });
      clock += 15 * hour;
      await log.count({ ...use, subject: 'parks' });
      const { uses } = await review.usage('2026-11-01', '2026-11-30');
      expect(uses).toEqual(
        expect.arrayContaining([
          { ...use, day: '2026-11-23', subject: 'parks', count: 2 },
          { ...use, day: '2026-11-23', subject: undefined, count: 1 },
          { ...use, day: '2026-11-24', subject: 'parks', count: 1 },
        ]),
      );
      expect(uses).toHaveLength(3);
      expect((await review.usage('2026-11-24', '2026-11-24')).uses).toHaveLength(1);
    });

    it('hold one vote a turn and entry, however often it is pressed: the last', async () => {
      await vote('turn-a', 'helpful');
      await vote('turn-a', 'unhelpful');
      await vote('turn-a', 'unhelpful');
      await vote('turn-b', 'unhelpful');
      await vote('turn-b', 'helpful', 'roads');
      const { votes } = await review.usage('2026-11-23', '2026-11-23');
      const common = { day: '2026-11-23', channel: 'line', locale: 'ja' };
      expect(votes).toEqual(
        expect.arrayContaining([
          { ...common, entryId: 'parks', verdict: 'unhelpful', count: 2 },
          { ...common, entryId: 'roads', verdict: 'helpful', count: 1 },
        ]),
      );
      expect(votes).toHaveLength(2);
    });

    it('outlive the questions, and not for ever', async () => {
      await log.count({ ...use, subject: 'parks' });
      clock += 2 * 365 * day;
      await tidy();
      expect((await review.usage('2026-01-01', '2026-12-31')).uses).toHaveLength(1);
      clock += 2 * 365 * day;
      await tidy();
      expect((await review.usage('2026-01-01', '2026-12-31')).uses).toHaveLength(0);
    });
  });
});
