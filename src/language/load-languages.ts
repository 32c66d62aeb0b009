import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { ContentFile } from '../content-files/content-file.js';
import { createContentReader } from '../content-files/content-reader.js';
import { didYouMean } from '../content-files/similar-name.js';
import { ContentError, type Problem } from '../errors.js';
import { createLanguages, type Languages } from './languages.js';
import { type Locale, localeCode } from './locales.js';
import { original } from './original.js';

/** LINE's limit for the label of a quick reply: https://developers.line.biz/en/reference/messaging-api/#action-objects */
const longestName = 20;

/** `locales/<code>/language.json` */
const languageFile = z.strictObject({
  name: z.string().trim().min(1).max(longestName),
  fallback: z.array(localeCode).default([]),
  forTranslators: z.string().trim().min(1).optional(),
});

type LanguageFile = ContentFile<z.infer<typeof languageFile>>;

/**
 * The languages that have a folder in `directory`.
 * @throws {ContentError} naming every folder and file that is wrong.
 */
export function loadLanguages(directory: string): Languages {
  const reader = createContentReader();
  const folders = foldersIn(directory);
  const locales = folders.flatMap((name) => localeCode.safeParse(name).data ?? []);
  const paths = locales.map((locale) => ({ locale, path: join(directory, locale, 'language.json') }));
  const found = paths.flatMap(({ locale, path }) => {
    const file = existsSync(path) ? reader.read(path, languageFile) : undefined;
    return file ? [{ locale, file }] : [];
  });
  const problems = [
    ...folders.filter((name) => !localeCode.safeParse(name).success).map((name) => noLanguage(directory, name)),
    ...(locales.includes(original) ? [] : [atStart(join(directory, original), originalMissing)]),
    ...paths.filter(({ path }) => !existsSync(path)).map(({ path }) => atStart(path, notDescribed)),
    ...reader.problems,
    ...sameNames(found),
    ...found.flatMap(({ file }) => lostFallbacks(file, folders)),
  ];
  if (problems.length > 0) throw new ContentError(problems);
  return createLanguages(found.map(({ locale, file }) => ({ locale, ...file.value })));
}

const foldersIn = (directory: string): string[] =>
  existsSync(directory)
    ? readdirSync(directory, { withFileTypes: true })
        .filter((item) => item.isDirectory() && !item.name.startsWith('.'))
        .map(({ name }) => name)
        .toSorted()
    : [];

const atStart = (file: string, message: string): Problem => ({ file, line: 1, column: 1, message });

const notDescribed =
  'ファイルがありません。{ "name": "その言語での、その言語の名前" } と書いて作るか、フォルダーごと消してください。';

const originalMissing = 'もとの文の言語のフォルダーがありません。locales フォルダーの場所を確かめてください。';

const noLanguage = (directory: string, name: string): Problem =>
  atStart(
    join(directory, name),
    `「${name}」という言語はありません。フォルダーの名前を言語コード（ja、en、zh-Hans など）に直すか、フォルダーを消してください。`,
  );

/** Residents choose a language by its name, and translators its sheet. */
function sameNames(found: readonly { locale: Locale; file: LanguageFile }[]): Problem[] {
  const taken = new Map<string, Locale>();
  return found.flatMap(({ locale, file }) => {
    const name = file.value.name.normalize('NFKC').toLowerCase();
    const other = taken.get(name);
    taken.set(name, other ?? locale);
    if (other === undefined) return [];
    return [file.problemAt(['name'], `「${file.value.name}」は ${other} の名前でもあります。別の名前にしてください。`)];
  });
}

const lostFallbacks = (file: LanguageFile, folders: readonly string[]): Problem[] =>
  file.value.fallback.flatMap((locale, at) =>
    folders.includes(locale)
      ? []
      : [
          file.problemAt(
            ['fallback', at],
            `「${locale}」のフォルダーがありません。${didYouMean(locale, folders)}ある言語を書いてください。`,
          ),
        ],
  );
