import { distance } from 'fastest-levenshtein';

/** More slips than this, and it is another word. */
const maxSlips = 2;

/** The name that somebody most likely meant: full width, upper case, blanks and up to two slips are forgiven. */
export function similarName(written: string, names: readonly string[]): string | undefined {
  const simple = plain(written);
  const ofCountry = languageOfCountry(simple);
  if (ofCountry !== undefined && names.includes(ofCountry)) return ofCountry;
  const [nearest] = names
    .map((name) => ({ name, slips: distance(simple, plain(name)) }))
    .filter(({ name, slips }) => slips <= Math.min(maxSlips, name.length / 2))
    .toSorted((a, b) => a.slips - b.slips);
  return nearest?.name;
}

/** "vn" and "jp" are countries; what people mean is the language there. */
function languageOfCountry(code: string): string | undefined {
  if (!/^[a-z]{2}$/.test(code)) return undefined;
  const region = code.toUpperCase();
  return countries.of(region) === undefined ? undefined : new Intl.Locale('und', { region }).maximize().language;
}

const countries = new Intl.DisplayNames('und', { type: 'region', fallback: 'none' });

const plain = (name: string): string => name.normalize('NFKC').trim().toLowerCase().replaceAll('_', '-');

/** A half-sentence for the end of a message; empty if nothing is near. */
export function didYouMean(written: string, names: readonly string[]): string {
  const name = similarName(written, names);
  return name === undefined ? '' : `「${name}」のことですか。`;
}
