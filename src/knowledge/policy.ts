import { z } from 'zod';
import type { Locale } from '../language/locales.js';
import { entryId, line } from './entry.js';
import { inEachLocale } from './in-each-locale.js';

/** What a menu can show of a policy; one without an icon shows its number only. */
export const policyIcons = ['factory', 'book', 'shield', 'bus', 'heart', 'leaf', 'linked-places', 'hall'] as const;

export type PolicyIcon = (typeof policyIcons)[number];

export const policiesFile = (locales: readonly Locale[]) =>
  z.array(
    z.strictObject({
      id: entryId,
      number: z.number().int().positive(),
      colour: z.string().regex(/^#[0-9a-f]{6}$/i, '色は #1B5E20 のように書いてください'),
      /** Short enough for a button of 20 characters (LINE's limit for rich menus and quick replies). */
      name: inEachLocale(locales)(line.max(20)),
      initiatives: z.array(entryId).min(1),
      icon: z.enum(policyIcons).optional().describe('メニューの絵'),
    }),
  );

export type Policy = z.infer<ReturnType<typeof policiesFile>>[number];
