import { loadKnowledge } from '../../src/knowledge/load-knowledge.js';
import { loadTranslators } from '../../src/language/translator.js';
import { languages } from './locales.js';

/** The real knowledge and wording without the search, which takes seconds to read. */
export const realTexts = {
  knowledge: loadKnowledge('knowledge', languages),
  translators: loadTranslators('locales', languages),
};
