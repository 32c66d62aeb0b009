import { type Entry, type SmallTalkKind, smallTalkKinds } from '../knowledge/entry.js';
import type { Knowledge } from '../knowledge/knowledge.js';
import { type Locale, type PerLocale, perLocale } from '../language/locales.js';
import {
  type ConceptOwners,
  type ConceptWords,
  ownersOf,
  termsIn,
  type Thesaurus,
  wordsOf,
} from '../knowledge/thesaurus.js';

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
  kind: SmallTalkKind;
  text: string;
}

export interface Corpus {
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
  passages: perLocale((locale) => knowledge.entries.map((entry) => passageOf(entry, locale))),
  outOfScope: perLocale((locale) => knowledge.far[locale].map(({ text }) => text)),
  smallTalk: perLocale((locale) => smallTalkOf(knowledge, locale)),
  // The confidence is fitted to these; to count more concepts, fit it anew.
  glossary: wordsOf(termsIn(knowledge.thesaurus)),
  thesaurus: knowledge.thesaurus,
  owners: ownersOf(knowledge.thesaurus, knowledge.entries),
  areKin: (id, other) => areKin(knowledge.find(id), knowledge.find(other)),
});

/** "more" is meant only word for word: to learn from it would draw "more parks?" away from the parks. */
const learnedKinds = smallTalkKinds.filter((kind) => kind !== 'more');

const smallTalkOf = ({ smallTalk }: Knowledge, locale: Locale): SmallTalkPhrase[] =>
  learnedKinds.flatMap((kind) => (smallTalk[kind]?.[locale] ?? []).map((text) => ({ kind, text })));

/** All texts that should find a passage. */
export const textsOf = ({ title, answer, examples }: Passage): string[] => [title, ...examples, answer].filter(Boolean);

const passageOf = (entry: Entry, locale: Locale): Passage => ({
  id: entry.id,
  title: entry.title[locale],
  answer: entry.answer[locale],
  examples: locale === 'ja' ? [...entry.examples.ja, ...spokenTitle(entry)] : entry.examples[locale],
  beyond: entry.beyond[locale],
});

/** The title as it is read, where the dictionary would misread it (避難所 is not ひなんしょ). */
function spokenTitle({ title, yomi }: Entry): string[] {
  const spoken = Object.entries(yomi).reduce((text, [word, reading]) => text.replaceAll(word, reading), title.ja);
  return spoken === title.ja ? [] : [spoken];
}

/** The same topic, or a policy's overview and one of the policy's own entries. */
function areKin(entry: Entry | undefined, other: Entry | undefined): boolean {
  if (!entry || !other) return false;
  if (entry.topic === other.topic) return true;
  const samePolicy = entry.policy !== undefined && entry.policy === other.policy;
  return samePolicy && (entry.topic === entry.policy || other.topic === other.policy);
}
