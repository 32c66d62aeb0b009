import { z } from 'zod';
import { entryId } from '../knowledge/entry.js';
import { locales } from '../language/locales.js';

const locale = z.enum(locales);

/** What a button asks for. The keys are short because LINE allows 300 characters of postback data. */
const action = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('answer'), id: entryId, in: locale.optional() }),
  z.strictObject({ do: z.literal('original'), id: entryId }),
  z.strictObject({ do: z.literal('policies'), in: locale.optional() }),
  z.strictObject({ do: z.literal('policy'), id: entryId }),
  z.strictObject({ do: z.literal('language'), in: locale }),
  z.strictObject({ do: z.literal('languages') }),
  z.strictObject({ do: z.literal('help') }),
]);

export type Action = z.infer<typeof action>;

export function encodeAction(value: Action): string {
  const fields = Object.entries(value).filter((field): field is [string, string] => field[1] !== undefined);
  return new URLSearchParams(fields).toString();
}

/** Postback data is whatever a client sends; data of an older version, or of nobody, is `undefined`. */
export function decodeAction(data: string): Action | undefined {
  return action.safeParse(Object.fromEntries(new URLSearchParams(data))).data;
}
