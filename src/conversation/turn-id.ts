import { randomBytes } from 'node:crypto';
import { z } from 'zod';

/** Names one turn in the buttons under its reply and in the question log. Random: it says nothing of who was there. */
export const turnId = z.string().regex(/^[A-Za-z0-9_-]{12}$/);

export const newTurnId = (): string => randomBytes(9).toString('base64url');
