/** More slips than this, and it is another word. */
const maxSlips = 2;

/** The name that somebody most likely meant: full width, upper case, blanks and up to two slips are forgiven. */
export function similarName(written: string, names: readonly string[]): string | undefined {
  const simple = plain(written);
  const [nearest] = names
    .map((name) => ({ name, slips: slipsBetween(simple, plain(name)) }))
    .filter(({ name, slips }) => slips <= Math.min(maxSlips, name.length / 2))
    .toSorted((a, b) => a.slips - b.slips);
  return nearest?.name;
}

const plain = (name: string): string => name.normalize('NFKC').trim().toLowerCase().replaceAll('_', '-');

/** Letters to add, drop or change to turn one word into the other (Levenshtein). */
function slipsBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, change));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}

/** A half-sentence for the end of a message; empty if nothing is near. */
export function didYouMean(written: string, names: readonly string[]): string {
  const name = similarName(written, names);
  return name === undefined ? '' : `「${name}」のことですか。`;
}
