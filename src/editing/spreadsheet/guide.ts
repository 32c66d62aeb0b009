import type { Row } from 'write-excel-file/node';
import type { Languages } from '../../language/languages.js';
import { stateLabels } from './sheets.js';

export const guideName = '使い方';

const { reviewed, draft, stale } = stateLabels;

type Step = readonly [title: string, text: string];

const about = ({ translations }: Languages): Step => [
  'この表は',
  `市のボットの答えを、日本語と${translations.length}つの言語でならべたものです。翻訳と確認に使います。`,
];

const steps: readonly Step[] = [
  ['直すところ', '白・黄色・オレンジのセルだけを直してください。灰色のセル（id、項目）は直せません。'],
  ['色の意味', `黄色: ${draft}（人がまだ確認していない）　オレンジ: ${stale}（日本語のほうが新しい）　白: ${reviewed}`],
  ['文を直す', 'セルの文を書き直します。直した文は、取り込むと「下書き」になります。'],
  [
    '確認する',
    `項目ごとの「状態」を「${reviewed}」にします。日付は、そのままなら取り込んだ日になります。別の日にするときは「日付」に 2026-12-01 のように書きます。`,
  ],
  [
    '確認済みの文を直す',
    `直した文は「下書き」に戻ります。直した人が確認もしたときは、状態を「${reviewed}」のまま、「日付」を書きかえます。`,
  ],
  [
    '例文',
    '住民がボットに送りそうな文です。訳ではなく、その言語で言いそうな文を書きます。各項目の終わりの黄色いセルに、新しい例文を3つまで足せます。',
  ],
  [
    'してはいけないこと',
    '行や列を消す・足す・ならべかえる、セルを結合する、計算式（=）を入れる、シートの名前を変える、文を空にする。',
  ],
  ['使わないシート', 'シートごと消してかまいません。ボットの文は、そのまま残ります。'],
  [
    '取り込むとき',
    '間違いがあれば、シートとセル（例: C5）が日本語で表示されます。そのときは何も変わりません。書き出したあとに、ほかの人も同じ文を直していたときも、両方の文が表示されます。',
  ],
  ['もう一度使うとき', '取り込んだ表をまた使うときは、書き出し直した新しい表を使ってください。'],
];

/** The shortest form of it for each translator, in the language that the translator writes. */
const inOwnLanguages = ({ translations, nameOf, forTranslators }: Languages): Step[] =>
  translations.flatMap((locale): Step[] => {
    const text = forTranslators(locale);
    return text === undefined ? [] : [[nameOf(locale), text]];
  });

/** The first sheet: how to use the others. */
export const guideRows = (languages: Languages): Row[] => [
  [{ value: guideName, fontWeight: 'bold', fontSize: 16 }],
  ...[about(languages), ...steps, ...inOwnLanguages(languages)].map(([title, text]) => [
    { value: title, fontWeight: 'bold' as const, alignVertical: 'top' as const },
    { value: text, wrap: true, alignVertical: 'top' as const },
  ]),
];
