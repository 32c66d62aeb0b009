import { stemmer } from '@orama/stemmers/portuguese';
import { latinAnalysis, remembering, stemming } from '../analysis.js';
import { inLatinLetters } from '../identification.js';
import type { LanguageModule } from '../language-module.js';
import { localeCode } from '../locales.js';
import { spellingOut } from '../shorthand.js';
import { portugueseFigures } from './pt/figures.js';

const spellOut = spellingOut({
  você: 'vc ce',
  vocês: 'vcs',
  também: 'tb tbm',
  que: 'q',
  'o que': 'oq oque',
  'por que': 'pq pqe',
  cadê: 'kd',
  hoje: 'hj',
  não: 'n nao naum',
  tudo: 'td',
  todos: 'tds',
  para: 'p pra',
  'para o': 'pro',
  'para os': 'pros',
  'para as': 'pras',
  quando: 'qdo qnd',
  quanto: 'qto',
  quem: 'qm kem',
  está: 'ta tá',
  estou: 'to tô',
  estão: 'tao',
  mesmo: 'msm',
  muito: 'mt mto',
  beleza: 'blz',
  valeu: 'vlw',
  obrigado: 'obg',
  'fim de semana': 'fds',
  é: 'eh',
  né: 'neh',
  quero: 'qro qero',
  nós: 'nois',
  depois: 'dps',
  hora: 'hr',
  horas: 'hrs',
  comigo: 'cmg',
  'por favor': 'pfv pf',
  ninguém: 'ngm',
  gente: 'gnt',
  dinheiro: 'dinhero',
});

const stem = remembering(stemmer);

export const pt: LanguageModule = {
  locale: localeCode.parse('pt'),
  analyze: latinAnalysis(spellOut, stem),
  stems: stemming(spellOut, stem),
  spellOut,
  correctsSpelling: true,
  isLinguaFranca: false,
  identification: { ...inLatinLetters, eldCode: () => 'pt', leavesOutMarks: true },
  figures: portugueseFigures,
};
