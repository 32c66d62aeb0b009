import { isDeepStrictEqual } from 'node:util';
import { type Entry, textDate } from '../../knowledge/entry.js';
import type { Locale } from '../../language/locales.js';
import { originalOf } from '../../language/original.js';
import { type Review, setReview } from '../yaml/edit-entry.js';
import { fingerprint } from './cell-text.js';
import { type Finding, type Problem, problemAt, same } from './change.js';
import type { FoundCell } from './rows-found.js';
import { stateLabels } from './sheets.js';
import { type Typed, typedDay, typedText } from './typed-text.js';

export interface ReviewPlace {
  entry: Entry;
  locale: Locale;
  /** The translator changed the title or the answer in this locale. */
  textChanged: boolean;
  /** Someone else changed the Japanese text after the export: what was reviewed is not what stands there. */
  japaneseMoved: boolean;
  /** YYYY-MM-DD */
  today: string;
}

/** What becomes of an entry's review in a locale. A text that was changed and not called reviewed is a draft of today. */
export function findReviewChange(state: FoundCell, date: FoundCell, place: ReviewPlace): Finding {
  const { entry, locale, today, textChanged } = place;
  const asked = readReview(state, date, today);
  switch (asked.kind) {
    case 'problem':
      return asked;
    case 'untouched':
      return textChanged ? changeTo({ draft: today }, entry, locale) : same;
    case 'asked':
      break;
  }
  const now = entry.review[locale];
  if (!now)
    return textChanged ? changeTo(asked.review, entry, locale) : problemAt(state, '題名と答えを先に書いてください。');
  const movedOn = fingerprint(textDate(entry, locale) ?? '') !== date.exported;
  // Taken over by an earlier import of the same file, on a day that the translator did not name.
  const done = movedOn && !textChanged && !asked.dated && 'draft' in now === 'draft' in asked.review;
  if (done || isDeepStrictEqual(asked.review, now)) return same;
  if (movedOn) return problemAt(state, reviewedMeanwhile(now));
  if ('reviewed' in asked.review && place.japaneseMoved) return problemAt(state, japaneseMeanwhile(entry));
  return changeTo(asked.review, entry, locale);
}

type Asked = { kind: 'untouched' } | { kind: 'asked'; review: Review; dated: boolean } | Problem;

/** What the translator asks for with the cells of state and date. */
function readReview(state: FoundCell, date: FoundCell, today: string): Asked {
  const label = typedText(state.value);
  if (!label.ok) return problemAt(state, label.message);
  const day = dayIn(date);
  const dated = !day.ok || fingerprint(day.text) !== date.exported;
  if (!dated && fingerprint(label.text) === state.exported) return { kind: 'untouched' };
  if (!day.ok) return problemAt(date, day.message);
  if (dated && day.text > today) return problemAt(date, '日付が、今日より先です。');
  const chosen = dated ? day.text : today;
  if (label.text === stateLabels.reviewed) return { kind: 'asked', review: { reviewed: chosen }, dated };
  if (label.text === stateLabels.draft) return { kind: 'asked', review: { draft: chosen }, dated };
  return problemAt(state, `「${stateLabels.reviewed}」か「${stateLabels.draft}」のどちらかにしてください。`);
}

/** A text that is not there has no date. */
function dayIn({ value, exported }: FoundCell): Typed {
  const typed = typedText(value);
  return typed.ok && typed.text === '' && fingerprint('') === exported ? typed : typedDay(value);
}

const reviewedMeanwhile = (now: Review): string =>
  `書き出したあとに、状態が「${describe(now)}」に変わっています。新しく書き出した表で確認してください。`;

const japaneseMeanwhile = ({ title, answer }: Entry): string =>
  `書き出したあとに日本語の文が変わったため、「${stateLabels.reviewed}」にできません。新しく書き出した表で確認してください。\n    今の題名: ${originalOf(title)}\n    今の答え: ${originalOf(answer)}`;

function changeTo(review: Review, entry: Entry, locale: Locale): Finding {
  const before = entry.review[locale];
  if (isDeepStrictEqual(review, before)) return same;
  const edit = setReview(locale, review);
  return {
    kind: 'change',
    change: {
      kind: 'review',
      entry,
      locale,
      file: entry.file,
      edit,
      before: before ? describe(before) : '',
      after: describe(review),
    },
  };
}

const describe = (review: Review): string =>
  'draft' in review ? `${stateLabels.draft} ${review.draft}` : `${stateLabels.reviewed} ${review.reviewed}`;
