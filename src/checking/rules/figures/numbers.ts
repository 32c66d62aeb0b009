import { writtenNumber } from '../../../language/figures.js';
import type { Locale } from '../../../language/locales.js';
import { languageModule } from '../../../language/registry.js';

/** Numbers written in digits, as "93.5" and "50000" whatever the language's signs. */
export function numbersIn(text: string, locale: Locale): string[] {
  const { numbersIn: readNumbers } = languageModule(locale).figures;
  const numbers = readNumbers ? readNumbers(text) : numbersWithWords(text, locale);
  // 1.1 × 1000 must not become 1100.0000000000002.
  return numbers.map((number) => String(Number(number.toPrecision(12))));
}

function numbersWithWords(text: string, locale: Locale): number[] {
  const { decimalSign, multipliers } = languageModule(locale).figures;
  return [...text.matchAll(/\d+(?:[.,]\d+)*/g)].map((match) => {
    const after = text.slice(match.index + match[0].length);
    return writtenNumber(match[0], decimalSign) * (multipliers.find(({ word }) => word.test(after))?.by ?? 1);
  });
}
