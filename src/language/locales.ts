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
export function localeOfTag(tag: string | undefined): Locale | undefined {
  const language = tag?.toLowerCase().split('-')[0];
  return locales.find((locale) => locale === language);
}

export function perLocale<T>(make: (locale: Locale) => T): PerLocale<T> {
  return { ja: make('ja'), en: make('en'), pt: make('pt'), vi: make('vi') };
}
