import { z } from 'zod';
import { type Locale, localeCode } from '../../language/locales.js';
import type { QuestionGroup } from '../../questions/question-group.js';

/** A way of asking that may become an example. */
export interface Wording {
  locale: Locale;
  /** As it was asked. */
  original: string;
  /** As it stands in the form, where staff may improve it. */
  text: string;
  count: number;
  use: boolean;
}

const mostWordings = 12;

/** The different wordings of a group, the most asked first; the best of each language is ticked. */
export function wordingsOf(group: QuestionGroup): Wording[] {
  const byText = new Map<string, Wording>();
  for (const { locale, utterance } of group.questions) {
    const key = `${locale} ${utterance}`;
    const known = byText.get(key);
    if (known) known.count += 1;
    else byText.set(key, { locale, original: utterance, text: utterance, count: 1, use: false });
  }
  const ranked = [...byText.values()].toSorted(
    (a, b) => b.count - a.count || Number(b.text === group.representative) - Number(a.text === group.representative),
  );
  const best = new Set(group.locales.flatMap((locale) => ranked.find((wording) => wording.locale === locale) ?? []));
  return ranked.map((wording) => ({ ...wording, use: best.has(wording) })).slice(0, mostWordings);
}

const fields = z.record(z.string(), z.unknown());
const example = z.object({ locale: localeCode, text: z.string().trim().min(1).max(200) });

/** What is ticked in the form: examples for an entry. */
export function readTicked(form: unknown): z.infer<typeof example>[] {
  const values = fields.catch({}).parse(form);
  return Array.from({ length: mostWordings }, (_, at) => at)
    .filter((at) => values[`use${at}`] === 'yes')
    .flatMap((at) => example.safeParse({ locale: values[`locale${at}`], text: values[`text${at}`] }).data ?? []);
}

/** The wordings as somebody left the form before a search. */
export function withForm(wordings: readonly Wording[], form: unknown): Wording[] {
  const values = fields.catch({}).parse(form);
  if (values.q === undefined) return [...wordings];
  return wordings.map((wording, at) => ({
    ...wording,
    text: z.string().catch(wording.text).parse(values[`text${at}`]),
    use: values[`use${at}`] === 'yes',
  }));
}
