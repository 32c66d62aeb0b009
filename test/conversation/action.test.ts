import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Action, decodeAction, encodeAction } from '../../src/conversation/action.js';
import { locales } from '../../src/language/locales.js';
import { lineLimits } from '../../src/line/limits.js';

const id = fc.stringMatching(/^[a-z0-9]{1,20}(-[a-z0-9]{1,19}){0,2}$/);
const locale = fc.constantFrom(...locales);
const action: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ do: fc.constant('answer' as const), id, in: locale }),
  fc.record({ do: fc.constant('answer' as const), id }),
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

  it.each([
    '',
    'no=such&action=%E0%A4%A',
    'do=answer',
    'do=answer&id=../etc',
    'do=language&in=xx',
    'do=help&x=1',
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
