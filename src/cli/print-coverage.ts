import type { Coverage, EntryCoverage, LanguageCoverage } from '../checking/coverage.js';
import { languageNames } from '../checking/rules/languages.js';
import { textStates } from '../knowledge/text-state.js';
import { type Locale, locales } from '../language/locales.js';
import { textTable } from './text-table.js';

/** Three tables for clerks: per language, per entry, and the glossary. */
export const coverageText = ({ entries, glossary }: Coverage): string =>
  [
    '■ 言語ごと',
    languageTable(entries),
    '',
    '■ 項目ごと（例文+答えられない質問 状態 正しく答えた質問）　○ 確認済み　△ 下書き　× 古い翻訳',
    entryTable(entries),
    '',
    `■ 用語集: ${glossary.concepts}の言葉（${locales.map((locale) => `${languageNames[locale]} ${glossary.words[locale]}語`).join('、')}）`,
    glossary.unused.length === 0
      ? 'どの言葉も、どこかの項目に出てきます。'
      : `どの項目にも出てこない言葉: ${glossary.unused.join('、')}`,
  ].join('\n');

const languageTable = (entries: readonly EntryCoverage[]): string =>
  textTable([
    ['', '項目', '確認済み', '下書き', '古い', '例文', '答えられない質問', '正しく答えた質問'],
    ...locales.map((locale) => languageRow(locale, entries)),
  ]);

function languageRow(locale: Locale, entries: readonly EntryCoverage[]): string[] {
  const texts = entries.map(({ languages }) => languages[locale]);
  const sum = (count: (text: LanguageCoverage) => number) => texts.reduce((total, text) => total + count(text), 0);
  const asked = sum(({ questions }) => questions?.asked ?? 0);
  return [
    languageNames[locale],
    String(texts.length),
    ...textStates.map((state) => String(texts.filter((text) => text.state === state).length)),
    String(sum(({ examples }) => examples)),
    String(sum(({ beyond }) => beyond)),
    asked === 0 ? '-' : `${sum(({ questions }) => questions?.right ?? 0)}/${asked}`,
  ];
}

const entryTable = (entries: readonly EntryCoverage[]): string =>
  textTable([
    ['', ...locales.map((locale) => languageNames[locale])],
    ...entries.map(({ id, languages }) => [id, ...locales.map((locale) => cell(languages[locale]))]),
  ]);

const stateMarks = { reviewed: '○', draft: '△', stale: '×' } as const;

const cell = ({ examples, beyond, state, questions }: LanguageCoverage): string =>
  `${examples}+${beyond} ${stateMarks[state]} ${questions ? `${questions.right}/${questions.asked}` : '-'}`.trim();
