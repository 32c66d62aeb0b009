import { loadContent } from '../../src/content/load-content.js';
import type { Content } from '../../src/conversation/content.js';
import { builtModels } from './trainer.js';

/** The real knowledge and locales, with the search as the build has learned it. */
export const realContent: Content = await loadContent({ knowledge: 'knowledge', locales: 'locales' }, builtModels);
