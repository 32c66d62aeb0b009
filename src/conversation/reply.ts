import type { Locale } from '../language/locales.js';
import type { Action } from './action.js';

/** What the bot says, whatever the channel; a door renders it (line/render/render-reply.ts). */
export interface Reply {
  locale: Locale;
  parts: readonly Part[];
  /** Offered under the last part, most useful first; a channel may show fewer. */
  choices: readonly Choice[];
}

export type Part =
  | { kind: 'text'; text: string }
  | { kind: 'answer'; card: AnswerCard }
  | { kind: 'original'; card: OriginalCard }
  | { kind: 'suggestions'; text: string; choices: readonly Choice[] }
  | { kind: 'policies'; alt: string; cards: readonly PolicyCard[] };

/** A button: pressing it does something here. */
export interface Choice {
  label: string;
  /** The same in few characters, for where a long label would be cut. */
  short?: string | undefined;
  action: Action;
}

/** A button that leaves the chat: a web page or the telephone. */
export interface Link {
  label: string;
  uri: string;
}

export interface Badge {
  label: string;
  /** #RRGGBB, dark enough for white letters. */
  colour: string;
}

export interface AnswerCard {
  badge: Badge;
  title: string;
  text: string;
  /** Source, date and state of the text: a small line each. */
  notes: readonly string[];
  links: readonly Link[];
  choices: readonly Choice[];
  /** Whether the answer helped: small, side by side. */
  votes: readonly Choice[];
}

/** The Japanese text, large, to hold up at a counter. */
export interface OriginalCard {
  badge: Badge;
  title: string;
  text: string;
  notes: readonly string[];
  links: readonly Link[];
}

export interface PolicyCard {
  badge: Badge;
  title: string;
  heading: string;
  initiatives: readonly Choice[];
  overview: Choice;
}
