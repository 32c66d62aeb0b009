import { plainRule } from './plain-rule.js';

const maxKanjiRun = 7;

/** Official terms are left as they are: residents will meet them again at the counter. */
export const longKanjiRun = plainRule('plain-kanji-run', (sentence, { facts }) => {
  const run = (sentence.own.match(/\p{Script=Han}+/gu) ?? []).find((kanji) => kanji.length > maxKanjiRun);
  return run === undefined || Object.values(facts).some((fact) => fact.includes(run))
    ? undefined
    : `「${run}」は漢字が${run.length}字続きます。「〜の〜」のように分けるか、後に（ ）で説明を入れてください。`;
});
