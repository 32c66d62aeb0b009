import Fuse from 'fuse.js';
import { bestThree } from '../best-three.mjs';

const borders = (tokens) => [...new Set(tokens)].map((token) => `‹${token}›`).join(' ');

/** A record for each entry, its texts as they are, every option at its default. */
export function createPlainFuse({ passages }) {
  const fuse = new Fuse(passages, { keys: ['title', 'examples', 'answer'], includeScore: true });
  return (text) => ({ matches: fuse.search(text).map(({ item, score }) => ({ id: item.id, score: 1 - score })) });
}

/** A record for each text, analyzed; an entry scores the mean of its best three. */
export function createTunedFuse({ texts, tokensOf }) {
  const records = texts.map(({ id, text }) => ({ id, text: borders(tokensOf(text)) }));
  const fuse = new Fuse(records, {
    keys: ['text'],
    includeScore: true,
    useTokenSearch: true,
    tokenize: (text) => text.split(' ').filter(Boolean),
    // Tokens are base forms already: anything above 0 would let short ones match nearly everything.
    threshold: 0,
    fieldNormWeight: 0.5,
    shouldSort: false,
  });
  return (text) => ({
    matches: bestThree(
      fuse.search(borders(tokensOf(text))).map(({ item, score }) => ({ id: item.id, score: 1 - score })),
    ),
  });
}
