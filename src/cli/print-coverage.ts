import type { Coverage, EntryCoverage, LanguageCoverage } from '../checking/coverage.js';
import { languageName } from '../checking/rules/languages.js';
import { textStates } from '../knowledge/text-state.js';
import type { Locale } from '../language/locales.js';
import { textTable } from './text-table.js';

/** Three tables for clerks: per language, per entry, and the thesaurus. */
export const coverageText = ({ locales, entries, thesaurus }: Coverage): string =>
  [
    '■ 言語ごと',
    languageTable(locales, entries),
    '',
    '■ 項目ごと（例文+答えられない質問 状態 正しく答えた質問）　○ 確認済み　△ 下書き　× 古い翻訳　－ 未翻訳',
    entryTable(locales, entries),
    '',
    `■ 言葉の一覧: ${thesaurus.concepts}（${locales.map((locale) => `${languageName(locale)} ${thesaurus.words[locale]}語`).join('、')}）`,
    `項目のある言葉 ${thesaurus.owned}、どの項目でもない言葉 ${thesaurus.far}`,
  ].join('\n');

const languageTable = (locales: readonly Locale[], entries: readonly EntryCoverage[]): string =>
  textTable([
    ['', '項目', '確認済み', '下書き', '古い', '未翻訳', '例文', '答えられない質問', '正しく答えた質問'],
    ...locales.map((locale) => languageRow(locale, entries)),
  ]);

function languageRow(locale: Locale, entries: readonly EntryCoverage[]): string[] {
  const texts = entries.flatMap(({ languages }) => languages[locale] ?? []);
  const sum = (count: (text: LanguageCoverage) => number) => texts.reduce((total, text) => total + count(text), 0);
  const asked = sum(({ questions }) => questions?.asked ?? 0);
  return [
    languageName(locale),
    String(texts.length),
    ...textStates.map((state) => String(texts.filter((text) => text.state === state).length)),
    String(sum(({ examples }) => examples)),
    String(sum(({ beyond }) => beyond)),
    asked === 0 ? '-' : `${sum(({ questions }) => questions?.right ?? 0)}/${asked}`,
  ];
}

const entryTable = (locales: readonly Locale[], entries: readonly EntryCoverage[]): string =>
  textTable([
    ['', ...locales.map(languageName)],
    ...entries.map(({ id, languages }) => [id, ...locales.map((locale) => cell(languages[locale]))]),
  ]);

const stateMarks = { reviewed: '○', draft: '△', stale: '×', missing: '－' } as const;

const cell = (coverage: LanguageCoverage | undefined): string => (coverage ? figuresIn(coverage) : '');

const figuresIn = ({ examples, beyond, state, questions }: LanguageCoverage): string =>
  `${examples}+${beyond} ${stateMarks[state]} ${questions ? `${questions.right}/${questions.asked}` : '-'}`.trim();
