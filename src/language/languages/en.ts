import { stemmer } from '@orama/stemmers/english';
import { latinAnalysis, remembering, stemming } from '../analysis.js';
import { inLatinLetters } from '../identification.js';
import type { LanguageModule } from '../language-module.js';
import { localeCode } from '../locales.js';
import { spellingOut } from '../shorthand.js';
import { englishFigures } from './en/figures.js';

const spellOut = spellingOut({
  you: 'u',
  your: 'ur',
  are: 'r',
  and: 'n',
  what: 'wat wut',
  'what is': 'wats whats',
  that: 'dat',
  this: 'dis',
  the: 'da',
  please: 'pls plz',
  thanks: 'thx ty',
  because: 'bc cuz coz',
  for: '4',
  together: '2gether',
  'going to': 'gonna gona',
  'want to': 'wanna',
  government: 'gov govt',
  people: 'ppl',
  hospital: 'hosp',
  information: 'info',
  about: 'abt',
  when: 'wen',
  where: 'wer',
  how: 'hw',
  'do not': 'dont',
  'can not': 'cant',
  'i am': 'im',
  building: 'bldg',
  year: 'yr',
  years: 'yrs',
});

const stem = remembering(stemmer);

export const en: LanguageModule = {
  locale: localeCode.parse('en'),
  analyze: latinAnalysis(spellOut, stem),
  stems: stemming(spellOut, stem),
  spellOut,
  correctsSpelling: true,
  isLinguaFranca: true,
  identification: { ...inLatinLetters, eldCode: () => 'en' },
  figures: englishFigures,
};
