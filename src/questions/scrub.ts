import { maxUtteranceLength } from '../language/normalize.js';

/** Enough to see what was asked; a longer story has more in it than the question. */
export const maxScrubbedLength = 300;

/** What staff read in place of what was taken out. */
const marks = {
  url: '〔URL〕',
  mail: '〔メール〕',
  account: '〔ID〕',
  address: '〔住所〕',
  number: '〔番号〕',
  name: '〔名前〕',
} as const;

/** What is left of 😀 when the cut goes through it. */
const halfCharacter = /[\ud800-\udbff]$/;

type Rule = readonly [pattern: RegExp, mark: string];

/** Zero-width and control characters could stand between two digits; line breaks are blanks. */
const invisible = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\uFE00-\uFE0F]/gu;

/** Up to the first letter that is not Latin: Japanese goes on without a blank. */
const addresses: readonly Rule[] = [
  [/(?:https?:\/\/|www\.)(?:[!-~]+|[^\s、。「」]+)/giu, marks.url],
  [/[\w.!#$%&'*+/=?^{|}~-]+(?:@| @ | ?[([]at[)\]] ?)[a-z0-9-]+(?:\.[a-z0-9-]+)*/giu, marks.mail],
  [/\b[a-z0-9][a-z0-9-]*(?:\.[a-z0-9-]+)*\.(?:com|org|net|info|jp|br|vn|me|ee|gl|ly|io)\b(?:\/[!-~]*)?/giu, marks.url],
  [/@[a-z0-9][\w.-]{2,}/giu, marks.account],
  [/\b(line|ライン)( ?の)? ?(?:id|アイディー)( ?(?:は|is|é|là|:|=))? ?[a-z0-9][\w.-]{2,}/giu, `LINE ${marks.account}`],
];

const dash = '[-‐‑‒–—―−ーの]';

/** Block, house and room: the name of a town alone may stay. */
const houses: readonly Rule[] = [
  [/[\d一二三四五六七八九十]+ ?丁目(?: ?[\d一二三四五六七八九十]+ ?(?:番地|番|号|の|[-‐‑‒–—―−ー])?)*/gu, marks.address],
  [new RegExp(`(?<=[町村字]) ?\\d+(?: ?${dash} ?\\d+)*(?: ?番地?)?(?: ?\\d+ ?号)?`, 'gu'), marks.address],
  [/\d+ ?番地(?: ?の? ?\d+)?(?: ?\d+ ?号)?|\d+ ?番 ?\d+ ?号|\d+ ?号室/gu, marks.address],
  [new RegExp(`\\d{1,4}(?: ?${dash} ?\\d{1,4}){2,}`, 'gu'), marks.number],
];

/**
 * Telephone, postal, account and "my number": 5 digits in a row, or 6 with one or two signs between them.
 * Years, "94.1" and "10,000" are shorter and stay.
 */
const digits: readonly Rule[] = [
  [new RegExp(`[〒+(]*\\d(?:[ .)(/]{0,2}${dash}?[ .)(/]{0,2}\\d){5,}`, 'gu'), marks.number],
  [/\d{5,}/gu, marks.number],
];

const given = "\\p{L}[\\p{L}\\p{M}'’.-]*";
const family = `(?: \\p{Lu}[\\p{L}\\p{M}'’.-]*){0,4}`;

/** Only where a name announces itself. */
const names: readonly Rule[] = [
  [/[\p{Script=Han}\p{Script=Katakana}\p{Script=Latin}ー・々]{1,20}(?=と(?:申し|もうし|いい|言い)ます)/gu, marks.name],
  [/(?<=^|[、。\sは])\p{Script=Hiragana}{2,10}(?=と(?:申し|もうし)ます)/gu, marks.name],
  [/(?<=名前は ?)[^\s、。はが]{1,12}?(?=です|。|、|\s|$)/gu, marks.name],
  [new RegExp(`(?<=\\b[Mm]y [Nn]ame(?: is|'s|’s) )${given}${family}`, 'gu'), marks.name],
  [new RegExp(`(?<=\\b(?:[Mm]eu [Nn]ome (?:é|e)|[Mm]e [Cc]hamo) )${given}${family}`, 'gu'), marks.name],
  [
    new RegExp(
      `(?<=(?<!\\p{L})(?:[Tt]ên (?:của )?(?:tôi|em|mình|anh|chị|cháu)|(?:[Tt][ôo]i|[Ee]m|[Mm][ìi]nh) t[êe]n)(?: l[àa])? (?!l[àa] ))${given}${family}`,
      'gu',
    ),
    marks.name,
  ],
];

const rules: readonly Rule[] = [...addresses, ...houses, ...digits, ...names];

/**
 * An utterance without what could tell who wrote it, on one line and cut to 300 characters: what the question log may
 * keep. Rather takes out too much: a price or a date of many digits goes too.
 */
export function scrub(utterance: string): string {
  const plain = utterance
    .slice(0, maxUtteranceLength)
    .toWellFormed()
    .normalize('NFKC')
    .replace(/\s/gu, ' ')
    .replace(invisible, '')
    .replace(/ +/g, ' ')
    .trim();
  const scrubbed = rules.reduce((text, [pattern, mark]) => text.replace(pattern, mark), plain);
  return scrubbed.slice(0, maxScrubbedLength).replace(halfCharacter, '');
}
