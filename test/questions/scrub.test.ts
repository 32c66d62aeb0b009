import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { maxScrubbedLength, scrub } from '../../src/questions/scrub.js';

describe('scrubbing', () => {
  it.each([
    ['電話は090-1234-5678です', '電話は〔番号〕です'],
    ['０９０－１２３４－５６７８に電話ください', '〔番号〕に電話ください'],
    ['090ー1234ー5678', '〔番号〕'],
    ['(0270) 24-5111 まで', '〔番号〕 まで'],
    ['0270の24の5111', '〔番号〕'],
    ['call me +81 90 1234 5678 please', 'call me 〔番号〕 please'],
    ['市外局番なしで27-2707', '市外局番なしで〔番号〕'],
    ['09012345678', '〔番号〕'],
    ['〒372-8501', '〔番号〕'],
    ['マイナンバーは1234 5678 9012', 'マイナンバーは〔番号〕'],
    ['口座 12345', '口座 〔番号〕'],
    ['0\u200b9\u200b0-1\u200b234-5678', '〔番号〕'],
    ['メールはana.silva+x@example.co.jpです', 'メールは〔メール〕です'],
    ['ana @ example.com', '〔メール〕'],
    ['ana(at)example.com', '〔メール〕'],
    ['ana＠example．com', '〔メール〕'],
    ['https://example.com/?id=1を見て', '〔URL〕を見て'],
    ['www.example.jp e line.me/ti/p/abc', '〔URL〕 e 〔URL〕'],
    ['LINE IDは ana_1985', 'LINE 〔ID〕'],
    ['me segue @ana.silva', 'me segue 〔ID〕'],
    ['今泉町2丁目410番地の公園', '今泉町〔住所〕の公園'],
    ['今泉町2-410に住んでいます', '今泉町〔住所〕に住んでいます'],
    ['三光町6番3号', '三光町〔住所〕'],
    ['203号室です', '〔住所〕です'],
    ['田中と申します。学童は？', '〔名前〕と申します。学童は?'],
    ['名前は田中花子です。学童は？', '名前は〔名前〕です。学童は?'],
    ['Hi, my name is Ana Silva and I want parks', 'Hi, my name is 〔名前〕 and I want parks'],
    ['Meu nome é José da Silva, tem creche?', 'Meu nome é 〔名前〕 da Silva, tem creche?'],
    ['Tôi tên là Nguyễn Văn An, có nhà trẻ không?', 'Tôi tên là 〔名前〕, có nhà trẻ không?'],
  ])('%s', (utterance, scrubbed) => {
    expect(scrub(utterance)).toBe(scrubbed);
  });

  it.each([
    '2023年度の達成率94.1%は本当？',
    '8つの政策って？',
    '10,000円もらえますか',
    '令和8年4月1日から？',
    '3-4歳の保育',
    '1番近い公園',
    'What is planned for 2027?',
    'có 3 công viên?',
    'a creche é cara?',
  ])('leaves what tells nothing of anybody: %s', (utterance) => {
    expect(scrub(utterance)).toBe(utterance.normalize('NFKC'));
  });

  const digit = fc.integer({ min: 0, max: 9 }).map(String);
  const digitsOf = (length: number) =>
    fc.array(digit, { minLength: length, maxLength: length }).map((list) => list.join(''));
  const separator = fc.constantFrom('', '-', ' ', '－', 'ー', '.', ' - ', ')');
  const widths = fc.constantFrom(
    (text: string) => text,
    (text: string) => text.replace(/\d/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0)),
  );
  const telephone = fc
    .tuple(digitsOf(3), separator, digitsOf(4), separator, digitsOf(4), widths)
    .map(([area, first, middle, second, last, widen]) => widen(`${area}${first}${middle}${second}${last}`));
  const mail = fc.emailAddress();
  const surroundings = fc.constantFrom('', ' ', '。', '公園は', ' please ', '\n', '、', 'ですが、');

  it('leaves no telephone number, in any spelling, in any surroundings', () => {
    fc.assert(
      fc.property(surroundings, telephone, surroundings, (before, number, after) => {
        expect(scrub(`${before}${number}${after}`)).not.toMatch(/\d/);
      }),
    );
  });

  it('leaves no mail address', () => {
    fc.assert(
      fc.property(surroundings, mail, surroundings, (before, address, after) => {
        expect(scrub(`${before}${address}${after}`)).not.toMatch(/@/);
      }),
    );
  });

  it('never leaves five digits in a row, breaks no character, keeps to its length, and is done at once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 900 }), fc.nat(), (text, number) => {
        const scrubbed = scrub(`${text}${number}`);
        expect(scrubbed).not.toMatch(/\d{5}/);
        expect(scrubbed.isWellFormed()).toBe(true);
        expect(scrubbed.length).toBeLessThanOrEqual(maxScrubbedLength);
        expect(scrub(scrubbed)).toBe(scrubbed);
      }),
      { examples: [['!\t\u0000\t', 0]] },
    );
  });

  it('reads no further than the bot itself does, so that no message can make it slow', () => {
    expect(scrub(`${'町1の'.repeat(1_000)}5678`)).toBe(scrub('町1の'.repeat(1_000)));
  });
});
