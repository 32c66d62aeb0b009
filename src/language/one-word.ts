import type { Detection, UsualLocale } from './detection.js';
import type { Lexicon } from './lexicon.js';
import type { Locale } from './locales.js';
import { foldLatin } from './normalize.js';
import { languageModule } from './registry.js';

interface Person {
  offered: readonly Locale[];
  usual: UsualLocale | undefined;
}

/**
 * The language of a word in Latin letters that stands alone. It says too little to leave the language of a conversation;
 * a stranger's that several languages have is of everybody's second one. Undefined: its letters must tell.
 */
export function detectOneWord(word: string, lexicon: Lexicon, { offered, usual }: Person): Detection | undefined {
  const stay: Detection = { kind: 'undecided', latin: true };
  if (usual && usual.from !== 'profile') return stay;
  // Its marks tell more than the texts, half of whose writers leave them out.
  if (word !== foldLatin(word)) return undefined;
  const known = offered.filter(
    (locale) => lexicon.get(word)?.includes(locale) && languageModule(locale).identification.canBe([word]),
  );
  if (usual && (known.length === 0 || known.includes(usual.locale))) return stay;
  const common = known.find((locale) => languageModule(locale).isLinguaFranca);
  return common && { kind: 'locale', locale: common };
}
