import type { Locale } from '../language/locales.js';
import { entryFile, smallTalkFile, urgentFile } from './entry.js';
import { policiesFile } from './policy.js';
import { sourcesFile } from './source.js';
import { thesaurusFile } from './thesaurus.js';

/** The schemas of the files that hold texts in several languages. */
const schemasOf = (locales: readonly Locale[]) => ({
  entry: entryFile(locales),
  policies: policiesFile(locales),
  sources: sourcesFile(locales),
  smallTalk: smallTalkFile(locales),
  thesaurus: thesaurusFile(locales),
  urgent: urgentFile(locales),
});

type Schemas = ReturnType<typeof schemasOf>;

const made = new Map<string, Schemas>();

/** The very same schemas for the same locales: what was read under them is remembered under them (content-files/read-content-file.ts). */
export function schemasFor(locales: readonly Locale[]): Schemas {
  const key = locales.join(' ');
  const schemas = made.get(key) ?? schemasOf(locales);
  made.set(key, schemas);
  return schemas;
}
