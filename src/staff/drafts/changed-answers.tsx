import type { VNode } from 'preact';
import type { JudgedChange } from '../../editing/compare/judge-changes.js';
import type { Preview } from '../../editing/drafts/preview-change.js';
import type { Knowledge } from '../../knowledge/knowledge.js';
import type { Words } from '../visit.js';
import { AnswerChangeRow } from './answer-change-row.js';

interface ChangedAnswersProps {
  preview: Preview;
  words: Words;
  knowledge: Knowledge;
}

/** Other buttons to choose from: residents hardly notice. */
const isSmall = ({ kind, isOwn }: JudgedChange): boolean => kind === 'other-suggestions' && !isOwn;

/** The questions that would get another answer: the reason to think again, or to publish. */
export function ChangedAnswers({ preview: { changes, asked }, words, knowledge }: ChangedAnswersProps): VNode {
  const important = changes.filter((change) => !isSmall(change));
  const small = changes.filter(isSmall);
  return (
    <>
      <h2>{words.t('draft.answers')}</h2>
      <p>{words.t('draft.asked', { count: asked })}</p>
      <Effects changes={changes} words={words} />
      {changes.length === 0 ? <p class="panel">{words.t('draft.no_changes')}</p> : null}
      {important.length > 0 ? <ChangeTable changes={important} words={words} knowledge={knowledge} /> : null}
      {small.length > 0 ? (
        <details>
          <summary>{words.t('draft.small', { count: small.length })}</summary>
          <ChangeTable changes={small} words={words} knowledge={knowledge} />
        </details>
      ) : null}
    </>
  );
}

/** The sum of what is known: better or worse on the whole. */
function Effects({ changes, words }: { changes: readonly JudgedChange[]; words: Words }): VNode | null {
  const count = (effect: JudgedChange['effect']) => changes.filter((change) => change.effect === effect).length;
  const [better, worse] = [count('better'), count('worse')];
  if (better + worse === 0) return null;
  return <p class={`notice ${worse > better ? 'warn' : ''}`}>{words.t('draft.effects', { better, worse })}</p>;
}

interface ChangeTableProps {
  changes: readonly JudgedChange[];
  words: Words;
  knowledge: Knowledge;
}

const mostShown = 60;

const ChangeTable = ({ changes, words, knowledge }: ChangeTableProps): VNode => (
  <>
    <div class="scroll" tabIndex={0} role="region" aria-label={words.t('draft.answers')}>
      <table class="changes">
        <thead>
          <tr>
            <th scope="col">{words.t('draft.question')}</th>
            <th scope="col">{words.t('draft.before')}</th>
            <th scope="col">{words.t('draft.after')}</th>
          </tr>
        </thead>
        <tbody>
          {changes.slice(0, mostShown).map((change) => (
            <AnswerChangeRow key={change.question} change={change} words={words} knowledge={knowledge} />
          ))}
        </tbody>
      </table>
    </div>
    {changes.length > mostShown ? <p>{words.t('draft.most_shown', { count: changes.length - mostShown })}</p> : null}
  </>
);
