import { describe, expect, it } from '@jest/globals';
import { composeReply } from '../../../src/conversation/compose-reply.js';
import type { Outcome } from '../../../src/conversation/turn.js';
import { otherLanguages } from '../../../src/language/detection.js';
import { renderReply } from '../../../src/line/render/render-reply.js';
import { realContent } from '../../helpers/content.js';
import { lineFaults } from '../../helpers/line-checks.js';
import { ja, locales, pt, vi } from '../../helpers/locales.js';

const ids = realContent.knowledge.entries.map(({ id }) => id);

const turnId = 'abcdefghijkl';
const ranked = { confidence: 1, entryIds: ids.toSorted((a, b) => b.length - a.length).slice(0, 3) };

/** Every outcome that there is, with every entry, policy and language that it can name. */
const outcomes: Outcome[] = [
  ...ids.map((entryId): Outcome => ({ kind: 'answer', entryId })),
  ...ids.map((entryId): Outcome => ({ kind: 'original', entryId })),
  ...ids.map((_, at): Outcome => ({ kind: 'suggest', entryIds: ids.slice(at, at + 3), because: 'unsure' })),
  { kind: 'suggest', entryIds: ids.slice(0, 3), because: 'beyond' },
  ...realContent.knowledge.policies.map(({ id }): Outcome => ({ kind: 'policy', policyId: id })),
  ...otherLanguages.map((language): Outcome => ({ kind: 'foreign-language', language })),
  { kind: 'welcome', returning: false },
  { kind: 'welcome', returning: true },
  ...ids.map((entryId): Outcome => ({ kind: 'unhelpful', entryId, others: ids.slice(0, 3) })),
  { kind: 'helpful', entryId: 'parks' },
  { kind: 'unhelpful', entryId: 'parks', others: [] },
  { kind: 'fallback' },
  { kind: 'policies' },
  { kind: 'language' },
  { kind: 'languages' },
  { kind: 'greeting' },
  { kind: 'thanks' },
  { kind: 'goodbye' },
  { kind: 'help' },
  { kind: 'identity' },
  { kind: 'complaint' },
  { kind: 'acknowledge' },
  { kind: 'attachment' },
  { kind: 'stale-button' },
  { kind: 'joined' },
];

describe('a rendered reply', () => {
  it.each(locales)('keeps within every limit of LINE, whatever it says (%s)', (locale) => {
    // Another locale was chosen: the reply carries one more button.
    const preference = { locale: locale === vi ? pt : vi, chosen: true };
    const faults = outcomes.flatMap((outcome) => {
      const messages = renderReply(composeReply({ outcome, locale, preference, ranked }, realContent, turnId));
      return lineFaults(messages).map((fault) => `${JSON.stringify(outcome)} ${fault}`);
    });
    expect(faults).toEqual([]);
  });

  it('would be caught if it broke a limit', () => {
    const label = 'x'.repeat(41);
    const broken = {
      type: 'text',
      text: '',
      quickReply: { items: [{ action: { type: 'postback', label, data: '' } }] },
    };
    expect(lineFaults([broken])).toHaveLength(3);
  });

  it('puts the quick replies under the last message, where alone LINE shows them', () => {
    const preference = { locale: undefined, chosen: false };
    const messages = renderReply(composeReply({ outcome: { kind: 'policies' }, locale: ja, preference }, realContent));
    expect(messages.map((message) => message.quickReply !== undefined)).toEqual([false, true]);
  });
});
