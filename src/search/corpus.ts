import type { Entry } from '../knowledge/entry.js';
import type { Knowledge } from '../knowledge/knowledge.js';
import type { SmallTalk } from '../knowledge/small-talk.js';
import {
  type ConceptOwners,
  type ConceptWords,
  ownersOf,
  termsIn,
  type Thesaurus,
  wordsOf,
} from '../knowledge/thesaurus.js';
import type { Languages } from '../language/languages.js';
import { listIn, type Locale, mapLocales, type PerLocale, perLocale } from '../language/locales.js';
import { original, originalOf } from '../language/original.js';

/** One thing to find, in one locale. */
export interface Passage {
  id: string;
  title: string;
  answer: string;
  /** Utterances that it answers. */
  examples: readonly string[];
  /** Utterances near it that it does not answer. */
  beyond: readonly string[];
}

/** What people say without asking anything. */
export interface SmallTalkPhrase {
  talk: SmallTalk;
  text: string;
}

export interface Corpus {
  /** The locales that it may be asked in. */
  locales: readonly Locale[];
  passages: PerLocale<readonly Passage[]>;
  /** Utterances that are near no passage. */
  outOfScope: PerLocale<readonly string[]>;
  smallTalk: PerLocale<readonly SmallTalkPhrase[]>;
  /** Words of the concepts that count as features of a text. */
  glossary: ConceptWords;
  /** All that things are called. */
  thesaurus: Thesaurus;
  /** Whom each concept of the thesaurus leads to. */
  owners: ConceptOwners;
  /** Whether one passage speaks of the other's matter too, so that either is a fair answer. */
  areKin(id: string, other: string): boolean;
}

export const corpusOf = (knowledge: Knowledge): Corpus => ({
  locales: knowledge.languages.locales,
  passages: perLocale(knowledge.languages.locales, (locale) =>
    knowledge.entries.map((entry) => passageOf(entry, locale, knowledge.languages)),
  ),
  outOfScope: mapLocales(knowledge.far, (lines) => lines.map(({ text }) => text)),
  smallTalk: perLocale(knowledge.languages.locales, (locale) => smallTalkOf(knowledge, locale)),
  // The confidence is fitted to these; to count more concepts, fit it anew.
  glossary: wordsOf(termsIn(knowledge.thesaurus)),
  thesaurus: knowledge.thesaurus,
  owners: ownersOf(knowledge.thesaurus, knowledge.entries),
  areKin: (id, other) => areKin(knowledge.find(id), knowledge.find(other)),
});

/** "more" is meant only word for word: to learn from it would draw "more parks?" away from the parks. */
const isLearned = ({ kind }: SmallTalk): boolean => kind !== 'more';

const smallTalkOf = ({ smallTalk }: Knowledge, locale: Locale): SmallTalkPhrase[] =>
  smallTalk
    .filter(({ talk }) => isLearned(talk))
    .flatMap(({ talk, phrases }) => listIn(phrases, locale).map((text) => ({ talk, text })));

/** All texts that should find a passage. */
export const textsOf = ({ title, answer, examples }: Passage): string[] => [title, ...examples, answer].filter(Boolean);

/** What has no text in the locale is found by the text that its readers would see. */
const passageOf = (entry: Entry, locale: Locale, languages: Languages): Passage => ({
  id: entry.id,
  title: languages.find(entry.title, locale).text,
  answer: languages.find(entry.answer, locale).text,
  examples: [...listIn(entry.examples, locale), ...(locale === original ? spokenTitle(entry) : [])],
  beyond: listIn(entry.beyond, locale),
});

/** The title as it is read, where the dictionary would misread it (避難所 is not ひなんしょ). */
function spokenTitle({ title, yomi }: Entry): string[] {
  const written = originalOf(title);
  const spoken = Object.entries(yomi).reduce((text, [word, reading]) => text.replaceAll(word, reading), written);
  return spoken === written ? [] : [spoken];
}

/** The same topic, or a policy's overview and one of the policy's own entries. */
function areKin(entry: Entry | undefined, other: Entry | undefined): boolean {
  if (!entry || !other) return false;
  if (entry.topic === other.topic) return true;
  const samePolicy = entry.policy !== undefined && entry.policy === other.policy;
  return samePolicy && (entry.topic === entry.policy || other.topic === other.policy);
}
