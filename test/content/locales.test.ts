import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { loadLanguages } from '../../src/language/load-languages.js';
import { original } from '../../src/language/original.js';
import { keysOf, type Texts } from '../../src/language/texts.js';
import { loadTranslators } from '../../src/language/translator.js';
import { parseWords } from '../../src/web/client/words.js';
import { en, languages, locales, pt } from '../helpers/locales.js';

const speakers = ['bot', 'page', 'staff'] as const;

type Speaker = (typeof speakers)[number];

const fileOf = (locale: string, speaker: Speaker): string => join('locales', locale, `${speaker}.json`);

const textsOf = (locale: string, speaker: Speaker): Texts => JSON.parse(readFileSync(fileOf(locale, speaker), 'utf8'));

const localeFolders = (): string[] =>
  readdirSync('locales', { withFileTypes: true }).flatMap((item) => (item.isDirectory() ? [item.name] : []));

/** A language may need one twice: "{{date, datetime(day: numeric)}} {{date, datetime(month: short)}}". */
const placeholders = (value: Texts | string): string[] =>
  typeof value === 'string'
    ? [...new Set([...value.matchAll(/\{\{(\w+)[,}]/g)].map(([, name]) => name ?? ''))].toSorted()
    : Object.values(value).flatMap(placeholders);

const sourceCode = (folder: string): string =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');

const files = locales.flatMap((locale) =>
  speakers.filter((speaker) => existsSync(fileOf(locale, speaker))).map((speaker) => [locale, speaker] as const),
);

const write = (path: string, value: Texts) => writeFileSync(path, JSON.stringify(value, undefined, 2));

describe('the locales', () => {
  it('are the folders of locales/, each complete', () => {
    expect(localeFolders().toSorted()).toEqual([...locales].toSorted());
    expect(() => loadTranslators('locales', languages)).not.toThrow();
  });

  it.each(files)('have the same keys, sorted, as the original (%s/%s.json)', (locale, speaker) => {
    const keys = keysOf(textsOf(locale, speaker));
    expect(keys).toEqual(keysOf(textsOf(original, speaker)));
    expect(keys).toEqual(keys.toSorted());
  });

  it.each(files)('have the same placeholders as the original (%s/%s.json)', (locale, speaker) => {
    expect(placeholders(textsOf(locale, speaker))).toEqual(placeholders(textsOf(original, speaker)));
  });

  it.each(speakers)('have no key that the code does not use (%s.json)', (speaker) => {
    const code = `${sourceCode('src')} ${JSON.stringify(textsOf(original, speaker))}`;
    // Some keys are put together, as in t(`suggest.${because}`).
    const isUsed = (key: string) =>
      code.includes(`'${key}'`) ||
      code.includes(`$t(${key})`) ||
      code.includes(`\`${key.slice(0, key.lastIndexOf('.') + 1)}\${`);
    expect(keysOf(textsOf(original, speaker)).filter((key) => !isUsed(key))).toEqual([]);
  });

  it('name no telephone number but that of the division which answers for everything here', () => {
    const numbers = locales.flatMap(
      (locale) => JSON.stringify(textsOf(locale, 'bot')).match(/\d{2,4}-\d{2,4}-\d{3,4}/g) ?? [],
    );
    expect(new Set(numbers)).toEqual(new Set(['0270-27-2707']));
  });
});

describe('the words that the server sends to the page', () => {
  it.each(locales)('are all that its script shows (%s)', (locale) => {
    const words = Object.values(parseWords(loadTranslators('locales', languages).pageTexts(locale)));
    expect(words.filter((word) => word === '')).toEqual([]);
  });
});

describe('a folder of locales', () => {
  const home = mkdtempSync(join(tmpdir(), 'locales-'));
  const inPt = (name: string) => join(home, 'pt', name);

  beforeEach(() => cp('locales', home, { recursive: true, force: true }));
  afterAll(() => rmSync(home, { recursive: true }));

  it('need not have the console in every language: it then speaks the original', () => {
    const translators = loadTranslators(home, loadLanguages(home));
    expect(translators.staffLocales).toEqual(['ja', 'en']);
    expect(translators.staff(pt)('pages.try')).toBe(translators.staff(original)('pages.try'));
    expect(translators.staff(en)('pages.try')).toBe('Try');
  });

  it('may have the console in a further language', () => {
    write(inPt('staff.json'), { ...textsOf('en', 'staff'), back: 'Voltar' });
    const translators = loadTranslators(home, loadLanguages(home));
    expect(translators.staffLocales).toEqual(['ja', 'en', 'pt']);
    expect(translators.staff(pt)('back')).toBe('Voltar');
    rmSync(inPt('staff.json'));
  });

  it('is refused with the place of all that is missing, in whichever file', () => {
    const { send: _send, ...page } = textsOf('pt', 'page');
    write(inPt('page.json'), page);
    write(inPt('bot.json'), { ...textsOf('pt', 'bot'), new_key: 'x' });
    rmSync(join(home, 'vi', 'page.json'));
    const places = ['ja/bot.json:1:1', 'en/bot.json:1:1', 'vi/bot.json:1:1', 'pt/page.json:1:1', 'vi/page.json:1:1'];
    for (const place of places) expect(() => loadTranslators(home, loadLanguages(home))).toThrow(place);
  });
});
