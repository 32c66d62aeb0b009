import { loadKnowledge } from '../../src/knowledge/load-knowledge.js';
import { loadTranslators } from '../../src/language/translator.js';
import { languages } from './locales.js';

/** The real texts of the menus, without the search, whose training takes seconds. */
export const menuTexts = {
  knowledge: loadKnowledge('knowledge', languages),
  translators: loadTranslators('locales', languages),
};
