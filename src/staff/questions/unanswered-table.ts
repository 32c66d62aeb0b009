import { japanDay } from '../../knowledge/japan-day.js';
import type { Knowledge } from '../../knowledge/knowledge.js';
import type { QuestionGroup } from '../../questions/question-group.js';
import { entryTitle } from '../entry-title.js';
import type { Words } from '../visit.js';

const columns = ['group', 'day', 'language', 'question', 'kind', 'nearest'] as const;

/** A row for each question, its group first: spreadsheets can sort and count what they like. */
export function unansweredTable(groups: readonly QuestionGroup[], knowledge: Knowledge, words: Words): string[][] {
  return [
    columns.map((column) => words.t(`questions.columns.${column}`)),
    ...groups.flatMap(({ representative, questions }) =>
      questions.map((asked) => [
        representative,
        japanDay(asked.at),
        words.languageName(asked.locale),
        asked.utterance,
        words.t(`questions.kinds.${asked.kind}`),
        asked.entryIds.map((id) => entryTitle(id, knowledge)).join('、'),
      ]),
    ),
  ];
}
