import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { locales } from '../../src/language/locales.js';
import { keysOf, loadTranslators } from '../../src/language/translator.js';

const textsOf = (locale: string): Record<string, string> =>
  JSON.parse(readFileSync(`locales/${locale}/bot.json`, 'utf8'));

const localeFolders = (): string[] =>
  readdirSync('locales', { withFileTypes: true }).flatMap((item) => (item.isDirectory() ? [item.name] : []));

const placeholders = (value: unknown): string[] =>
  [...JSON.stringify(value).matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? '').toSorted();

const sourceCode = (folder: string): string =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');

describe('the locales', () => {
  it('are the folders of locales/, each complete', () => {
    expect(localeFolders().toSorted()).toEqual([...locales].toSorted());
    expect(() => loadTranslators('locales')).not.toThrow();
  });

  it.each(locales)('have the same keys, sorted, as Japanese (%s)', (locale) => {
    const keys = keysOf(textsOf(locale));
    expect(keys).toEqual(keysOf(textsOf('ja')));
    expect(keys).toEqual(keys.toSorted());
  });

  it.each(locales)('have the same placeholders as Japanese (%s)', (locale) => {
    expect(placeholders(textsOf(locale))).toEqual(placeholders(textsOf('ja')));
  });

  it('have no key that the code does not use', () => {
    const code = sourceCode('src');
    // Some keys are put together: t(`suggest.${because}`), and t(outcome.kind) for the small talk.
    const composed = /^suggest\.(unsure|beyond|more)$/;
    const unused = keysOf(textsOf('ja')).filter((key) => !composed.test(key) && !code.includes(`'${key}'`));
    expect(unused).toEqual([]);
  });

  it('name no telephone number but that of the division which answers for everything here', () => {
    const numbers = locales.flatMap(
      (locale) => JSON.stringify(textsOf(locale)).match(/\d{2,4}-\d{2,4}-\d{3,4}/g) ?? [],
    );
    expect(new Set(numbers)).toEqual(new Set(['0270-27-2707']));
  });
});
