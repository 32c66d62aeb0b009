import type { Entry } from '../../knowledge/entry.js';
import { original, originalOf } from '../../language/original.js';
import { factsOf, factsPlace, hasFacts } from './facts-of.js';
import { originalTextOf, quoted } from './languages.js';
import { mentionsIn } from './name-mentions.js';
import type { CheckContext, EntryRule } from './rule.js';

/** A place or office that the source does not name in this matter. */
export const namesNotInSource: EntryRule = {
  name: 'names-not-in-source',
  level: 'warning',
  check({ entry, file }, context) {
    if (!hasFacts(entry, context)) return [];
    const unknown = unknownNames(entry, context);
    if (unknown.length === 0) return [];
    return [
      file.problemAt(
        ['answer', original],
        `${quoted(unknown)}は、出典の文（${factsPlace(entry)}）にありません。出典にない名前は消すか、その名前が書いてあるページを sources と facts に書き足してください。`,
      ),
    ];
  },
};

/** 高崎市, 伊勢崎駅, 群馬県; but not 地方都市, 市町村, 都道府県. */
const placeNames = /[\p{Script=Han}ヶケ]{1,4}(?:(?<![都同本当他毎全])[市町村駅]|(?<!都道府)県)(?!\p{Script=Han})/gu;

function unknownNames(entry: Entry, context: CheckContext): string[] {
  const text = originalTextOf(entry);
  const facts = factsOf(entry, context);
  const [inText, inFacts] = [mentionsIn(text), mentionsIn(facts)];
  const listed = context.properNames
    .map(originalOf)
    .filter((spellings) => inText(spellings) && !inFacts(spellings))
    .flatMap(([name]) => name ?? []);
  const places = [...text.matchAll(placeNames)]
    .map(([place]) => place)
    .filter((place) => !facts.includes(place) && !listed.some((name) => place.includes(name)));
  return [...new Set([...listed, ...places])];
}
