import { createCache, noCache } from './cache.js';
import type { Content } from './conversation/content.js';
import { createPhraseBook } from './conversation/phrases.js';
import { textsIn } from './knowledge/knowledge.js';
import { loadKnowledge } from './knowledge/load-knowledge.js';
import { createLocaleDetector } from './language/detect-locale.js';
import { perLocale } from './language/locales.js';
import { loadTranslators } from './language/translator.js';
import { type Corpus, corpusOf } from './search/corpus.js';
import { createSearch } from './search/search.js';

/** Where the content files lie. */
export interface ContentFolders {
  knowledge: string;
  locales: string;
  /** For trained models; may be deleted at any time. */
  cache: string;
}

/**
 * Reads, checks and indexes all content.
 * @throws {ContentError} naming each problem with file, line and column.
 */
export function loadContent(folders: ContentFolders): Content {
  const cached = createCache(folders.cache);
  const knowledge = loadKnowledge(folders.knowledge);
  const translators = loadTranslators(folders.locales);
  const corpus = corpusOf(knowledge);
  return {
    knowledge,
    translators,
    phrases: createPhraseBook(knowledge),
    search: createSearch(corpus, cached),
    detectLocale: createLocaleDetector(
      { ours: perLocale((locale) => textsIn(knowledge, locale)), others: knowledge.otherLanguages },
      cached,
    ),
  };
}

/** The same bot over another corpus: a public FAQ set, another city's FAQ. */
export function withDocs(content: Content, corpus: Corpus): Content {
  return { ...content, search: createSearch(corpus, noCache) };
}
