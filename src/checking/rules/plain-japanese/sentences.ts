/** Official names in 「…」 and notes in （…） are not ours to reword. */
const quoted = /「[^」]*」|『[^』]*』|（[^）]*）|\([^)]*\)/g;

export interface Sentence {
  /** As written. */
  text: string;
  /** Without what is quoted. */
  own: string;
}

/** The sentences of a Japanese text; a 。 inside 「…」 ends none. */
export const sentencesOf = (text: string): Sentence[] =>
  (text.trim().match(/(?:「[^」]*」|（[^）]*）|[^。！？\n])+[。！？]?/g) ?? []).map((sentence) => ({
    text: sentence.trim(),
    own: sentence.trim().replace(quoted, ''),
  }));

/** The sentence's beginning, enough to find it. */
export const quote = ({ text }: Sentence): string => (text.length > 24 ? `${text.slice(0, 24)}…` : text);
