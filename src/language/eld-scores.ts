import { eld } from 'eld/small';

/** What a language gets in place of eld's score where eld does not know it: romaji, for one. */
const unknownToEld = 0.6;

/** Where eld knows a language by the name of another that is written the same. */
const eldNames: Readonly<Record<string, string>> = { id: 'ms' };

const knownToEld = new Set(Object.values(eld.info().Languages));

/** How much a text looks like each language (ISO 639-1), 0 … 1; undefined: like nothing that eld can know. */
export function eldScores(text: string): (code: string | undefined) => number {
  const scores = eld.detect(text).getScores();
  return (code = '') => {
    const name = eldNames[code] ?? code;
    return knownToEld.has(name) ? (scores[name] ?? 0) : unknownToEld;
  };
}
