import type { VNode } from 'preact';
import type { Preview } from '../../../editing/preview-change.js';
import type { Knowledge } from '../../../knowledge/knowledge.js';
import { outcomeGroupOf } from '../usage/outcome-groups.js';
import type { Words } from '../words.js';

export type Change = Preview['changes'][number];

interface AnswerChangeRowProps {
  change: Change;
  words: Words;
  knowledge: Knowledge;
}

export function AnswerChangeRow({ change, words, knowledge }: AnswerChangeRowProps): VNode {
  const { question, kind, before, after, effect, isOwn } = change;
  return (
    <tr>
      <th scope="row">
        <span class="tags">
          {isOwn ? <span class="tag tag-own">{words.draft.own}</span> : null}
          <span class="tag">{words.changeKinds[kind]}</span>
          {effect === undefined ? null : <span class={`tag tag-${effect}`}>{words.draft[effect]}</span>}
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
  reaction: Change['before'];
  words: Words;
  knowledge: Knowledge;
}

const Reaction = ({ reaction: { outcome, entryIds }, words, knowledge }: ReactionProps): VNode => (
  <>
    <span class="soft">{words.outcomes[outcomeGroupOf(outcome)]}</span>
    {entryIds.map((id) => (
      <span key={id} class="reaction">
        {knowledge.find(id)?.title.ja ?? id}
      </span>
    ))}
  </>
);
