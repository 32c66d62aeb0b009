import { setImmediate as turnOfLoop } from 'node:timers/promises';
import type { Content } from '../conversation/content.js';
import { createPhraseBook } from '../conversation/phrases.js';
import { type Knowledge, textsIn } from '../knowledge/knowledge.js';
import { loadKnowledge } from '../knowledge/load-knowledge.js';
import { createLocaleDetector } from '../language/detect-locale.js';
import { loadLanguages } from '../language/load-languages.js';
import type { Locale } from '../language/locales.js';
import { toldApart } from '../language/scripts.js';
import type { LanguageSamples } from '../language/train-letters.js';
import { loadTranslators } from '../language/translator.js';
import type { Trainer } from '../learning/trainer.js';
import { type Corpus, corpusOf } from '../search/corpus.js';
import { createLocaleIndex, createSearch, type LocaleIndex, type Search } from '../search/search.js';
import { trainingSetOf } from '../search/training-set.js';

/** Where the content files lie. */
export interface ContentFolders {
  knowledge: string;
  locales: string;
  /** For trained models; may be deleted at any time. */
  cache: string;
}

/**
 * Reads and checks all content and has it learned.
 * @throws {ContentError} naming each problem with file, line and column.
 */
export async function loadContent(folders: Omit<ContentFolders, 'cache'>, trainer: Trainer): Promise<Content> {
  const languages = loadLanguages(folders.locales);
  const translators = loadTranslators(folders.locales, languages);
  await turnOfLoop();
  const knowledge = loadKnowledge(folders.knowledge, languages);
  await turnOfLoop();
  const [search, letters] = await Promise.all([
    learnSearch(corpusOf(knowledge), trainer),
    trainer.letters(samplesIn(knowledge)),
  ]);
  return {
    knowledge,
    translators,
    phrases: createPhraseBook(knowledge),
    search,
    detectLocale: createLocaleDetector({
      model: letters,
      offered: toldApart(languages.locales),
      names: knowledge.city.names,
    }),
  };
}

/** The same bot over another corpus: a public FAQ set, another city's FAQ. */
export async function withDocs(content: Content, corpus: Corpus, trainer: Trainer): Promise<Content> {
  return { ...content, search: await learnSearch(corpus, trainer) };
}

async function learnSearch(corpus: Corpus, trainer: Trainer): Promise<Search> {
  const index = async (locale: Locale): Promise<[Locale, LocaleIndex]> => {
    const learned = await trainer.texts(trainingSetOf(corpus, locale));
    await turnOfLoop();
    return [locale, createLocaleIndex(corpus, locale, learned)];
  };
  const indexes = await Promise.all(corpus.locales.map(index));
  await turnOfLoop();
  return createSearch(corpus, new Map(indexes));
}

const samplesIn = (knowledge: Knowledge): LanguageSamples => ({
  ours: toldApart(knowledge.languages.locales).map((locale) => ({ locale, texts: textsIn(knowledge, locale) })),
  others: knowledge.otherLanguages,
});
