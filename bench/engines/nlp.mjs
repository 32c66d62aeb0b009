import { NlpManager } from 'node-nlp';

/** nlp.js's own name for "nothing that I was taught". */
const none = 'None';

/** With its own tokenizers and stemmers: Vietnamese has no pack, and nlp.js falls back to plain words. */
export async function createNlp({ locale, passages, unanswerable }) {
  const manager = new NlpManager({
    languages: [locale],
    forceNER: false,
    autoSave: false,
    autoLoad: false,
    nlu: { log: false, useNoneFeature: false },
  });
  for (const { id, title, examples } of passages) {
    for (const text of [title, ...examples]) manager.addDocument(locale, text, id);
  }
  for (const text of unanswerable) manager.addDocument(locale, text, none);
  await manager.train();
  return async (text) => {
    const { classifications } = await manager.process(locale, text);
    return {
      matches: classifications
        .filter(({ intent }) => intent !== none)
        .map(({ intent, score }) => ({ id: intent, score })),
    };
  };
}
