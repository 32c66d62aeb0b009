import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { handleTurn } from '../../src/conversation/handle-turn.js';
import type { Outcome } from '../../src/conversation/turn.js';
import { listIn } from '../../src/language/locales.js';
import { realContent } from '../helpers/content.js';
import { lineEvent, postbackEvent, textEvent } from '../helpers/line-events.js';
import { type LineStandIn, startLineStandIn } from '../helpers/line-stand-in.js';
import { lineEnvironment, type RunningBot, startBot } from '../helpers/running-bot.js';
import { builtModels } from '../helpers/trainer.js';
import { en, ja } from '../helpers/locales.js';

const hour = 60 * 60 * 1_000;
const day = 24 * hour;
const start = Date.parse('2026-11-23T03:00:00Z');

let line: LineStandIn;
let bot: RunningBot;
let clock = start;

beforeAll(async () => {
  line = await startLineStandIn();
  bot = await startBot(
    { ...lineEnvironment(line.url), RETENTION_DAYS: '30' },
    { trainer: builtModels, now: () => clock },
  );
}, 120_000);

afterAll(async () => {
  await bot.close();
  await line.close();
});

beforeEach(async () => {
  line.replies.length = 0;
  clock = start;
  for (const table of ['question', 'vote', 'daily_use'] as const) await bot.services.store.deleteFrom(table).execute();
});

const person = `U${'d'.repeat(32)}`;
const source = { source: { type: 'user', userId: person } };
const write = (text: string, id = '1') =>
  bot.post([textEvent(text, { ...source, message: { type: 'text', id, text } })]);

const lastReply = (): string => JSON.stringify(line.replies.at(-1)?.messages ?? '');

