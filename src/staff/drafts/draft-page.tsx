import type { VNode } from 'preact';
import type { Draft } from '../../editing/drafts/draft.js';
import type { Knowledge } from '../../knowledge/knowledge.js';
import { Form } from '../form.js';
import { Layout } from '../layout.js';
import type { Visit } from '../visit.js';
import type { Words } from '../words.js';
import { ChangedAnswers } from './changed-answers.js';
import { ChangedLines } from './changed-lines.js';
import { DraftProgress } from './draft-progress.js';
import { FindingList } from './finding-list.js';

interface DraftPageProps {
  visit: Visit;
  draft: Draft;
  canPublish: boolean;
  knowledge: Knowledge;
}

/** While the bot is at work the page asks again after so many seconds. */
const refreshSeconds = 2;

export function DraftPage({ visit, draft, canPublish, knowledge }: DraftPageProps): VNode {
  const { words } = visit;
  const { state, proposal } = draft;
  const isBusy = state.kind === 'checking' || state.kind === 'publishing';
  return (
    <Layout
      visit={visit}
      title={words.draft.title}
      page={draft.change.kind === 'examples' ? 'questions' : 'entries'}
      refresh={isBusy ? refreshSeconds : undefined}
    >
      <p class="lead">{whatChanges(draft, words)}</p>
      <DraftProgress draft={draft} canPublish={canPublish} words={words} />
      {state.kind === 'ready' ? <Decision visit={visit} draft={draft} canPublish={canPublish} /> : null}
      <h2>{words.draft.lines}</h2>
      <ChangedLines files={proposal.files} words={words} />
      {state.kind === 'ready' ? (
        <>
          <h2>{words.draft.check}</h2>
          <FindingList findings={state.preview.findings} words={words} />
          {canPublish ? <ChangedAnswers preview={state.preview} words={words} knowledge={knowledge} /> : null}
        </>
      ) : null}
    </Layout>
  );
}

function whatChanges({ change, proposal: { entry } }: Draft, words: Words): string {
  return change.kind === 'examples'
    ? words.draft.whatExamples(entry.title.ja, change.examples.length)
    : words.draft.whatText(entry.title.ja, words.locales[change.locale]);
}

const Decision = ({ visit, draft, canPublish }: Omit<DraftPageProps, 'knowledge'>): VNode => (
  <div class="actions">
    {canPublish ? (
      <Form visit={visit} action={`/staff/drafts/${draft.id}/publish`}>
        <button class="main">{visit.words.draft.publish}</button>
      </Form>
    ) : null}
    <Form visit={visit} action={`/staff/drafts/${draft.id}/drop`}>
      <button>{visit.words.draft.drop}</button>
    </Form>
  </div>
);
