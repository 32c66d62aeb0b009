import { languageName } from '../checking/rules/languages.js';
import type { ChangedText } from '../editing/compare/changed-texts.js';
import { type AnswerChange, type ChangeKind, changeKinds, type Reaction } from '../editing/compare/compare-answers.js';

const kindNames: Readonly<Record<ChangeKind, string>> = {
  'other-answer': '別の答えになる',
  'answer-lost': '答えなくなる',
  'answer-gained': '答えるようになる',
  'other-outcome': 'ほかの返事になる',
  'other-suggestions': '候補のボタンが変わる',
};

export interface Comparison {
  asked: number;
  changes: readonly AnswerChange[];
  texts: readonly ChangedText[];
}

/** For clerks: what residents will notice, the most important first. */
export function changesText({ asked, changes, texts }: Comparison): string {
  const groups = changeKinds.flatMap((kind) => {
    const group = changes.filter((change) => change.kind === kind);
    return group.length === 0 ? [] : [`■ ${kindNames[kind]}（${group.length}件）`, ...group.map(changeLine), ''];
  });
  return [...groups, ...textLines(texts), `${asked}の質問のうち、${changes.length}の返事が変わります。`].join('\n');
}

const changeLine = ({ question, before, after }: AnswerChange): string =>
  `「${question}」\n    ${reactionText(before)} → ${reactionText(after)}`;

/** The outcomes of questions; greetings and the like keep their own names. */
const outcomeNames: Readonly<Record<string, string>> = { answer: '答え', suggest: '候補', fallback: '答えられない' };

const reactionText = ({ locale, outcome, entryIds }: Reaction): string =>
  `${[outcomeNames[outcome] ?? outcome, entryIds.join(', ')].filter(Boolean).join(' ')}（${languageName(locale)}）`;

function textLines(texts: readonly ChangedText[]): string[] {
  if (texts.length === 0) return [];
  const lines = texts.map(
    ({ entryId, locale, hasOldDate }) =>
      `${entryId}（${languageName(locale)}）${hasOldDate ? '　注意: review の日付が前のままです。日付を新しくしてください。' : ''}`,
  );
  return [`■ 題名か答えの文が変わる項目（${texts.length}件）`, ...lines, ''];
}
