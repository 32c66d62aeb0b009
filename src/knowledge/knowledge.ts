import type { OtherLanguage } from '../language/detection.js';
import type { Languages } from '../language/languages.js';
import { listIn, type Locale, type PerLocale } from '../language/locales.js';
import type { City } from './city.js';
import type { Entry } from './entry.js';
import type { FarLine } from './far.js';
import type { Policy } from './policy.js';
import type { SmallTalk } from './small-talk.js';
import type { Source } from './source.js';
import type { Thesaurus } from './thesaurus.js';

/** All that staff keep, checked and linked: everything the bot may say about the city, and what people ask. */
export interface Knowledge {
  readonly city: City;
  /** The languages that the bot offers, in which its texts are or may be. */
  readonly languages: Languages;
  readonly entries: readonly Entry[];
  readonly policies: readonly Policy[];
  readonly sources: Readonly<Record<string, Source>>;
  /** What people say that no entry is near. */
  readonly far: PerLocale<readonly FarLine[]>;
  readonly smallTalk: readonly SmallTalkPhrases[];
  /** What things are called, and which entries answer who speaks of them. */
  readonly thesaurus: Thesaurus;
  /** Messages in languages that the bot does not speak, so that it can tell. */
  readonly otherLanguages: Readonly<Partial<Record<OtherLanguage, readonly string[]>>>;
  /** Phrases about life and death, by the entry that answers them. */
  readonly urgent: Readonly<Record<string, PerLocale<readonly string[]>>>;
  find(id: string): Entry | undefined;
  policyOf(entry: Entry): Policy | undefined;
}

/** How people say one thing without asking anything. */
export interface SmallTalkPhrases {
  talk: SmallTalk;
  phrases: PerLocale<readonly string[]>;
}

export type KnowledgeParts = Omit<Knowledge, 'find' | 'policyOf'>;

export function createKnowledge(parts: KnowledgeParts): Knowledge {
  const byId = new Map(parts.entries.map((entry) => [entry.id, entry]));
  return {
    ...parts,
    find: (id) => byId.get(id),
    policyOf: (entry) => parts.policies.find((policy) => policy.id === entry.policy),
  };
}

/** All that people and the bot say in one locale, single words too: the more, the surer a language is recognised. */
export const textsIn = ({ entries, far, smallTalk, thesaurus }: Knowledge, locale: Locale): string[] => [
  ...entries.flatMap(({ title, answer, examples, beyond }) => [
    ...(title[locale] === undefined ? [] : [title[locale]]),
    ...(answer[locale] === undefined ? [] : [answer[locale]]),
    ...listIn(examples, locale),
    ...listIn(beyond, locale),
  ]),
  ...listIn(far, locale).map(({ text }) => text),
  ...smallTalk.flatMap(({ phrases }) => listIn(phrases, locale)),
  ...thesaurus.flatMap(({ words }) => listIn(words, locale)),
];
