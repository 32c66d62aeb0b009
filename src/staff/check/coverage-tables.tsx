import type { VNode } from 'preact';
import type { Coverage, LanguageCoverage } from '../../checking/coverage.js';
import { textStates } from '../../knowledge/text-state.js';
import type { Words } from '../visit.js';

interface CoverageTablesProps {
  coverage: Coverage;
  words: Words;
}

export const CoverageTables = ({ coverage, words }: CoverageTablesProps): VNode => (
  <>
    <h2 id="coverage">{words.t('check.coverage')}</h2>
    <LanguageTable coverage={coverage} words={words} />
    <details>
      <summary>{words.t('check.per_entry')}</summary>
      <EntryTable coverage={coverage} words={words} />
    </details>
  </>
);

function LanguageTable({ coverage: { locales, entries }, words }: CoverageTablesProps): VNode {
  return (
    <table aria-labelledby="coverage">
      <thead>
        <tr>
          <th scope="col">{words.t('language')}</th>
          {[
            words.t('check.entries'),
            ...textStates.map((state) => words.t(`states.${state}`)),
            words.t('check.examples'),
            words.t('check.beyond'),
          ].map((title) => (
            <th key={title} scope="col" class="number">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {locales.map((locale) => (
          <tr key={locale}>
            <th scope="row">{words.languageName(locale)}</th>
            {figuresOf(entries.flatMap(({ languages }) => languages[locale] ?? [])).map((figure, at) => (
              <td key={at} class="number">
                {figure}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const figuresOf = (texts: readonly LanguageCoverage[]): number[] => [
  texts.length,
  ...textStates.map((state) => texts.filter((text) => text.state === state).length),
  texts.reduce((sum, { examples }) => sum + examples, 0),
  texts.reduce((sum, { beyond }) => sum + beyond, 0),
];

const EntryTable = ({ coverage: { locales, entries }, words }: CoverageTablesProps): VNode => (
  <table>
    <thead>
      <tr>
        <th scope="col">{words.t('entries.title')}</th>
        {locales.map((locale) => (
          <th key={locale} scope="col">
            {words.languageName(locale)}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {entries.map(({ id, title, languages }) => (
        <tr key={id}>
          <th scope="row">
            <a href={`/staff/entries/${id}`}>{title}</a>
          </th>
          {locales.map((locale) => (
            <EntryCell key={locale} coverage={languages[locale]} words={words} />
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);

const EntryCell = ({ coverage, words }: { coverage: LanguageCoverage | undefined; words: Words }): VNode => (
  <td>
    {coverage ? (
      <>
        <span class={`state state-${coverage.state}`}>{words.t(`states.${coverage.state}`)}</span> {coverage.examples}
      </>
    ) : null}
  </td>
);
