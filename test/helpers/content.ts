import { loadContent } from '../../src/content/load-content.js';
import type { Content } from '../../src/conversation/content.js';
import { createTestTrainer } from './trainer.js';

/** The real knowledge and locales. */
export const realContent: Content = await loadContent(
  { knowledge: 'knowledge', locales: 'locales' },
  createTestTrainer(),
);
