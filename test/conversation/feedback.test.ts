import { describe, expect, it } from '@jest/globals';
import type { Action } from '../../src/conversation/action.js';
import { composeReply } from '../../src/conversation/compose-reply.js';
import { handleTurn } from '../../src/conversation/handle-turn.js';
import type { Choice, Part } from '../../src/conversation/reply.js';
import type { Ranked } from '../../src/conversation/turn.js';
import { realContent } from '../helpers/content.js';
import { en, locales } from '../helpers/locales.js';

const stranger = { locale: undefined, chosen: false };
const turn = 'abcdefghijkl';

const votesUnder = (entryId: string, ranked?: Ranked): readonly Choice[] => {
  const answered = { outcome: { kind: 'answer' as const, entryId }, locale: en, preference: stranger };
  const parts = composeReply({ ...answered, ...(ranked && { ranked }) }, realContent, turn).parts;
  return parts.flatMap((part: Part) => (part.kind === 'answer' ? part.card.votes : []));
};

const press = (action: Action) => handleTurn({ kind: 'action', action }, stranger, realContent);

describe('the buttons under an answer', () => {
  it('say whether it helped, and carry what else the question may have meant', () => {
    const ranked = { confidence: 0.8, entryIds: ['parks', 'roads', 'agriculture'] };
    expect(votesUnder('parks', ranked).map(({ action }) => action)).toEqual([
      { do: 'helpful', id: 'parks', turn },
      { do: 'unhelpful', id: 'parks', turn, others: ['roads', 'agriculture'] },
    ]);
  });

  it.each(Object.keys(realContent.knowledge.urgent))('are not shown where life is in danger: %s', (entryId) => {
    expect(votesUnder(entryId)).toEqual([]);
  });

  it('have a sign and a word in every language', () => {
    for (const locale of locales) {
      const t = realContent.translators.in(locale);
      expect([t('button.helpful'), t('button.unhelpful')]).toEqual([
        expect.stringMatching(/^👍 .+/u),
        expect.stringMatching(/^👎 .+/u),
      ]);
    }
  });
});

describe('a vote', () => {
  it('👍 is thanked for', () => {
    const { outcome, locale } = press({ do: 'helpful', id: 'parks', turn });
    expect(outcome).toEqual({ kind: 'helpful', entryId: 'parks' });
    const { parts } = composeReply({ outcome, locale, preference: stranger }, realContent, turn);
    expect(parts).toEqual([{ kind: 'text', text: expect.stringContaining('ありがとう') }]);
  });

  it('👎 asks what was meant, offers three other topics, best first, and names whom to ask', () => {
    const voted = press({ do: 'unhelpful', id: 'parks', turn, others: ['agriculture', 'no-longer-there', 'parks'] });
    expect(voted.outcome).toMatchObject({ kind: 'unhelpful', others: ['agriculture', ...relatedTo('parks')] });
    const { parts } = composeReply(voted, realContent, turn);
    expect(parts).toMatchObject([
      {
        kind: 'suggestions',
        text: expect.stringContaining('0270-27-2707'),
        choices: [{ action: { do: 'answer', id: 'agriculture', turn } }, {}, {}],
      },
    ]);
  });

  it('on an entry that is gone is told so', () => {
    expect(press({ do: 'helpful', id: 'gone', turn }).outcome).toEqual({ kind: 'stale-button' });
    expect(press({ do: 'unhelpful', id: 'gone', turn, others: [] }).outcome).toEqual({ kind: 'stale-button' });
  });
});

const relatedTo = (id: string): string[] =>
  (realContent.knowledge.find(id)?.related ?? []).filter((other) => other !== 'agriculture').slice(0, 2);
