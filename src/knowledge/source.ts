import { z } from 'zod';
import type { Locale } from '../language/locales.js';
import { entryId, line } from './entry.js';
import { inEachLocale } from './in-each-locale.js';

/** LINE refuses a message with any other link: https://developers.line.biz/en/reference/messaging-api/#uri-action */
const webPage = z
  .url({ protocol: /^https?$/, error: 'https:// で始まるアドレスを書いてください。' })
  .max(1000, 'アドレスが長すぎます。1000文字までにしてください。');

export const sourcesFile = (locales: readonly Locale[]) =>
  z.record(entryId, z.strictObject({ title: inEachLocale(locales)(line), url: webPage.optional() }));

export type Source = z.infer<ReturnType<typeof sourcesFile>>[string];
