import { z } from 'zod';
import { entryId } from '../knowledge/entry.js';
import { localeCode } from '../language/locales.js';
import { turnId } from './turn-id.js';

/** More would not fit into 300 characters, and more than three buttons help nobody to choose. */
export const maxOthers = 3;

/** Entry ids as one field: "parks.roads". No id has a dot. */
const others = z.codec(z.string(), z.array(entryId).max(maxOthers), {
  decode: (text) => text.split('.').filter(Boolean),
  encode: (ids) => ids.join('.'),
});

/** What a button asks for. The keys are short because LINE allows 300 characters of postback data. */
export const action = z.discriminatedUnion('do', [
  /** `turn`: the suggestion that offered this entry. */
  z.strictObject({ do: z.literal('answer'), id: entryId, in: localeCode.optional(), turn: turnId.optional() }),
  z.strictObject({ do: z.literal('original'), id: entryId }),
  z.strictObject({ do: z.literal('policies'), in: localeCode.optional() }),
  z.strictObject({ do: z.literal('policy'), id: entryId }),
  z.strictObject({ do: z.literal('language'), in: localeCode }),
  z.strictObject({ do: z.literal('languages') }),
  z.strictObject({ do: z.literal('help') }),
  z.strictObject({ do: z.literal('helpful'), id: entryId, turn: turnId }),
  /** `others`: what else the person may have meant. In the button, so that nobody has to remember it. */
  z.strictObject({ do: z.literal('unhelpful'), id: entryId, turn: turnId, others }),
]);

export type Action = z.infer<typeof action>;

export function encodeAction(value: Action): string {
  const fields = Object.entries(z.encode(action, value)).filter(
    (field): field is [string, string] => field[1] !== undefined,
  );
  return new URLSearchParams(fields).toString();
}

/** Postback data is whatever a client sends; data of an older version, or of nobody, is `undefined`. */
export function decodeAction(data: string): Action | undefined {
  return action.safeParse(Object.fromEntries(new URLSearchParams(data))).data;
}
