import { create, insertMultiple, search } from '@orama/orama';
import { bestThree } from '../best-three.mjs';

/** Enough for three texts of each entry that has a chance. */
const nearestTexts = 200;

/** Orama finds every word that begins like a token; the mark at the end keeps "art" from finding "article". */
const closed = (tokens) => [...new Set(tokens)].map((token) => `${token}›`);

export async function createOrama({ texts, tokensOf }) {
  const index = create({
    schema: { entryId: 'string', text: 'string' },
    components: {
      tokenizer: {
        language: 'english',
        normalizationCache: new Map(),
        tokenize: (text) => closed(tokensOf(text)),
      },
    },
  });
  await insertMultiple(
    index,
    texts.map(({ id, text }) => ({ entryId: id, text })),
  );
  return async (term) => {
    // Threshold 1: a text need not have every token of the question.
    const { hits } = await search(index, { term, properties: ['text'], threshold: 1, limit: nearestTexts });
    return { matches: bestThree(hits.map(({ document, score }) => ({ id: document.entryId, score }))) };
  };
}
