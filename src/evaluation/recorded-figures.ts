import { z } from 'zod';
import type { Content } from '../conversation/content.js';
import { evaluate } from './evaluate.js';
import type { QuestionSet } from './question-sets.js';

/** How many questions of a set and language went how: the first must not fall, the others must not rise. */
const counts = z.object({
  right: z.number(),
  assisted: z.number(),
  helped: z.number(),
  farFallback: z.number(),
  locale: z.number(),
  wrong: z.number(),
  falseAnswers: z.number(),
});

export type Counts = z.infer<typeof counts>;

export const recordedFigures = z.object({
  /** By "<set>: <language>". */
  groups: z.record(z.string(), counts),
  languageIdPercent: z.number(),
});

const lowerIsBetter: ReadonlySet<string> = new Set(['wrong', 'falseAnswers'] satisfies (keyof Counts)[]);

/** Which counts are worse now than before. */
export const fallenIn = (now: Counts, before: Counts): string[] =>
  counts
    .keyof()
    .options.filter((name) => (lowerIsBetter.has(name) ? now[name] > before[name] : now[name] < before[name]));

export function countsOf(sets: readonly QuestionSet[], content: Content): Record<string, Counts> {
  const { locales } = content.knowledge.languages;
  return Object.fromEntries(
    sets.flatMap(({ name, questions }) => {
      const { tallies } = evaluate(questions, content);
      return locales.flatMap((locale): [string, Counts][] => {
        const tally = tallies.get(locale);
        return tally ? [[`${name}: ${locale}`, counts.parse(tally)]] : [];
      });
    }),
  );
}
