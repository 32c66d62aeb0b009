import { createHash, timingSafeEqual } from 'node:crypto';

const hash = (text: string): Buffer => createHash('sha256').update(text).digest();

/** In the same time for every guess: hashes have one length, whatever was typed. */
export const samePassword = (typed: string, password: string): boolean => timingSafeEqual(hash(typed), hash(password));
