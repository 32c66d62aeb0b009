import createBm25 from 'wink-bm25-text-search';
import { bestThree } from '../best-three.mjs';

/** Enough for three texts of each entry that has a chance. */
const nearestTexts = 200;

export function createWink({ texts, tokensOf }) {
  const index = createBm25();
  index.defineConfig({ fldWeights: { text: 1 } });
  index.definePrepTasks([tokensOf]);
  texts.forEach((record, at) => index.addDoc(record, at));
  index.consolidate();
  return (text) => ({
    matches: bestThree(index.search(text, nearestTexts).map(([at, score]) => ({ id: texts[at].id, score }))),
  });
}
