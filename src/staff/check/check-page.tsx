import type { VNode } from 'preact';
import type { CheckedKnowledge } from '../../checking/check-knowledge.js';
import type { Knowledge } from '../../knowledge/knowledge.js';
import { isStale } from '../../knowledge/text-state.js';
import { originalOf } from '../../language/original.js';
import { FindingList } from '../drafts/finding-list.js';
import { Layout } from '../layout.js';
import type { StaffDesk } from '../staff-desk.js';
import type { Visit } from '../visit.js';
import { CoverageTables } from './coverage-tables.js';
import { LastLoadNotice } from './last-load-notice.js';

interface CheckPageProps {
  visit: Visit;
  checked: CheckedKnowledge;
  state: StaffDesk['contentState'];
  knowledge: Knowledge;
}

/** Hints would bury what matters; they are one press away. */
export function CheckPage({ visit, checked: { findings, coverage }, state, knowledge }: CheckPageProps): VNode {
  const { t } = visit;
  const [errors, warnings, hints] = (['error', 'warning', 'hint'] as const).map((level) =>
    findings.filter((finding) => finding.level === level),
  );
  const important = [...(errors ?? []), ...(warnings ?? [])];
  return (
    <Layout visit={visit} title={t('pages.check')} page="check">
      <h2>{t('check.last_load')}</h2>
      <LastLoadNotice state={state} visit={visit} />
      <h2>{t('check.findings')}</h2>
      <p>
        {t('check.counts', { errors: errors?.length ?? 0, warnings: warnings?.length ?? 0, hints: hints?.length ?? 0 })}
      </p>
      <FindingList findings={important} words={visit} withFile />
      {hints?.length ? (
        <details>
          <summary>{`${t('levels.hint')} (${hints.length})`}</summary>
          <FindingList findings={hints} words={visit} withFile />
        </details>
      ) : null}
      <h2>{t('check.stale')}</h2>
      <StaleTranslations knowledge={knowledge} visit={visit} />
      {coverage ? <CoverageTables coverage={coverage} words={visit} /> : null}
    </Layout>
  );
}

function StaleTranslations({ knowledge, visit: { t, languageName } }: { knowledge: Knowledge; visit: Visit }): VNode {
  const stale = knowledge.entries.flatMap((entry) =>
    knowledge.languages.locales.filter((locale) => isStale(entry, locale)).map((locale) => ({ entry, locale })),
  );
  if (stale.length === 0) return <p class="panel">{t('check.no_stale')}</p>;
  return (
    <ul class="panel">
      {stale.map(({ entry, locale }) => (
        <li key={entry.id + locale}>
          <a href={`/staff/entries/${entry.id}/${locale}`}>{`${originalOf(entry.title)}（${languageName(locale)}）`}</a>
        </li>
      ))}
    </ul>
  );
}
