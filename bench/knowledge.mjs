import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readQuestions } from '../dist/evaluation/questions.js';
import { loadKnowledge } from '../dist/knowledge/load-knowledge.js';
import { analyze } from '../dist/language/analyze.js';
import { loadLanguages } from '../dist/language/load-languages.js';
import { corpusOf, textsOf } from '../dist/search/corpus.js';

/** Where run.mjs has put the copy of the content; workers get it as their first argument. */
const content = process.argv[2];

export const knowledgeFolder = join(content, 'knowledge');
export const localesFolder = join(content, 'locales');
const questionsFolder = join(content, 'test/questions');

const knowledge = () => loadKnowledge(knowledgeFolder, loadLanguages(localesFolder));

/** What every engine is given of one language: the same passages that ours indexes, and our analyzer. */
export function materialFor(locale) {
  const corpus = corpusOf(knowledge());
  const passages = corpus.passages[locale];
  return {
    locale,
    passages,
    texts: passages.flatMap((passage) => textsOf(passage).map((text) => ({ id: passage.id, text }))),
    /** Questions without an answer here, for engines that can learn what not to answer. */
    unanswerable: [...passages.flatMap(({ beyond }) => beyond), ...corpus.outOfScope[locale]],
    tokensOf: (text) => analyze(text, locale).tokens,
  };
}

/** The questions of one language, from every file but the one that is about recognising languages. */
export const questionsIn = (locale) =>
  readdirSync(questionsFolder)
    .filter((name) => name.endsWith('.jsonl') && name !== 'language-id.jsonl')
    .flatMap((name) => readQuestions(join(questionsFolder, name)))
    .filter(({ lang }) => lang === locale);

/** Entry ids, best first → the topics that they belong to, best first. */
export function topicsByEntry() {
  const { find } = knowledge();
  return (ids) => [...new Set(ids.map((id) => find(id)?.topic ?? id))];
}
