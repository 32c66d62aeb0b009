import type { VNode } from 'preact';
import type { CheckedKnowledge } from '../../checking/check-knowledge.js';
import type { Knowledge } from '../../knowledge/knowledge.js';
import { isStale } from '../../knowledge/text-state.js';
import { locales } from '../../language/locales.js';
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
  const { words } = visit;
  const [errors, warnings, hints] = (['error', 'warning', 'hint'] as const).map((level) =>
    findings.filter((finding) => finding.level === level),
  );
  const important = [...(errors ?? []), ...(warnings ?? [])];
  return (
    <Layout visit={visit} title={words.pages.check} page="check">
      <h2>{words.check.lastLoad}</h2>
      <LastLoadNotice state={state} visit={visit} />
      <h2>{words.check.findings}</h2>
      <p>{words.check.counts(errors?.length ?? 0, warnings?.length ?? 0, hints?.length ?? 0)}</p>
      <FindingList findings={important} words={words} withFile />
      {hints?.length ? (
        <details>
          <summary>{`${words.levels.hint} (${hints.length})`}</summary>
          <FindingList findings={hints} words={words} withFile />
        </details>
      ) : null}
      <h2>{words.check.stale}</h2>
      <StaleTranslations knowledge={knowledge} visit={visit} />
      {coverage ? <CoverageTables coverage={coverage} words={words} /> : null}
    </Layout>
  );
}

function StaleTranslations({ knowledge, visit: { words } }: { knowledge: Knowledge; visit: Visit }): VNode {
  const stale = knowledge.entries.flatMap((entry) =>
    locales.filter((locale) => isStale(entry, locale)).map((locale) => ({ entry, locale })),
  );
  if (stale.length === 0) return <p class="panel">{words.check.noStale}</p>;
  return (
    <ul class="panel">
      {stale.map(({ entry, locale }) => (
        <li key={entry.id + locale}>
          <a href={`/staff/entries/${entry.id}/${locale}`}>{`${entry.title.ja}（${words.locales[locale]}）`}</a>
        </li>
      ))}
    </ul>
  );
}
