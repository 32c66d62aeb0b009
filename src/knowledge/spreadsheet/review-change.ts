import { isDeepStrictEqual } from 'node:util';
import type { Locale } from '../../language/locales.js';
import { type Review, setReview } from '../edit-entry.js';
import { type Entry, isDraft, textDate } from '../entry.js';
import { type Finding, problemAt, same } from './change.js';
import { fingerprint } from './cell-text.js';
import type { FoundCell } from './rows-found.js';
import { type TextState, stateLabels } from './sheets.js';
import { typedDay, typedText } from './typed-text.js';

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
  const stateTyped = typedText(state.value);
  if (!stateTyped.ok) return problemAt(state, stateTyped.message);
  const stateChanged = fingerprint(stateTyped.text) !== state.exported;
  const day = typedDay(date.value);
  const dateChanged = !day.ok || fingerprint(day.text) !== date.exported;
  if (!stateChanged && !dateChanged) {
    return textChanged ? changeTo({ draft: today }, entry, locale) : same;
  }
  if (!day.ok) return problemAt(date, day.message);
  if (day.text > today && dateChanged) return problemAt(date, '日付が、今日より先です。');

  const wanted = wantedState(stateTyped.text);
  if (wanted === undefined) {
    return problemAt(state, `「${stateLabels.reviewed}」か「${stateLabels.draft}」のどちらかにしてください。`);
  }
  const chosen = dateChanged ? day.text : today;
  const review = wanted === 'reviewed' ? { reviewed: chosen } : { draft: chosen };
  const done = !textChanged && !dateChanged && isDraft(entry, locale) === (wanted === 'draft');
  if ((done && wasSinceExport(date, entry, locale)) || isDeepStrictEqual(review, entry.review[locale])) return same;
  if (wasSinceExport(date, entry, locale)) {
    return problemAt(
      state,
      `書き出したあとに、状態が「${describe(entry.review[locale])}」に変わっています。新しく書き出した表で確認してください。`,
    );
  }
  if (wanted === 'reviewed' && place.japaneseMoved) {
    return problemAt(
      state,
      `書き出したあとに日本語の文が変わったため、「${stateLabels.reviewed}」にできません。新しく書き出した表で確認してください。\n    今の題名: ${entry.title.ja}\n    今の答え: ${entry.answer.ja}`,
    );
  }
  return changeTo(review, entry, locale);
}

const wasSinceExport = (date: FoundCell, entry: Entry, locale: Locale): boolean =>
  fingerprint(textDate(entry, locale)) !== date.exported;

const wantedState = (label: string): Exclude<TextState, 'stale'> | undefined => {
  if (label === stateLabels.reviewed) return 'reviewed';
  return label === stateLabels.draft ? 'draft' : undefined;
};

function changeTo(review: Review, entry: Entry, locale: Locale): Finding {
  const before = entry.review[locale];
  if (isDeepStrictEqual(review, before)) return same;
  const edit = setReview(locale, review);
  return {
    kind: 'change',
    change: { kind: 'review', entry, locale, edit, before: describe(before), after: describe(review) },
  };
}

const describe = (review: Review): string =>
  'draft' in review ? `${stateLabels.draft} ${review.draft}` : `${stateLabels.reviewed} ${review.reviewed}`;
