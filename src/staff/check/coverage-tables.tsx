import type { VNode } from 'preact';
import type { Coverage, LanguageCoverage } from '../../checking/coverage.js';
import { locales } from '../../language/locales.js';
import type { Words } from '../visit.js';

interface CoverageTablesProps {
  coverage: Coverage;
  words: Words;
}

const states = ['reviewed', 'draft', 'stale'] as const;

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

function LanguageTable({ coverage: { entries }, words }: CoverageTablesProps): VNode {
  return (
    <table aria-labelledby="coverage">
      <thead>
        <tr>
          <th scope="col">{words.t('language')}</th>
          {[
            words.t('check.entries'),
            ...states.map((state) => words.t(`states.${state}`)),
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
            {figuresOf(entries.map(({ languages }) => languages[locale])).map((figure, at) => (
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
  ...states.map((state) => texts.filter((text) => text.state === state).length),
  texts.reduce((sum, { examples }) => sum + examples, 0),
  texts.reduce((sum, { beyond }) => sum + beyond, 0),
];

const EntryTable = ({ coverage: { entries }, words }: CoverageTablesProps): VNode => (
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
            <td key={locale}>
              <span class={`state state-${languages[locale].state}`}>
                {words.t(`states.${languages[locale].state}`)}
              </span>{' '}
              {languages[locale].examples}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);
