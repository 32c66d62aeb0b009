import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Action, decodeAction, encodeAction, maxOthers } from '../../src/conversation/action.js';
import { lineLimits } from '../../src/line/limits.js';
import { locales } from '../helpers/locales.js';

const id = fc.stringMatching(/^[a-z0-9]{1,20}(-[a-z0-9]{1,19}){0,2}$/);
const locale = fc.constantFrom(...locales);
const turn = fc.stringMatching(/^[A-Za-z0-9_-]{12}$/);
const action: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ do: fc.constant('answer' as const), id, in: locale }),
  fc.record({ do: fc.constant('answer' as const), id }),
  fc.record({ do: fc.constant('answer' as const), id, turn }),
  fc.record({ do: fc.constant('helpful' as const), id, turn }),
  fc.record({ do: fc.constant('unhelpful' as const), id, turn, others: fc.array(id, { maxLength: maxOthers }) }),
  fc.record({ do: fc.constant('original' as const), id }),
  fc.record({ do: fc.constant('policy' as const), id }),
  fc.record({ do: fc.constant('policies' as const) }),
  fc.record({ do: fc.constant('language' as const), in: locale }),
  fc.record({ do: fc.constant('languages' as const) }),
  fc.record({ do: fc.constant('help' as const) }),
);

describe('postback data', () => {
  it('comes back as the action that it was, within the length that LINE allows', () => {
    fc.assert(
      fc.property(action, (value) => {
        const data = encodeAction(value);
        expect(decodeAction(data)).toEqual(value);
        expect(data.length).toBeLessThanOrEqual(lineLimits.postbackData);
      }),
    );
  });

  it('fits even with the longest ids', () => {
    const longest = 'a'.repeat(60);
    const others = Array<string>(maxOthers).fill(longest);
    const data = encodeAction({ do: 'unhelpful', id: longest, turn: 'abcdefghijkl', others });
    expect(data.length).toBeLessThanOrEqual(lineLimits.postbackData);
  });

  it('of a button from before there were turns is still good', () => {
    expect(decodeAction('do=answer&id=parks')).toEqual({ do: 'answer', id: 'parks' });
  });

  it.each([
    '',
    'no=such&action=%E0%A4%A',
    'do=answer',
    'do=answer&id=../etc',
    'do=language&in=xx',
    'do=help&x=1',
    'do=helpful&id=parks',
    'do=helpful&id=parks&turn=short',
    'do=unhelpful&id=parks&turn=abcdefghijkl&others=a.b.c.d',
    'do=unhelpful&id=parks&turn=abcdefghijkl&others=..%2F',
    '{"do":"help"}',
  ])('is nothing when it is not ours: %j', (data) => {
    expect(decodeAction(data)).toBeUndefined();
  });

  it('survives any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (data) => {
        expect(() => decodeAction(data)).not.toThrow();
      }),
    );
  });
});
