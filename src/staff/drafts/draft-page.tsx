import type { VNode } from 'preact';
import type { Draft } from '../../editing/drafts/draft.js';
import type { Knowledge } from '../../knowledge/knowledge.js';
import { originalOf } from '../../language/original.js';
import { Form } from '../form.js';
import { Layout } from '../layout.js';
import type { Visit, Words } from '../visit.js';
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
  const { state, proposal } = draft;
  const isBusy = state.kind === 'checking' || state.kind === 'publishing';
  return (
    <Layout
      visit={visit}
      title={visit.t('draft.title')}
      page={draft.change.kind === 'examples' ? 'questions' : 'entries'}
      refresh={isBusy ? refreshSeconds : undefined}
    >
      <p class="lead">{whatChanges(draft, visit)}</p>
      <DraftProgress draft={draft} canPublish={canPublish} words={visit} />
      {state.kind === 'ready' ? <Decision visit={visit} draft={draft} canPublish={canPublish} /> : null}
      <h2>{visit.t('draft.lines')}</h2>
      <ChangedLines files={proposal.files} words={visit} />
      {state.kind === 'ready' ? (
        <>
          <h2>{visit.t('draft.check')}</h2>
          <FindingList findings={state.preview.findings} words={visit} />
          {canPublish ? <ChangedAnswers preview={state.preview} words={visit} knowledge={knowledge} /> : null}
        </>
      ) : null}
    </Layout>
  );
}

function whatChanges({ change, proposal: { entry } }: Draft, words: Words): string {
  return change.kind === 'examples'
    ? words.t('draft.what_examples', { title: originalOf(entry.title), count: change.examples.length })
    : words.t('draft.what_text', { title: originalOf(entry.title), language: words.languageName(change.locale) });
}

const Decision = ({ visit, draft, canPublish }: Omit<DraftPageProps, 'knowledge'>): VNode => (
  <div class="actions">
    {canPublish ? (
      <Form visit={visit} action={`/staff/drafts/${draft.id}/publish`}>
        <button class="main">{visit.t('draft.publish')}</button>
      </Form>
    ) : null}
    <Form visit={visit} action={`/staff/drafts/${draft.id}/drop`}>
      <button>{visit.t('draft.drop')}</button>
    </Form>
  </div>
);
