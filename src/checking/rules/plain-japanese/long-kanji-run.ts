import type { Knowledge } from '../../../knowledge/knowledge.js';
import { plainRule } from './plain-rule.js';

const maxKanjiRun = 7;

/** Official terms are left as they are: residents will meet them again at the counter. */
export const longKanjiRun = plainRule('plain-kanji-run', (sentence, { knowledge }) => {
  const run = (sentence.own.match(/\p{Script=Han}+/gu) ?? []).find((kanji) => kanji.length > maxKanjiRun);
  return run === undefined || isOfficial(run, knowledge)
    ? undefined
    : `「${run}」は漢字が${run.length}字続きます。「〜の〜」のように分けるか、後に（ ）で説明を入れてください。`;
});

const isOfficial = (term: string, { sources }: Knowledge): boolean =>
  Object.values(sources).some(({ facts }) => facts.some((fact) => fact.includes(term)));
