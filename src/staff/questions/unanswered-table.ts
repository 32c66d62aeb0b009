import { japanDay } from '../../knowledge/japan-day.js';
import type { Knowledge } from '../../knowledge/knowledge.js';
import type { QuestionGroup } from '../../questions/question-group.js';
import type { Words } from '../words.js';

/** A row for each question, its group first: spreadsheets can sort and count what they like. */
export function unansweredTable(groups: readonly QuestionGroup[], knowledge: Knowledge, words: Words): string[][] {
  const { group, day, language, question, kind, nearest } = words.questions.columns;
  return [
    [group, day, language, question, kind, nearest],
    ...groups.flatMap(({ representative, questions }) =>
      questions.map((asked) => [
        representative,
        japanDay(asked.at),
        words.locales[asked.locale],
        asked.utterance,
        words.questions.kinds[asked.kind],
        asked.entryIds.map((id) => knowledge.find(id)?.title.ja ?? id).join('、'),
      ]),
    ),
  ];
}
