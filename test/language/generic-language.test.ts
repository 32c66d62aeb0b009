import { describe, expect, it } from '@jest/globals';
import { figuresIn, figuresMissing } from '../../src/checking/rules/figures/figures-in.js';
import { analyze } from '../../src/language/analyze.js';
import { createLocaleDetector } from '../../src/language/detect-locale.js';
import { localeCode } from '../../src/language/locales.js';
import { languageModule } from '../../src/language/registry.js';
import { toldApart } from '../../src/language/scripts.js';
import { trainLetters } from '../../src/language/train-letters.js';
import { ja, pt } from '../helpers/locales.js';

const [es, ko, ne] = [localeCode.parse('es'), localeCode.parse('ko'), localeCode.parse('ne')];
const [hi, th, hans] = [localeCode.parse('hi'), localeCode.parse('th'), localeCode.parse('zh-Hans')];
const easy = localeCode.parse('ja-x-easy');

const differing = (japanese: string, spanish: string): string[] => {
  const [from, to] = [figuresIn(japanese, ja), figuresIn(spanish, es)];
  return [...figuresMissing(from, to), ...figuresMissing(to, from)];
};

describe('a language without a module', () => {
  it('in Latin letters is read without marks and by the letters of its words', () => {
    expect(analyze('Educación', es)).toEqual(analyze('educacion', es));
    expect(analyze('bibliotecas', es).features).toContain('c:bibl');
  });

  it('in another script is read by the words that the platform knows', () => {
    expect(analyze('สวนสาธารณะอยู่ที่ไหน', th).tokens).toEqual(['สวน', 'สาธารณะ', 'อยู่', 'ที่ไหน']);
    expect(analyze('공원이 어디에 있어요?', ko).tokens).toEqual(['공원이', '어디에', '있어요']);
  });

  it('has its dates and decimals read, and no number words', () => {
    expect(differing('1月23日から４年間、93.5％', 'desde el 23 de enero, cuatro años, el 93,5 %')).toEqual([]);
    expect(differing('1月23日', 'el 24 de enero')).toEqual(['1月23日', '1月24日']);
    expect(differing('50,000円', '5.000 yenes')).toEqual(['50000', '5000']);
  });

  it('that is another way of writing one with a module is read by that', () => {
    expect(analyze('ｺﾞﾐの日', easy)).toEqual(analyze('ゴミの日', ja));
    expect(languageModule(localeCode.parse('pt-PT')).stems('informações')).toEqual(
      languageModule(pt).stems('informacoes'),
    );
    expect(toldApart([ja, easy, hans, localeCode.parse('zh-Hant')])).toEqual([ja, hans, 'zh-Hant']);
  });
});

describe('a message in a script of its own', () => {
  const texts = { ne: 'पार्क कहाँ छ? मलाई फोहोरको बारेमा थाहा छैन', hi: 'पार्क कहाँ है? मुझे कचरे के बारे में पता नहीं है' };
  const model = trainLetters({
    ours: [
      { locale: ne, texts: [texts.ne] },
      { locale: hi, texts: [texts.hi] },
    ],
    others: {},
  });
  const detect = createLocaleDetector({
    model,
    offered: [ja, ko, ne, hi, hans],
    names: { places: [], kanji: '', abbreviations: [] },
  });

  it.each([
    ['ko', '공원이 어디에 있어요?'],
    ['ne', 'मलाई थाहा छैन'],
    ['hi', 'मुझे पता नहीं है'],
    ['zh-Hans', '请问垃圾怎么分类'],
    ['ja', '公園はどこですか'],
  ])('is in the language that is offered in it: %s', (locale, text) => {
    expect(detect(text)).toEqual({ kind: 'locale', locale });
  });

  it('is still another language where none is offered in it', () => {
    expect(detect('สวนสาธารณะอยู่ที่ไหน')).toEqual({ kind: 'other', language: 'th' });
  });
});
