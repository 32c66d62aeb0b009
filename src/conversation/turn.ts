import { z } from 'zod';
import { action } from './action.js';
import type { Locale } from '../language/locales.js';
import type { OtherLanguage } from '../language/detection.js';

/** Where people talk to the bot, by the name that the channel gives itself: line, web. */
export type Channel = string;

/** What a person did, whatever the channel. */
export const incoming = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('utterance'), text: z.string() }),
  z.object({ kind: z.literal('action'), action }),
  /** A button whose data we do not know (any more). */
  z.object({ kind: z.literal('stale-button') }),
  z.object({ kind: z.literal('follow'), returning: z.boolean() }),
  /** The bot was invited into a group. */
  z.object({ kind: z.literal('joined') }),
  /** A photo, film, voice message or file. */
  z.object({ kind: z.literal('attachment') }),
  z.object({ kind: z.literal('sticker') }),
  z.object({ kind: z.literal('location') }),
]);

export type Incoming = z.infer<typeof incoming>;

/** What is remembered of a person between turns. */
export interface Preference {
  /** Chosen by button or words, or seen in the last utterance. */
  locale: Locale | undefined;
  /** Whether the person chose the locale; a choice outlives short messages that look like another language. */
  chosen: boolean;
  /** Only the browser or the profile has told the locale yet. */
  fromProfile?: boolean | undefined;
  /** The entry that was answered last, if that is not long ago: what "more" and "in Japanese?" are about. */
  lastEntryId?: string | undefined;
}

/** What the bot decided to do, without any wording. The log, the evaluation and the reply all start from it. */
export type Outcome =
  | { kind: 'answer'; entryId: string }
  /** The Japanese original of an answer, to show at the city office. */
  | { kind: 'original'; entryId: string }
  | { kind: 'suggest'; entryIds: readonly string[]; because: 'unsure' | 'beyond' | 'more' }
  | { kind: 'fallback' }
  /** What somebody said of an answer; `others` may be what they meant. */
  | { kind: 'helpful'; entryId: string }
  | { kind: 'unhelpful'; entryId: string; others: readonly string[] }
  | { kind: 'policies' }
  | { kind: 'policy'; policyId: string }
  | { kind: 'language' }
  | { kind: 'languages' }
  | { kind: 'foreign-language'; language: OtherLanguage }
  | { kind: 'welcome'; returning: boolean }
  | { kind: PlainOutcome };

/** Outcomes of which there is nothing more to say. */
export type PlainOutcome =
  | 'greeting'
  | 'thanks'
  | 'goodbye'
  | 'help'
  | 'identity'
  | 'complaint'
  | 'acknowledge'
  | 'attachment'
  | 'sticker'
  | 'location'
  | 'stale-button'
  | 'joined';

/** What the search thought of an utterance. */
export interface Ranked {
  /** How likely the first entry answers it: 0 … 1. */
  confidence: number;
  /** The few that come near, best first. */
  entryIds: readonly string[];
}

export interface Turn {
  locale: Locale;
  outcome: Outcome;
  preference: Preference;
  /** Undefined where nothing was searched for. */
  ranked?: Ranked;
}
