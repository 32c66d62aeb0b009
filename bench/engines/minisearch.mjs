import MiniSearch from 'minisearch';
import { bestThree } from '../best-three.mjs';

/** Prefixes and fuzziness stay off: over analyzed tokens both cost hits in every language. */
export function createMiniSearch({ texts, tokensOf }) {
  const index = new MiniSearch({
    fields: ['text'],
    storeFields: ['entryId'],
    tokenize: tokensOf,
    processTerm: (token) => token,
  });
  index.addAll(texts.map(({ id, text }, at) => ({ id: at, entryId: id, text })));
  return (text) => ({ matches: bestThree(index.search(text).map(({ entryId, score }) => ({ id: entryId, score }))) });
}
