import { graphemesOf } from '../../language/graphemes.js';

/**
 * At most `limit` grapheme clusters, cut between words where there are any, with "…" for what is missing. LINE counts
 * labels so: https://developers.line.biz/en/docs/messaging-api/text-character-count/
 */
export function shorten(text: string, limit: number): string {
  const clusters = graphemesOf(text);
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
  for (const cluster of graphemesOf(text)) {
    if (kept.length + cluster.length > limit - 1) break;
    kept += cluster;
  }
  return `${kept}…`;
}
