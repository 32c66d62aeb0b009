import type { VNode } from 'preact';
import { type Entry } from '../../knowledge/entry.js';
import { textState } from '../../knowledge/text-state.js';
import type { Locale } from '../../language/locales.js';
import type { Words } from '../visit.js';

interface StateMarkProps {
  entry: Entry;
  locale: Locale;
  words: Words;
}

/** Reviewed, draft or older than the Japanese text: in words, not by colour alone. */
export function StateMark({ entry, locale, words }: StateMarkProps): VNode {
  const state = textState(entry, locale);
  return <span class={`state state-${state}`}>{words.t(`states.${state}`)}</span>;
}
