import { analyze } from '../../dist/language/analyze.js';
import { createFuseIndex } from '../../dist/search/fuse-index.js';

/** The share of Fuse in our engine: its keyword search over titles and answers, and nothing else. */
export function createFusePart({ locale, passages }) {
  const search = createFuseIndex(passages, (text) => analyze(text, locale).tokens);
  return (text) => {
    const scores = search(analyze(text, locale).tokens);
    return { matches: [...scores].map(([id, score]) => ({ id, score })).sort((a, b) => b.score - a.score) };
  };
}
