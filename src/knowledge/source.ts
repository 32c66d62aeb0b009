import { z } from 'zod';
import type { Locale } from '../language/locales.js';
import { day, entryId, line } from './entry.js';
import { inEachLocale } from './in-each-locale.js';

/** Who stands for a page: residents trust their city otherwise than a newspaper. */
export const publishers = ['city', 'prefecture', 'state', 'news', 'other'] as const;

/** LINE refuses a message with any other link: https://developers.line.biz/en/reference/messaging-api/#uri-action */
const webPage = z
  .url({ protocol: /^https?$/, error: 'https:// で始まるアドレスを書いてください。' })
  .max(1000, 'アドレスが長すぎます。1000文字までにしてください。');

/** What one file under knowledge/sources/ holds: pages by name, and what they say. */
export const sourcesFile = (locales: readonly Locale[]) =>
  z.record(
    entryId,
    z.strictObject({
      title: inEachLocale(locales)(line).describe('カードに出る名前'),
      url: webPage.optional(),
      publisher: z.enum(publishers).describe('だれのページか'),
      updated: day.optional().describe('ページに書いてある更新日'),
      read: day.describe('さいごに読んだ日'),
      facts: z.array(line).default([]).describe('ページに書いてあること（日本語）'),
    }),
  );

export type SourcesFile = z.infer<ReturnType<typeof sourcesFile>>;

export type Source = SourcesFile[string];
