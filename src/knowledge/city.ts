import { z } from 'zod';
import { entryId, line, telephone } from './entry.js';

/** What the city itself is, for the parts of the bot that would otherwise have to know it. */
export const cityFile = z.strictObject({
  telephone: telephone.describe('電話番号のない項目で案内する番号'),
  /** Entries with a part of their own, whatever they are called. */
  roles: z.strictObject({
    contact: entryId.describe('問い合わせ先の項目'),
    policies: entryId.optional().describe('政策の一覧の項目。答えの下に政策のカードがならぶ'),
    'multicultural-centre': entryId.optional().describe('外国人の相談の項目'),
    emergency: entryId.optional().describe('119・110 の項目'),
    crisis: entryId.optional().describe('つらい気持ち・死にたい気持ちの項目'),
  }),
  names: z
    .strictObject({
      places: z.array(line).default([]).describe('漢字だけの地名。これだけの文は、何語か分からない'),
      kanji: z.string().default('').describe('日本語の文に出る、めずらしい漢字。中国語とまちがえないように'),
      abbreviations: z
        .array(z.string().regex(/^[\p{L}\p{N}]+$/u, '文字と数字だけで書いてください（例: SDGs）'))
        .default([])
        .describe('どの言語でも同じ略語（SDGs など）'),
    })
    .prefault({}),
});

export type City = z.infer<typeof cityFile>;

export type Role = keyof City['roles'];
