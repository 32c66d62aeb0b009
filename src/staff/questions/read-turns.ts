import { z } from 'zod';
import { turnId } from '../../conversation/turn-id.js';

const turns = z.object({
  turns: z
    .string()
    .transform((text) => text.split(' '))
    .pipe(z.array(turnId)),
});

/** The turns of a group as its form holds them. */
export const readTurns = (form: unknown): string[] => turns.safeParse(form).data?.turns ?? [];
