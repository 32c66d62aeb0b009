import { Index } from 'flexsearch';

const nearestTexts = 20;

/** The usual constant of reciprocal rank fusion: the first place counts little more than the second. */
const rankOffset = 60;

/** FlexSearch gives an order and no scores, so an entry scores by the places of its texts among the nearest. */
export function createFlexSearch({ texts, tokensOf }) {
  const index = new Index({ tokenize: 'strict', encode: tokensOf });
  texts.forEach(({ text }, at) => index.add(at, text));
  return (text) => {
    const scores = new Map();
    index.search(text, { suggest: true, limit: nearestTexts }).forEach((at, place) => {
      const { id } = texts[at];
      scores.set(id, (scores.get(id) ?? 0) + 1 / (rankOffset + place));
    });
    return { matches: [...scores].map(([id, score]) => ({ id, score })).sort((a, b) => b.score - a.score) };
  };
}
