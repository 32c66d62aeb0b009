import { z } from 'zod';
import { otherLanguages } from '../language/detection.js';
import { graphemeCount } from '../language/graphemes.js';
import type { Locale, PerLocale } from '../language/locales.js';
import { inEachLocale, saidInLocales } from './in-each-locale.js';
import { nameOfTalk, smallTalkIn } from './small-talk.js';

export const line = z.string().trim().min(1);
export const utterances = z.array(line);

/** What fits on a small button, in what people see as characters (LINE's limit for quick replies). */
export const labelLength = 20;

/** Names entries, topics and policies, in files and in buttons. */
export const entryId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, '半角の英小文字・数字・ハイフンだけで書いてください（例: child-rearing）')
  .max(60);

export const telephone = z
  .string()
  .regex(/^\d{3}$|^\d{2,4}-\d{2,4}-\d{3,4}$/, '電話番号は 0270-27-2707 のように書いてください');

/** YAML reads 2026-12-01 as text here; times of day have no place in a date. */
export const day = z.iso.date();

/** Whether a person has reviewed the text, and when; a draft carries the day it was written. */
const reviewState = z.union([z.strictObject({ reviewed: day }), z.strictObject({ draft: day })], {
  error: '「{ reviewed: 2026-12-01 }」または「{ draft: 2026-12-01 }」の形で書いてください',
});

/** What a text of an entry may be, in any language. */
export const entryTexts = { title: line.max(80), answer: line.max(700) } as const;

/** A number that the card offers to call, and whose it is. */
const phoneIn = (locales: readonly Locale[]): z.ZodType<Phone, string | Phone> =>
  z.union([
    telephone.transform((number): Phone => ({ number })),
    z.strictObject({
      number: telephone,
      label: z.exactOptional(inEachLocale(locales)(line.max(60))).describe('どこの番号か'),
    }),
  ]);

export interface Phone {
  number: string;
  label?: PerLocale<string>;
}

/** What one file under knowledge/<folder>/<id>.yaml holds; id and folder come from its path. */
export function entryFile(locales: readonly Locale[]) {
  const each = inEachLocale(locales);
  return z
    .strictObject({
      topic: entryId.optional().describe('topics.yaml の id。細かい項目だけに書く'),
      title: each(entryTexts.title),
      label: saidInLocales(locales)(
        line.refine((text) => graphemeCount(text) <= labelLength, `${labelLength}文字までにしてください`),
      )
        .optional()
        .describe('ボタンに出す短い名前'),
      answer: each(entryTexts.answer),
      related: z.array(entryId).max(6).default([]),
      sources: z.array(entryId).min(1, '出典を一つは書いてください。').describe('knowledge/sources の名前'),
      phones: z.array(phoneIn(locales)).optional(),
      review: each(reviewState),
      yomi: z
        .record(
          z.string(),
          z.string().regex(/^[\p{Script=Hiragana}\p{Script=Katakana}ー]+$/u, 'ひらがなかカタカナで書いてください'),
        )
        .default({}),
      concepts: z.array(entryId).default([]).describe('この項目を見せたい言葉（knowledge/thesaurus の名前）'),
    })
    .superRefine((entry, { addIssue }) => {
      for (const path of halfWritten(entry, locales)) addIssue({ code: 'custom', path, message: halfWrittenAdvice });
    });
}

const together = ['title', 'answer', 'review'] as const;

const halfWrittenAdvice = `まだ書かれていません。${together.join('、')} は、どの言語も三つそろえて書いてください。`;

/** A text without a title, or without a word on who has reviewed it, cannot be shown. */
const halfWritten = (
  entry: Readonly<Record<(typeof together)[number], PerLocale<unknown>>>,
  locales: readonly Locale[],
): string[][] =>
  locales.flatMap((locale) => {
    const missing = together.filter((field) => entry[field][locale] === undefined);
    return missing.length === together.length ? [] : missing.map((field) => [field, locale]);
  });

/** What one file under knowledge/examples/<code>/<id>.yaml holds: what people say, in one language. */
export const examplesFile = z.strictObject({
  examples: utterances.default([]).describe('この項目で答える言い方'),
  beyond: utterances.default([]).describe('近いけれど、この項目では答えられない質問'),
});

export type Utterances = z.infer<typeof examplesFile>;

export type EntryFile = z.infer<ReturnType<typeof entryFile>>;

/** One thing that a resident may ask about. */
export interface Entry extends EntryFile {
  id: string;
  /** The id of the source's topic: of the entry itself, or of the topic that a finer entry belongs to. */
  topic: string;
  /** The policy it belongs to; general entries and referrals have none. */
  policy: string | undefined;
  /** What people say who want it. */
  examples: PerLocale<readonly string[]>;
  /** What people ask near it that it does not answer. */
  beyond: PerLocale<readonly string[]>;
  file: string;
  /** Where its examples stand, or would stand if it had any. */
  exampleFiles: PerLocale<string>;
}

/** Whether a text is one that nobody has reviewed; false where there is no text. */
export const isDraft = ({ review }: Pick<Entry, 'review'>, locale: Locale): boolean => {
  const state = review[locale];
  return state !== undefined && 'draft' in state;
};

/** The day that a text is of; undefined where there is none. */
export function textDate({ review }: Pick<Entry, 'review'>, locale: Locale): string | undefined {
  const state = review[locale];
  return state && ('draft' in state ? state.draft : state.reviewed);
}

/** What people say without asking anything, by the names of small talk. */
export const smallTalkFile = (locales: readonly Locale[]) =>
  z.strictObject(
    Object.fromEntries(
      smallTalkIn(locales).map((talk) => [
        nameOfTalk(talk),
        z.exactOptional(saidInLocales(locales)(utterances.min(1))),
      ]),
    ),
  );

/** Messages in languages that the bot does not speak. */
export const otherLanguagesFile = z.partialRecord(z.enum(otherLanguages), utterances.min(50));

/** Words that come before everything else, per entry that answers them. */
export const urgentFile = (locales: readonly Locale[]) => z.record(entryId, saidInLocales(locales)(utterances));

export type Urgent = z.infer<ReturnType<typeof urgentFile>>;
