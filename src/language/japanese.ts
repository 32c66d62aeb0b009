import { createRequire } from 'node:module';
import type * as Lindera from 'lindera-wasm-nodejs-ipadic';
import { toRomaji } from 'wanakana';
import { ngrams, normalize } from './normalize.js';

/** One word of a Japanese sentence, as the IPADIC dictionary sees it. */
export interface Morpheme {
  surface: string;
  base: string;
  reading: string;
  isContent: boolean;
}

/** What the dictionary tells of a word; words that it does not know have no more than a surface and a class. */
interface DictionaryWord {
  surface: string;
  baseForm?: string;
  reading?: string;
  partOfSpeech: string;
  partOfSpeechSubcategory1?: string;
}

/** The dictionary is 13 MB of WebAssembly and takes 0.3 s: loaded once, when the first Japanese text comes. */
let tokenizer: Lindera.Tokenizer | undefined;

function loadTokenizer(): Lindera.Tokenizer {
  // The package is CommonJS with names that an `import` cannot see.
  const { TokenizerBuilder }: typeof Lindera = createRequire(import.meta.url)('lindera-wasm-nodejs-ipadic');
  const builder = new TokenizerBuilder();
  builder.setDictionary('embedded://ipadic');
  builder.setMode('normal');
  return builder.build();
}

const contentClasses = new Set(['名詞', '動詞', '形容詞', '副詞', '接頭詞']);
const dependentClasses = new Set(['非自立', '接尾', '代名詞']);

/** Words of so little meaning that they would only tie strangers together. */
const lightWords = new Set(
  (
    'する ある いる なる できる てる れる られる せる くださる いただく 下さる 頂く もらう くれる やる 教える おしえる 知る 思う 行う ' +
    'こと もの ため とき 時 ところ 場合 方 何 どこ いつ どう の ん よう そう これ それ 私 下さい たい 良い よい いい ない 必要 お ご 御 さん *'
  ).split(' '),
);

/** `text` must be normalized. */
export function morphemesOf(text: string): Morpheme[] {
  tokenizer ??= loadTokenizer();
  const words: DictionaryWord[] = tokenizer.tokenize(text);
  return words.map(toMorpheme);
}

function toMorpheme(word: DictionaryWord): Morpheme {
  const base = known(word.baseForm) ?? word.surface;
  return {
    surface: word.surface,
    base: normalize(base),
    reading: hiragana(known(word.reading) ?? word.surface),
    isContent:
      contentClasses.has(word.partOfSpeech) &&
      !dependentClasses.has(word.partOfSpeechSubcategory1 ?? '') &&
      !lightWords.has(base) &&
      /[\p{L}\p{N}]/u.test(base),
  };
}

/** Katakana U+30A1 … U+30F6 lie 0x60 above their hiragana. (wanakana does the same, a hundred times slower.) */
const hiragana = (text: string): string =>
  text.replace(/[\u30a1-\u30f6]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0x60));

/** IPADIC writes "*" for what it does not know. */
const known = (value: string | undefined): string | undefined => (value === '*' ? undefined : value);

const contentRun = /[\p{Script=Han}々〆ヶ]+|[\p{Script=Katakana}ー]+|[a-z]+|[0-9]+/gu;

/** Pairs of neighbours in runs of kanji, katakana, letters or digits; of a text in hiragana alone, of all of it. */
export function runBigrams(text: string): string[] {
  const runs = text.match(contentRun) ?? [];
  const grams = runs.flatMap((run) => (/[a-z0-9]/.test(run) || run.length === 1 ? [run] : ngrams(run, 2, 2)));
  return grams.length > 0 ? grams : (text.match(/[\p{L}\p{N}ー]+/gu) ?? []).flatMap((run) => ngrams(run, 2, 2));
}

/**
 * How a Japanese text sounds, in letters, made so coarse that common spellings meet: long vowels and double letters
 * shortened, shi = si, tsu = tu, fu = hu, ji = zi. "市役所", "しやくしょ" and "shiyakusho" all become "siyakusyo".
 */
export function soundSkeleton(romajiOrKana: string): string {
  return toRomaji(romajiOrKana.normalize('NFKC').toLowerCase())
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/gu, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/sh(?=[auoe])/g, 'sy')
    .replace(/ch(?=[auoe])/g, 'ty')
    .replace(/j(?=[auoe])/g, 'zy')
    .replace(/tch/g, 'ch')
    .replace(/chi/g, 'ti')
    .replace(/shi/g, 'si')
    .replace(/tsu/g, 'tu')
    .replace(/ji/g, 'zi')
    .replace(/dzu|du/g, 'zu')
    .replace(/di/g, 'zi')
    .replace(/fu/g, 'hu')
    .replace(/syy/g, 'sy')
    .replace(/tyy/g, 'ty')
    .replace(/zyy/g, 'zy')
    .replace(/l/g, 'r')
    .replace(/m(?=[bp])/g, 'n')
    .replace(/ou|oo|oh(?![aeiou])/g, 'o')
    .replace(/uu/g, 'u')
    .replace(/ei(?![aeiou])/g, 'e')
    .replace(/([a-z])\1+/g, '$1')
    .trim();
}

export const readingOf = (morphemes: readonly Morpheme[]): string => morphemes.map(({ reading }) => reading).join('');

export const hasKanji = (text: string): boolean => /\p{Script=Han}/u.test(text);
export const hasKana = (text: string): boolean => /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text);
