import { type Analysis, pairs, stemming, wordNgrams } from '../analysis.js';
import { inLatinLetters } from '../identification.js';
import type { LanguageModule } from '../language-module.js';
import { localeCode } from '../locales.js';
import { foldLatin, wordsOf } from '../normalize.js';
import { spellingOut } from '../shorthand.js';
import { decodeTelex, isTelex } from './vi/telex.js';
import { vietnameseFigures } from './vi/figures.js';

const spellOut = spellingOut({
  không: 'ko k kg khong hok hong hông hem kô hk',
  được: 'dc đc dk đk đươc',
  việc: 'vc',
  gì: 'j ji',
  vậy: 'z v',
  rồi: 'r rui',
  'như thế nào': 'ntn ntnao',
  'bao nhiêu': 'bn bnhiu',
  'thành phố': 'tp',
  tôi: 't',
  'mọi người': 'mn',
  người: 'ng ng2',
  'người ta': 'ngta',
  với: 'vs',
  'công ty': 'cty',
  'số điện thoại': 'sdt',
  'điện thoại': 'đt',
  'bệnh viện': 'bv',
  'bác sĩ': 'bs',
  'gia đình': 'gd',
  trước: 'trc',
  mới: 'ms',
  mình: 'mih mk',
  biết: 'bik bít',
  'bây giờ': 'bjo bh',
  giờ: 'h',
  'hôm nay': 'hnay',
  thích: 'thik',
  muốn: 'mun',
  'như vậy': 'nv',
  làm: 'lm',
  'chính sách': 'cs csach',
  'việt nam': 'vn',
  'nhật bản': 'nb',
  'thế nào': 'tnao',
  nhiều: 'nhìu',
  'học sinh': 'hs',
  'sinh viên': 'sv',
  'giáo viên': 'gv',
  nước: 'nc',
  chồng: 'ck',
  vợ: 'vk',
  em: 'e',
  'anh em': 'ae',
  admin: 'ad',
  'nhắn tin': 'ib',
});

/** Syllables with and without their marks, and pairs of them: most words are two. */
function analyze(text: string): Analysis {
  const syllables = spellOut(wordsOf(text).map(decodeTelex));
  const folded = syllables.map(foldLatin);
  const marked = syllables.filter((syllable, at) => syllable !== folded[at]);
  const phrasing = [...folded, ...pairs(folded), ...marked];
  return { tokens: folded, features: [...phrasing, ...folded.flatMap(wordNgrams)], phrasing };
}

/** Letters that only Vietnamese has, among the languages of the people here. */
const ownLetters = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉĩìịọỏốồổỗộớờởỡợòụủũứừửữựỳỵỷỹý]/u;

export const vi: LanguageModule = {
  locale: localeCode.parse('vi'),
  analyze,
  stems: stemming(spellOut, (syllable) => syllable),
  spellOut,
  // Syllables are too short and too near to each other.
  correctsSpelling: false,
  isLinguaFranca: false,
  identification: {
    ...inLatinLetters,
    // Half of the people leave out the marks, without which eld takes the syllables for anybody's.
    eldCode: (text) => (text === foldLatin(text) ? undefined : 'vi'),
    leavesOutMarks: true,
    isPlain: (own, whole, lexicon) => ownLetters.test(own) || isTelex(wordsOf(whole), lexicon),
  },
  figures: vietnameseFigures,
};
