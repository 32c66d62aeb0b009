import { fileURLToPath } from 'node:url';
import { loadLanguages } from '../dist/language/load-languages.js';

export const { locales } = loadLanguages(fileURLToPath(new URL('../locales', import.meta.url)));
