import { createRequire } from 'node:module';
import type * as Lindera from 'lindera-wasm-nodejs-ipadic';
import { normalize } from '../../normalize.js';

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

export const readingOf = (morphemes: readonly Morpheme[]): string => morphemes.map(({ reading }) => reading).join('');
