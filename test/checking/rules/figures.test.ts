import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { figuresIn, figuresMissing } from '../../../src/checking/rules/figures/figures-in.js';
import { phonesIn } from '../../../src/checking/rules/figures/phones.js';
import type { Locale } from '../../../src/language/locales.js';
import { en, ja, pt, vi } from '../../helpers/locales.js';

const missing = (japanese: string, locale: Locale, translated: string): string[] => {
  const [from, to] = [figuresIn(japanese, ja), figuresIn(translated, locale)];
  return [...figuresMissing(from, to), ...figuresMissing(to, from)];
};

const two = (number: number) => String(number).padStart(2, '0');

describe('figures', () => {
  it.each([
    ['達成度は９４．１％です', pt, 'O resultado é de 94,1%'],
    ['令和7年度末まで', en, 'until the end of fiscal 2025'],
    ['令和元年', vi, 'năm 2019'],
    ['令和5年度', pt, 'ano fiscal Reiwa 5'],
    ['１月23日', en, 'January 23'],
    ['１月23日', en, 'on the 23rd of January'],
    ['１月23日', pt, '23 de janeiro'],
    ['１月23日', vi, 'ngày 23 tháng 1'],
    ['2025年11月2日', pt, '2/11/2025'],
    ['４月から', en, 'from April'],
    ['４月から', vi, 'từ tháng 4'],
    ['午前8時30分から午後5時15分まで', en, '8:30 a.m. to 5:15 p.m.'],
    ['午前8時30分から午後5時15分まで', pt, 'das 8h30 às 17h15'],
    ['午前9時から午後5時まで', en, 'from 9 a.m. to 5 p.m.'],
    ['午前9時から午後5時まで', vi, 'từ 9 giờ đến 5 giờ chiều'],
    ['24時間', vi, '24/24'],
    ['８つの政策', en, 'the eight policies'],
    ['２期目', pt, 'segundo mandato'],
    ['三つの共生', vi, 'ba sự cộng sinh'],
    ['1万2千人', pt, '12.000 pessoas'],
    ['12,500円', pt, '12.500 ienes'],
    ['5万円', en, '50,000 yen'],
    ['5万円', vi, '50 nghìn yên'],
    ['1.5億円', en, '150 million yen'],
    ['政策8は取り組みの一つ', en, 'Policy 8 is one of the initiatives'],
    ['一部の十分な資料', en, 'some sufficient material'],
    ['電話は0270-27-2707', en, 'call 0270-27-2707'],
    ['市のページ', en, 'see https://example.com/2024/05'],
  ])('of %j are those of its %s translation %j', (japanese, locale, translated) => {
    expect(missing(japanese, locale, translated)).toEqual([]);
  });

  it.each([
    ['94.1％', pt, '91,4%', ['94.1', '91.4']],
    ['１月23日', en, 'January 13', ['1月23日', '1月13日']],
    ['令和5年度', en, 'fiscal 2024', ['2023', '2024']],
    ['午後5時15分', pt, '16h15', ['17:15', '16:15']],
    ['８つの政策', en, 'the nine policies', ['8']],
    ['三つの共生', en, 'four kinds', ['3']],
    ['5万円', en, '5,000 yen', ['50000', '5000']],
    ['１月2日', pt, '1/2', ['1月2日', '2月1日']],
  ])('of %j differ from those of the %s text %j', (japanese, locale, translated, figures) => {
    expect(missing(japanese, locale, translated)).toEqual(figures);
  });

  it('of any date, time and amount are the same in four languages', () => {
    const english = [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ];
    const portuguese = [
      'janeiro',
      'fevereiro',
      'março',
      'abril',
      'maio',
      'junho',
      'julho',
      'agosto',
      'setembro',
      'outubro',
      'novembro',
      'dezembro',
    ];
    fc.assert(
      fc.property(
        fc.record({
          month: fc.integer({ min: 1, max: 12 }),
          day: fc.integer({ min: 1, max: 28 }),
          hour: fc.integer({ min: 0, max: 23 }),
          minute: fc.integer({ min: 1, max: 59 }),
          yen: fc.integer({ min: 0, max: 99_999_999 }),
        }),
        ({ month, day, hour, minute, yen }) => {
          const japanese = `${month}月${day}日${hour}時${minute}分に${yen.toLocaleString('en')}円`;
          const texts = {
            en: `${yen.toLocaleString('en')} yen on ${english[month - 1]} ${day} at ${hour}:${two(minute)}`,
            pt: `${yen.toLocaleString('de')} ienes em ${day} de ${portuguese[month - 1]} às ${hour}h${two(minute)}`,
            vi: `${yen.toLocaleString('de')} yên, ngày ${day} tháng ${month}, ${hour}:${two(minute)}`,
          } as const;
          expect(missing(japanese, en, texts.en)).toEqual([]);
          expect(missing(japanese, pt, texts.pt)).toEqual([]);
          expect(missing(japanese, vi, texts.vi)).toEqual([]);
        },
      ),
    );
  });
});

describe('telephone numbers', () => {
  it.each(['0270-27-2707', '０２７０－２７－２７０７', '0270（27）2707', '+81 270-27-2707', '0270 27 2707'])(
    'are recognised in %j',
    (text) => {
      expect(phonesIn(`電話は${text}です`).phones.map(({ digits }) => digits)).toEqual(['0270272707']);
    },
  );

  it.each(['2026-11-23', '8:30–17:15', '119', '10,000-20,000', '1-2-3'])('are not seen in %j', (text) => {
    expect(phonesIn(text).phones).toEqual([]);
  });
});