const buttons = {
  helpful: /do=helpful&[^"]*/,
  unhelpful: /do=unhelpful&[^"]*/,
  suggestion: /do=answer&[^"]*turn=[^"]*/,
};

/** Presses the first such button of the last reply. */
async function press(button: keyof typeof buttons): Promise<void> {
  const data = buttons[button].exec(lastReply())?.[0];
  if (data === undefined) throw new Error(`no ${button} button in ${lastReply()}`);
  await bot.post([postbackEvent(data, source)]);
}

const unanswered = async () =>
  (await bot.services.questions.listUnanswered({ since: 0 })).flatMap(({ questions }) => questions);

/** Everything that the question log holds, as text. */
async function everythingKept(): Promise<string> {
  const { store } = bot.services;
  const tables = [store.selectFrom('question'), store.selectFrom('vote'), store.selectFrom('daily_use')];
  return JSON.stringify(await Promise.all(tables.map((table) => table.selectAll().execute())));
}

async function later(ms: number): Promise<void> {
  clock += ms;
  await bot.services.questions.forgetOld();
}

/** A Japanese utterance of the knowledge that the bot reacts to so, and that is nowhere near an emergency. */
function utteranceThat(kind: Outcome['kind'], ending = ''): string {
  const { far, entries } = realContent.knowledge;
  // Kept in NFKC: what is asked should be what is kept, letter by letter.
  const utterances = [
    ...listIn(far, ja).map((said) => said.text),
    ...entries.flatMap(({ beyond }) => listIn(beyond, ja)),
  ].map((text) => (text + ending).normalize('NFKC'));
  const found = utterances.find((text) => {
    const turn = handleTurn({ kind: 'utterance', text }, { locale: ja, chosen: true }, realContent);
    const isUrgent = turn.ranked?.entryIds.some((id) => id in realContent.knowledge.urgent) ?? true;
    return turn.locale === 'ja' && turn.outcome.kind === kind && !isUrgent;
  });
  if (found === undefined) throw new Error(`the knowledge has no utterance for ${kind}`);
  return found;
}

const outOfScope = utteranceThat('fallback');

describe('a question that is not answered', () => {
  it('is kept without anything that tells who asked', async () => {
    const contact = ' 090-1234-5678 ana@example.com';
    const asked = utteranceThat('fallback', contact);
    await write(asked);
    const [question] = await unanswered();
    expect(question?.utterance).toBe(`${asked.replace(contact, '')} 〔番号〕 〔メール〕`);
    expect(await everythingKept()).not.toContain(person);
    expect(await everythingKept()).not.toContain(bot.services.personKey('line', person));
  });

  it('is kept for RETENTION_DAYS', async () => {
    await write(outOfScope);
    await later(30 * day);
    expect(await unanswered()).toHaveLength(1);
    await later(1);
    expect(await unanswered()).toHaveLength(0);
  });

  it('is forgotten when the message is unsent', async () => {
    await write(outOfScope, 'message-1');
    await write(outOfScope, 'message-2');
    await bot.post([lineEvent('unsend', { unsend: { messageId: 'message-1' }, replyToken: undefined, ...source })]);
    expect(await unanswered()).toHaveLength(1);
    expect(await everythingKept()).not.toContain('message-2');
  });

  it('is shown together with others that want the same', async () => {
    for (const text of [
      'Who is the mayor of Takasaki?',
      'name of Takasaki mayor',
      'Takasaki mayor??',
      'yen to peso rate pls',
    ]) {
      await write(text);
    }
    const groups = await bot.services.questions.listUnanswered({ since: 0, locale: en });
    expect(groups.map(({ count }) => count)).toEqual([3, 1]);
    await bot.services.questions.markHandled(groups[0]?.questions.map(({ turnId }) => turnId) ?? []);
    expect(await unanswered()).toMatchObject([{ utterance: 'yen to peso rate pls' }]);
  });
});

describe('a question that is answered', () => {
  it('is gone after an hour', async () => {
    await write('公園を増やしますか');
    expect(await everythingKept()).toContain('公園を増やしますか');
    expect(await unanswered()).toEqual([]);
    await later(hour + 1);
    expect(await everythingKept()).not.toContain('公園を増やしますか');
  });

  it('and voted down is kept, and other topics are offered', async () => {
    await write('公園を増やしますか');
    await press('unhelpful');
    expect(lastReply()).toContain('何を知りたかったですか');
    expect(lastReply().match(/"data":"do=answer[^"]*turn=/g)).toHaveLength(3);
    await later(hour + 1);
    expect(await unanswered()).toMatchObject([{ kind: 'voted-down', utterance: '公園を増やしますか' }]);
  });

  it('and found good is thanked for, counted once, and not kept', async () => {
    await write('公園を増やしますか');
    const answer = [...line.replies];
    await press('helpful');
    line.replies.splice(0, line.replies.length, ...answer);
    await press('helpful');
    expect(lastReply()).toContain('よかったです');
    const { votes } = await bot.services.questions.usage('2026-11-23', '2026-11-23');
    expect(votes).toMatchObject([{ entryId: 'parks', verdict: 'helpful', count: 1, channel: 'line', locale: 'ja' }]);
    await later(hour + 1);
    expect(await everythingKept()).not.toContain('公園を増やしますか');
  });
});

describe('a suggestion', () => {
  const vague = utteranceThat('suggest');

  it('that nobody takes is kept', async () => {
    await write(vague);
    await later(hour + 1);
    expect(await unanswered()).toMatchObject([{ kind: 'not-taken', utterance: vague }]);
  });

  it('that is taken has answered the question', async () => {
    await write(vague);
    await press('suggestion');
    expect(await everythingKept()).toContain(vague);
    expect(await unanswered()).toEqual([]);
    await later(hour + 1);
    expect(await everythingKept()).not.toContain(vague);
  });

  it('that is taken and voted down is kept after all', async () => {
    await write(vague);
    await press('suggestion');
    await press('unhelpful');
    expect(await unanswered()).toMatchObject([{ kind: 'voted-down', utterance: vague }]);
  });
});

describe('what is no question is not kept', () => {
  it.each([
    ['a greeting', textEvent('こんにちは', source)],
    ['a message about life and death', textEvent('もう死にたい。公園のことも知りたい', source)],
    ['a message in another language', textEvent('안녕하세요 쓰레기는 언제 버려요', source)],
    // Found by the search, not by a phrase; answered otherwise, but too near to keep.
    [
      'a worry about a friend',
      textEvent('meu amg da fabrica fala q kria sumir pra sempre to mto preocupada cm ele', source),
    ],
    ['a button', postbackEvent('do=answer&id=parks', source)],
    ['a sticker', lineEvent('message', { message: { type: 'sticker', id: '1' }, ...source })],
    ['a message without a word', textEvent('？？？ 090-1234-5678', source)],
  ])('%s', async (_case, event) => {
    await bot.post([event]);
    expect(line.replies).toHaveLength(1);
    expect(await bot.services.store.selectFrom('question').selectAll().execute()).toEqual([]);
    expect((await bot.services.questions.usage('2026-11-23', '2026-11-23')).uses).toMatchObject([{ count: 1 }]);
  });

  it('and nobody is asked to vote where life is in danger', async () => {
    await write('もう死にたい');
    expect(lastReply()).not.toContain('do=helpful');
  });
});

describe('when the log fails', () => {
  it('the answer comes all the same', async () => {
    await bot.services.store.schema.alterTable('question').renameTo('question_away').execute();
    await write('公園を増やしますか');
    await bot.services.store.schema.alterTable('question_away').renameTo('question').execute();
    expect(lastReply()).toContain('公園');
  });
});
