export const locales = ['ja', 'en', 'pt', 'vi'] as const;

export type Locale = (typeof locales)[number];

/** The first of the person's languages that the page has words in; Japanese if there is none, as in the bot. */
export function localeOfTags(tags: readonly string[]): Locale {
  const languages = tags.map((tag) => tag.toLowerCase().split('-')[0]);
  const known = languages.flatMap((language) => locales.filter((locale) => locale === language));
  return known[0] ?? 'ja';
}
