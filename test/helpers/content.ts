import type { Content } from '../../src/conversation/content.js';
import { loadContent } from '../../src/load-content.js';

/** The real knowledge and locales. Training is kept between test files and runs, by content and code. */
export const realContent: Content = loadContent({
  knowledge: 'knowledge',
  locales: 'locales',
  cache: 'node_modules/.cache/isesaku',
});
