import { type Locale, localeCode } from '../language/locales.js';

const plainKinds = [
  'greeting',
  'thanks',
  'goodbye',
  'help',
  'identity',
  'menu',
  'complaint',
  'acknowledge',
  'more',
] as const;

/** What people say without asking anything; `language`: a wish to go on in that language. */
export type SmallTalk =
  | { kind: (typeof plainKinds)[number] }
  | { kind: 'language'; locale: Locale }
  | { kind: 'other-languages' };

/** All that may be said where these locales are offered. */
export const smallTalkIn = (locales: readonly Locale[]): SmallTalk[] => [
  ...plainKinds.map((kind) => ({ kind })),
  ...locales.map((locale) => ({ kind: 'language' as const, locale })),
  { kind: 'other-languages' },
];

/** In small-talk.yaml: "greeting", "language-pt". */
export const nameOfTalk = (talk: SmallTalk): string =>
  talk.kind === 'language' ? `${talk.kind}-${talk.locale}` : talk.kind;

export function talkNamed(name: string): SmallTalk | undefined {
  const locale = localeCode.safeParse(/^language-(.*)$/.exec(name)?.[1]).data;
  if (locale !== undefined) return { kind: 'language', locale };
  if (name === 'other-languages') return { kind: name };
  const kind = plainKinds.find((plain) => plain === name);
  return kind && { kind };
}
