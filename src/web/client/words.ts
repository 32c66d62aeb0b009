import { type Fields, fieldsOf, textOf } from './fields.js';

/** The few words that are the page's own; everything else comes from the bot. They stand in `locales/<code>/page.json`. */
export interface Words {
  title: string;
  languages: string;
  conversation: string;
  placeholder: string;
  send: string;
  quickReplies: string;
  typing: string;
  unreachable: string;
  tooFast: string;
  retry: string;
  previous: string;
  next: string;
}

/** By language: what the server wrote into the page. */
export const parseAllWords = (value: unknown): ReadonlyMap<string, Words> =>
  new Map(Object.entries(fieldsOf(value)).map(([locale, words]) => [locale, parseWords(words)]));

export function parseWords(value: unknown): Words {
  const fields: Fields = fieldsOf(value);
  const word = (key: string): string => textOf(fields[key]) ?? '';
  return {
    title: word('title'),
    languages: word('languages'),
    conversation: word('conversation'),
    placeholder: word('placeholder'),
    send: word('send'),
    quickReplies: word('quick_replies'),
    typing: word('typing'),
    unreachable: word('unreachable'),
    tooFast: word('too_fast'),
    retry: word('retry'),
    previous: word('previous'),
    next: word('next'),
  };
}
