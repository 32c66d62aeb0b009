import type { Entry } from '../knowledge/entry.js';
import type { Knowledge } from '../knowledge/knowledge.js';
import type { SmallTalk } from '../knowledge/small-talk.js';
import { type ConceptWords, type Owners, ownersOf, type Thesaurus, wordsOf } from '../knowledge/thesaurus.js';
import type { Languages } from '../language/languages.js';
import { listIn, type Locale, type PerLocale, perLocale } from '../language/locales.js';
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
  /** What the concepts that lead to it are called, a few to a text. */
  words: readonly string[];
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
  /** Texts that are near no passage: what people say, and what far things are called. */
  far: PerLocale<readonly string[]>;
  smallTalk: PerLocale<readonly SmallTalkPhrase[]>;
  /** What things are called: a concept's words are one feature of a text, whatever their language. */
  concepts: ConceptWords;
  /** Whether one passage speaks of the other's matter too, so that either is a fair answer. */
  areKin(id: string, other: string): boolean;
}

export function corpusOf(knowledge: Knowledge): Corpus {
  const { entries, thesaurus, far, languages } = knowledge;
  const { locales } = languages;
  const owners = ownersOf(thesaurus, entries);
  const wordsOwned = (isOwner: (about: Owners) => boolean, locale: Locale) =>
    wordsInLines(
      thesaurus.filter(({ id }) => isOwner(owners[id])),
      locale,
    );
  return {
    locales,
    passages: perLocale(locales, (locale) =>
      entries.map((entry) => ({
        ...passageOf(entry, locale, languages),
        words: wordsOwned((about) => about !== 'far' && about?.[0] === entry.id, locale),
      })),
    ),
    far: perLocale(locales, (locale) => [
      ...listIn(far, locale).map(({ text }) => text),
      ...wordsOwned((about) => about === 'far', locale),
    ]),
    smallTalk: perLocale(locales, (locale) => smallTalkOf(knowledge, locale)),
    concepts: wordsOf(thesaurus),
    areKin: (id, other) => areKin(knowledge.find(id), knowledge.find(other)),
  };
}

/** A word alone would be a text of few features; so many make one of a short question's length. */
const wordsToALine = 3;

const wordsInLines = (concepts: Thesaurus, locale: Locale): string[] =>
  concepts.flatMap(({ words }) =>
    listIn(words, locale).flatMap((_, at, all) =>
      at % wordsToALine === 0 ? [all.slice(at, at + wordsToALine).join(' ')] : [],
    ),
  );

/** "more" is meant only word for word: to learn from it would draw "more parks?" away from the parks. */
const isLearned = ({ kind }: SmallTalk): boolean => kind !== 'more';

const smallTalkOf = ({ smallTalk }: Knowledge, locale: Locale): SmallTalkPhrase[] =>
  smallTalk
    .filter(({ talk }) => isLearned(talk))
    .flatMap(({ talk, phrases }) => listIn(phrases, locale).map((text) => ({ talk, text })));

/** All texts that should find a passage. */
export const textsOf = ({ title, answer, examples }: Passage): string[] => [title, ...examples, answer].filter(Boolean);

/** What has no text in the locale is found by the text that its readers would see. */
const passageOf = (entry: Entry, locale: Locale, languages: Languages): Omit<Passage, 'words'> => ({
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
