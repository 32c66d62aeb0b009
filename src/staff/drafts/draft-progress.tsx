import type { VNode } from 'preact';
import type { Draft } from '../../editing/drafts/draft.js';
import type { Words } from '../visit.js';

interface DraftProgressProps {
  draft: Draft;
  canPublish: boolean;
  words: Words;
}

/** Where the draft stands, and where to go on when it is done. */
export function DraftProgress({ draft, canPublish, words }: DraftProgressProps): VNode {
  switch (draft.state.kind) {
    case 'checking':
      return <Notice look="" text={words.t('draft.checking')} />;
    case 'ready':
      return canPublish ? (
        <Notice look="" text={words.t('draft.nothing_live')} />
      ) : (
        <Notice look="bad" text={words.t('draft.refused')} />
      );
    case 'failed':
      return <Notice look="bad" text={words.t('draft.failed')} />;
    case 'publishing':
      return <Notice look="" text={words.t('draft.publishing')} />;
    case 'not-taken':
      return <Notice look="bad" text={words.t('draft.not_taken')} />;
    case 'published':
      return (
        <>
          <Notice look="good" text={words.t('draft.published')} />
          <NextSteps draft={draft} words={words} />
        </>
      );
  }
}

const Notice = ({ look, text }: { look: '' | 'good' | 'bad'; text: string }): VNode => (
  <p class={`notice ${look}`} role="status">
    {text}
  </p>
);

function NextSteps({ draft: { change }, words }: Pick<DraftProgressProps, 'draft' | 'words'>): VNode {
  const asked = change.kind === 'examples' ? change.examples[0] : undefined;
  return (
    <div class="actions">
      {asked ? (
        <a
          class="button main"
          href={`/staff/try?${new URLSearchParams({ q: asked.text, locale: asked.locale }).toString()}`}
        >
          {words.t('draft.try_it')}
        </a>
      ) : null}
      <a class="button" href={`/staff/entries/${change.entryId}`}>
        {words.t('draft.to_entry')}
      </a>
      <a class="button" href="/staff/questions">
        {words.t('draft.to_questions')}
      </a>
    </div>
  );
}
