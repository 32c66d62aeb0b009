import type { VNode } from 'preact';
import type { Reaction } from '../../editing/compare/compare-answers.js';
import type { JudgedChange } from '../../editing/compare/judge-changes.js';
import type { Knowledge } from '../../knowledge/knowledge.js';
import { entryTitle } from '../entry-title.js';
import { outcomeGroupOf } from '../usage/outcome-groups.js';
import type { Words } from '../visit.js';

interface AnswerChangeRowProps {
  change: JudgedChange;
  words: Words;
  knowledge: Knowledge;
}

export function AnswerChangeRow({ change, words, knowledge }: AnswerChangeRowProps): VNode {
  const { question, kind, before, after, effect, isOwn } = change;
  return (
    <tr>
      <th scope="row">
        <span class="tags">
          {isOwn ? <span class="tag tag-own">{words.t('draft.own')}</span> : null}
          <span class="tag">{words.t(`change_kinds.${kind}`)}</span>
          {effect === undefined ? null : (
            <span class={`tag tag-${effect}`}>{words.t(effect === 'better' ? 'draft.better' : 'draft.worse')}</span>
          )}
        </span>
        <span lang={after.locale}>{question}</span>
      </th>
      <td>
        <Reaction reaction={before} words={words} knowledge={knowledge} />
      </td>
      <td>
        <Reaction reaction={after} words={words} knowledge={knowledge} />
      </td>
    </tr>
  );
}

interface ReactionProps {
  reaction: Reaction;
  words: Words;
  knowledge: Knowledge;
}

const Reaction = ({ reaction: { outcome, entryIds }, words, knowledge }: ReactionProps): VNode => (
  <>
    <span class="soft">{words.t(`outcomes.${outcomeGroupOf(outcome)}`)}</span>
    {entryIds.map((id) => (
      <span key={id} class="reaction">
        {entryTitle(id, knowledge)}
      </span>
    ))}
  </>
);
