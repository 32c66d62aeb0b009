const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** LINE counts labels in what people see as one character: 👨‍👩‍👧 is one. https://developers.line.biz/en/docs/messaging-api/text-character-count/ */
export const graphemeCount = (text: string): number => [...graphemes.segment(text)].length;

/** At most `limit` grapheme clusters, cut between words where there are any, with "…" for what is missing. */
export function shorten(text: string, limit: number): string {
  const clusters = [...graphemes.segment(text)].map(({ segment }) => segment);
  if (clusters.length <= limit) return text;
  const head = clusters.slice(0, limit - 1).join('');
  const wordEnd = head.lastIndexOf(' ');
  // A very early blank would leave nearly nothing of the label.
  return `${(wordEnd > limit / 2 ? head.slice(0, wordEnd) : head).trimEnd()}…`;
}

/** At most `limit` UTF-16 code units, which is how LINE counts texts, without cutting a character in two. */
export function shortenUnits(text: string, limit: number): string {
  if (text.length <= limit) return text;
  let kept = '';
  for (const { segment } of graphemes.segment(text)) {
    if (kept.length + segment.length > limit - 1) break;
    kept += segment;
  }
  return `${kept}…`;
}
