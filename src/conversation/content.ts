import type { Knowledge } from '../knowledge/knowledge.js';
import type { DetectLocale } from '../language/detect-locale.js';
import type { Translators } from '../language/translator.js';
import type { Search } from '../search/search.js';
import type { PhraseBook } from './phrases.js';

/** Everything a turn looks things up in. In memory, immutable: an update replaces it whole. */
export interface Content {
  knowledge: Knowledge;
  phrases: PhraseBook;
  search: Search;
  detectLocale: DetectLocale;
  translators: Translators;
}
