import Fuse from 'fuse.js';

/** Scores of passages for a query, 0 … 1, by passage id; passages that share nothing with it are absent. */
export type PassageScores = ReadonlyMap<string, number>;

/** More words than this add time, not meaning: Fuse's time grows with query tokens × characters indexed. */
const maxQueryTokens = 24;

/** Marks the borders of a token, because Fuse looks for substrings: without them "art" would match "start". */
const mark = (tokens: readonly string[]): string => [...new Set(tokens)].map((token) => `‹${token}›`).join(' ');

/**
 * Keyword search by Fuse over analyzed titles: what a passage is called, also before it has any example. Asked only of
 * the passages that the other parts have found: over 1,786 titles it would take nearly all of a question's time.
 * Examples and answers are left to the cosine, which finds them as well in a hundredth of the time (docs/search.md).
 * @param titles the tokens of each passage's title, by id
 */
export function createFuseIndex(titles: ReadonlyMap<string, readonly string[]>) {
  const marked = new Map([...titles].map(([id, tokens]) => [id, mark(tokens)]));
  return (queryTokens: readonly string[], ids: readonly string[]): PassageScores => {
    const query = mark(queryTokens.slice(0, maxQueryTokens));
    if (query === '') return new Map();
    const records = ids.map((id) => ({ id, title: marked.get(id) ?? '' }));
    // Fuse's score runs from 0 (identical) to 1; ours the other way.
    return new Map(new Fuse(records, options).search(query).map(({ item, score }) => [item.id, 1 - (score ?? 1)]));
  };
}

const options = {
  keys: ['title'],
  includeScore: true,
  useTokenSearch: true,
  tokenize: (text: string) => text.split(' ').filter(Boolean),
  // Tokens are already base forms: anything above 0 would let short ones match nearly everything.
  threshold: 0,
  // Fuse would turn が into か. The analyzers take marks off where that is right.
  ignoreDiacritics: false,
  shouldSort: false,
};
