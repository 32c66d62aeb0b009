import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { composeReply } from '../../src/conversation/compose-reply.js';
import { handleTurn } from '../../src/conversation/handle-turn.js';
import type { Preference, Turn } from '../../src/conversation/turn.js';
import { stranger } from '../../src/evaluation/evaluate.js';
import { renderReply } from '../../src/line/render/render-reply.js';
import { realContent } from '../helpers/content.js';
import { lineFaults } from '../helpers/line-checks.js';
import { locales, vi } from '../helpers/locales.js';

const say = (text: string, before: Preference = stranger): Turn =>
  handleTurn({ kind: 'utterance', text }, before, realContent);

describe('a turn', () => {
  it.each([
    ['こんにちは', 'ja', 'greeting'],
    ['Bom dia!', 'pt', 'greeting'],
    ['cảm ơn nhiều', 'vi', 'thanks'],
    ['who are you?', 'en', 'identity'],
    ['メニュー', 'ja', 'policies'],
    ['English please', 'en', 'language'],
    ['tiếng Việt', 'vi', 'language'],
    ['¿Hablan español?', 'ja', 'foreign-language'],
    ['垃圾什么时候扔', 'ja', 'foreign-language'],
    ['시장님 이름이 뭐예요', 'ja', 'foreign-language'],
    ['👍👍👍', 'ja', 'fallback'],
    ['https://example.com/?q=%E5%85%AC%E5%9C%92', 'ja', 'fallback'],
    ['   ', 'ja', 'fallback'],
  ])('takes %j as %s %s', (text, locale, outcome) => {
    expect(say(text)).toMatchObject({ locale, outcome: { kind: outcome } });
  });

  it.each([
    ['父が倒れて動かない、救急車！', 'emergency'],
    ['my dad is not breathing', 'emergency'],
    ['socorro, minha casa está pegando fogo', 'emergency'],
    ['co trom vao nha em', 'emergency'],
    ['もう死にたい', 'crisis-support'],
    ['I want to die', 'crisis-support'],
    ['não quero mais viver', 'crisis-support'],
    ['em không muốn sống nữa', 'crisis-support'],
  ])('puts life before policy: %j → %s', (text, entryId) => {
    expect(say(text).outcome).toEqual({ kind: 'answer', entryId });
  });

  it('does not take the policy against suicide for a cry for help', () => {
    expect(say('自殺対策は政策に入っていますか').outcome).not.toEqual({ kind: 'answer', entryId: 'crisis-support' });
  });

  it('follows the language that a person writes', () => {
    const first = say('E as casas abandonadas do bairro?');
    expect(first.locale).toBe('pt');
    expect(say('ok', first.preference).locale).toBe('pt');
  });

  it('keeps a chosen language when one message comes in another, and offers the way back', () => {
    const chosen = handleTurn({ kind: 'action', action: { do: 'language', in: vi } }, stranger, realContent);
    const turn = say('公園をふやす予定はありますか', chosen.preference);
    expect(turn).toMatchObject({ locale: 'ja', preference: { locale: 'vi', chosen: true } });
    expect(composeReply(turn, realContent).choices[0]).toMatchObject({ action: { do: 'language', in: 'vi' } });
    expect(say('ok', turn.preference).locale).toBe('vi');
  });

  it.each([
    ['公園をふやす予定は？', 'もっと教えて'],
    ['are there plans for more parks?', 'tell me more'],
    ['vai ter mais parques?', 'quero saber mais'],
    ['thành phố có định làm thêm công viên không?', 'nói thêm đi'],
  ])('knows what "more" is about after an answer: %j, %j', (question, more) => {
    const first = say(question);
    expect(first.outcome).toEqual({ kind: 'answer', entryId: 'parks' });
    const related = realContent.knowledge.find('parks')?.related.slice(0, 3);
    expect(say(more, first.preference)).toMatchObject({
      locale: first.locale,
      outcome: { kind: 'suggest', entryIds: related, because: 'more' },
    });
    expect(say(more).outcome).toEqual({ kind: 'help' });
  });

  it('says the last answer again in the language that is asked for', () => {
    const first = say('are there plans for more parks?');
    expect(say('and in Japanese?', first.preference)).toMatchObject({
      locale: 'ja',
      outcome: { kind: 'answer', entryId: 'parks' },
    });
  });

  it('tells politely that a button is too old when its entry is gone', () => {
    const action = { do: 'answer' as const, id: 'no-such-entry' };
    expect(handleTurn({ kind: 'action', action }, stranger, realContent).outcome).toEqual({ kind: 'stale-button' });
  });

  it('answers anything that can be typed, within LINE’s limits, without an exception', () => {
    const pieces = fc.constantFrom(
      '公園',
      'parque',
      '‮',
      '\u200b',
      '😭',
      '\ud800',
      '<script>',
      'gomi',
      'nhà',
      ' ',
      'ｶﾅ',
      '福祉',
    );
    const wild = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.array(pieces, { maxLength: 40 }).map((list) => list.join('')),
    );
    fc.assert(
      fc.property(wild, (text) => {
        const turn = say(text);
        expect(locales).toContain(turn.locale);
        expect(lineFaults(renderReply(composeReply(turn, realContent)))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('answers 10,000 characters like the first thousand of them', () => {
    expect(say('公園'.repeat(5_000)).outcome).toEqual(say('公園'.repeat(500)).outcome);
  });
});
