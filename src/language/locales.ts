/** The languages of the bot, Japanese first: its text is the authoritative one. */
export const locales = ['ja', 'en', 'pt', 'vi'] as const;

export type Locale = (typeof locales)[number];

export type PerLocale<T> = Readonly<Record<Locale, T>>;

export const defaultLocale: Locale = 'ja';

/** A language is named in itself, whatever the reader's language is. */
export const localeNames: PerLocale<string> = {
  ja: '日本語',
  en: 'English',
  pt: 'Português',
  vi: 'Tiếng Việt',
};

export const isLocale = (value: unknown): value is Locale => locales.some((locale) => locale === value);

/** A BCP 47 tag as LINE and browsers send it ("pt-BR") → the locale that serves it. */
export const localeOfTag = (tag: string | undefined): Locale | undefined =>
  tag === undefined ? undefined : servingLocale(tag, locales);

/** Of several, the locale that serves a BCP 47 tag: the very one, else one of its language, in its script if there is one. */
export function servingLocale(tag: string, offered: readonly Locale[]): Locale | undefined {
  const wanted = parseTag(tag);
  if (!wanted) return undefined;
  const sameLanguage = offered.filter((locale) => parseTag(locale)?.language === wanted.language);
  return (
    sameLanguage.find((locale) => locale.toLowerCase() === tag.toLowerCase()) ??
    sameLanguage.find((locale) => parseTag(locale)?.script === wanted.script) ??
    sameLanguage[0]
  );
}

function parseTag(tag: string): { language: string; script: string | undefined } | undefined {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return { language, script };
  } catch {
    return undefined;
  }
}

export function perLocale<T>(make: (locale: Locale) => T): PerLocale<T> {
  return { ja: make('ja'), en: make('en'), pt: make('pt'), vi: make('vi') };
}
