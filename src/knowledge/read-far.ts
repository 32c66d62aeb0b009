import type { ContentFile } from '../content-files/content-file.js';
import type { Problem } from '../errors.js';
import { type Locale, type PerLocale, perLocale } from '../language/locales.js';
import { type FarLine, farFile } from './far.js';
import { languageFilesIn, type Reading } from './language-folders.js';

/** One file of far lines, which knows where each stands. */
export interface FarInFile {
  locale: Locale;
  domain: string;
  file: ContentFile<Readonly<Record<string, readonly string[]>>>;
}

export interface ReadFar {
  files: readonly FarInFile[];
  lines: PerLocale<readonly FarLine[]>;
  /** Folders of no language that the bot speaks. */
  problems: readonly Problem[];
}

/** What people say that no entry is near, a folder a language and in it a file a part of life. */
export function readFar(root: string, { reader, locales }: Reading): ReadFar {
  const found = languageFilesIn(root, locales);
  const files = found.files.flatMap(({ locale, path, name }) => {
    const file = reader.read(path, farFile);
    return file ? [{ locale, domain: name, file }] : [];
  });
  return {
    files,
    lines: perLocale(locales, (locale) => files.filter((file) => file.locale === locale).flatMap(linesIn)),
    problems: found.problems,
  };
}

const linesIn = ({ domain, file }: FarInFile): FarLine[] =>
  Object.entries(file.value).flatMap(([subject, texts]) => texts.map((text) => ({ text, subject, domain })));
