import { readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { checkKnowledge } from '../../../src/checking/check-knowledge.js';
import { findingLine } from '../../../src/cli/print-findings.js';
import { brokenFixtures, withBroken } from '../../helpers/broken-knowledge.js';

/** One broken file each, and every line that a clerk gets to read of it. */
const cases: readonly (readonly [string, readonly string[]])[] = [
  [
    'anchor-bomb',
    ['thesaurus/terms.yaml:1:1: エラー: エイリアス（*名前）が多すぎます。同じ文はそのまま書いてください。［content］'],
  ],
  [
    'bad-link',
    ['sources/city.yaml:3:3: エラー: city-magazine.url: https:// で始まるアドレスを書いてください。［content］'],
  ],
  [
    'bad-phone',
    [
      'urban-infrastructure/parks.yaml:16:10: 注意: 電話番号「027-27-2707」は、出典の文（knowledge/sources の city-magazine の facts）にありません。番号を確かめて直すか、その番号が書いてあるページを sources と facts に書き足してください。［telephone-numbers］',
      'urban-infrastructure/parks.yaml:16:10: 注意: 「027-27-2707」には電話をかけられません。市外局番から、けた数を確かめて書いてください（例: 0270-27-2707）。［callable-phones］',
    ],
  ],
  ['bom-and-crlf', []],
  [
    'brushed-off',
    [
      'urban-infrastructure/parks.yaml:7:3: 注意: 日本語の答えは、この項目だけの中身が0%です（題名・政策の名前・「書かれていません」・聞く所のほか）。出典の事実を足すか、決まり文句をへらしてください。［own-content］',
      'urban-infrastructure/parks.yaml:9:3: 注意: 英語の答えは、この項目だけの中身が0%です（題名・政策の名前・「書かれていません」・聞く所のほか）。出典の事実を足すか、決まり文句をへらしてください。［own-content］',
    ],
  ],
  [
    'duplicate-key',
    [
      'urban-infrastructure/parks.yaml:17:1: エラー: 同じ項目名が二つあります。片方を消すか、名前を直してください。［content］',
    ],
  ],
  [
    'empty-value',
    ['urban-infrastructure/parks.yaml:3:3: エラー: title.en: 「:」の後が空です。中身を書いてください。［content］'],
  ],
  [
    'false-friend',
    [
      'urban-infrastructure/parks.yaml:9:3: 注意: 英語の「gardens」は、「公園」の訳には使いません。「parks」のように書いてください（term-list.yaml）。［avoided-term］',
    ],
  ],
  [
    'few-examples',
    [
      'examples/pt/parks.yaml:1:1: ヒント: ポルトガル語の例文が3文です。15文くらいあると、ちがう言い方の質問でも見つかりやすくなります。［few-examples］',
    ],
  ],
  [
    'full-width-colon',
    [
      'urban-infrastructure/parks.yaml:16:1: エラー: 「：」が全角です。半角の「:」と半角スペースに置きかえてください。［content］',
    ],
  ],
  [
    'full-width-indent',
    [
      'urban-infrastructure/parks.yaml:3:1: エラー: 行の始めに全角スペースがあります。半角スペースに置きかえてください。［content］',
    ],
  ],
  [
    'hard-japanese',
    [
      'urban-infrastructure/parks.yaml:7:3: 注意: 「2026」「12:00」「13:00」は、出典の文（knowledge/sources の city-magazine の facts）にありません。出典とくらべて直すか、その数字が書いてあるページを sources と facts に書き足してください。［figures-not-in-source］',
      'urban-infrastructure/parks.yaml:7:3: ヒント: 「令和8年度から使えないわけではありません。」は二重否定です。「〜できます」「〜してください」のように、一つの言い方にしてください。［plain-double-negative］',
      'urban-infrastructure/parks.yaml:7:3: ヒント: 「公園の整備及び管理につきましては、12時〜13時…」の「いたします」は敬語がむずかしいです。「です」「ます」「〜してください」で書いてください。［plain-honorific］',
      'urban-infrastructure/parks.yaml:7:3: ヒント: 「12時〜13時」の「〜」は読めない人がいます。「〜から〜まで」と書いてください。［plain-range-sign］',
      'urban-infrastructure/parks.yaml:7:3: ヒント: 「令和8年度」は、外国人には分かりにくいです。西暦（例: 2025年度）も書いてください。［plain-era-year］',
      'urban-infrastructure/parks.yaml:7:3: ヒント: 「公園の整備及び管理につきましては、12時〜13時…」に、むずかしい言葉があります。「及び」→「と」［plain-difficult-word］',
      'urban-infrastructure/parks.yaml:9:3: 注意: 日本語の文の「2026」「12:00」が、英語の文にありません。二つの文の数字・日付・時刻を見くらべて直してください。［figures-differ］',
      'urban-infrastructure/parks.yaml:11:3: 注意: 日本語の文の「2026」「12:00」が、ポルトガル語の文にありません。二つの文の数字・日付・時刻を見くらべて直してください。［figures-differ］',
      'urban-infrastructure/parks.yaml:13:3: 注意: 日本語の文の「2026」「12:00」が、ベトナム語の文にありません。二つの文の数字・日付・時刻を見くらべて直してください。［figures-differ］',
    ],
  ],
  [
    'labels',
    [
      'urban-infrastructure/parks.yaml:6:1: ヒント: ポルトガル語の短い名前（label）がありません。ボタンには「A melhoria dos」と出ます。20文字までで書き足してください。［missing-label］',
      'urban-infrastructure/urban-infrastructure.yaml:6:23: 注意: 英語のボタンの名前「Town and transport」は parks と同じです。label をほかの言い方にしてください。［shared-label］',
    ],
  ],
  [
    'link-in-text',
    [
      'urban-infrastructure/parks.yaml:7:3: 注意: 答えの中のアドレスは、押しても開きません。ここから消して、knowledge/sources の url に書いてください（ボタンになります）。［links-in-text］',
    ],
  ],
  [
    'lost-initiative',
    [
      'policies.yaml:5:24: 注意: 「tourism」という項目はありません。ファイル名（.yaml の前）と同じ書き方にしてください。［missing-policy-entry］',
    ],
  ],
  [
    'lost-role',
    [
      'city.yaml:3:3: エラー: 「contacts」という項目はありません。「contact」のことですか。ファイル名（.yaml の前）と同じ書き方にしてください。［content］',
      'city.yaml:5:3: エラー: 「fire」という項目はありません。ファイル名（.yaml の前）と同じ書き方にしてください。［content］',
    ],
  ],
  [
    'lost-urgent',
    [
      'urgent.yaml:1:1: エラー: 「contacts」という項目はありません。「contact」のことですか。ファイル名（.yaml の前）と同じ書き方にしてください。［content］',
    ],
  ],
  [
    'merge-conflict',
    [
      'urban-infrastructure/parks.yaml:16:1: エラー: Git の競合の印が残っています。印の行と、いらないほうの文を消してください。［content］',
      'urban-infrastructure/parks.yaml:18:1: エラー: Git の競合の印が残っています。印の行と、いらないほうの文を消してください。［content］',
      'urban-infrastructure/parks.yaml:20:1: エラー: Git の競合の印が残っています。印の行と、いらないほうの文を消してください。［content］',
    ],
  ],
  [
    'missing-language',
    [
      'urban-infrastructure/parks.yaml:6:1: エラー: answer.vi: まだ書かれていません。title、answer、review は、どの言語も三つそろえて書いてください。［content］',
    ],
  ],
  [
    'no-facts',
    [
      'sources/city.yaml:1:1: 注意: 「city-magazine」に facts がないため、答えとくらべられません。ページに書いてあることを、日本語で書き足してください。［source］',
    ],
  ],
  ['no-source', ['urban-infrastructure/parks.yaml:16:1: エラー: sources: 出典を一つは書いてください。［content］']],
  [
    'no-space-after-colon',
    ['urban-infrastructure/parks.yaml:16:1: エラー: 「:」の後に半角スペースを入れてください。［content］'],
  ],
  [
    'not-in-source',
    [
      'urban-infrastructure/parks.yaml:7:3: 注意: 「2026」「4月」「50000」は、出典の文（knowledge/sources の city-magazine の facts）にありません。出典とくらべて直すか、その数字が書いてあるページを sources と facts に書き足してください。［figures-not-in-source］',
      'urban-infrastructure/parks.yaml:7:3: 注意: 「本庄」は、出典の文（knowledge/sources の city-magazine の facts）にありません。出典にない名前は消すか、その名前が書いてあるページを sources と facts に書き足してください。［names-not-in-source］',
      'urban-infrastructure/parks.yaml:9:3: 注意: 日本語の文の「2026」「4月」「50000」が、英語の文にありません。二つの文の数字・日付・時刻を見くらべて直してください。［figures-differ］',
      'urban-infrastructure/parks.yaml:9:3: 注意: 日本語の文の「本庄」（Honjo）が、英語の文にありません。名前を日本語とくらべて直してください。［names-differ］',
      'urban-infrastructure/parks.yaml:11:3: 注意: 日本語の文の「2026」「4月」「50000」が、ポルトガル語の文にありません。二つの文の数字・日付・時刻を見くらべて直してください。［figures-differ］',
      'urban-infrastructure/parks.yaml:11:3: 注意: 日本語の文の「本庄」（Honjo）が、ポルトガル語の文にありません。名前を日本語とくらべて直してください。［names-differ］',
      'urban-infrastructure/parks.yaml:13:3: 注意: 日本語の文の「2026」「4月」「50000」が、ベトナム語の文にありません。二つの文の数字・日付・時刻を見くらべて直してください。［figures-differ］',
      'urban-infrastructure/parks.yaml:13:3: 注意: 日本語の文の「本庄」（Honjo）が、ベトナム語の文にありません。名前を日本語とくらべて直してください。［names-differ］',
    ],
  ],
  [
    'old-draft',
    [
      'urban-infrastructure/parks.yaml:17:1: 注意: 日本語・英語・ポルトガル語・ベトナム語の文は、下書きのまま176日たちました。内容を確認して、review を { reviewed: 2026-11-24 } に変えてください。［old-draft］',
    ],
  ],
  [
    'old-source',
    [
      'sources/city.yaml:5:3: 注意: 「city-magazine」のページは、268日前に読んだきりです。読み直して、read・updated・facts を新しくしてください。［source］',
    ],
  ],
  [
    'saved-as-text',
    [
      'urban-infrastructure/parks.yaml.txt:1:1: 注意: ボットはこのファイルを読みません。項目のファイルなら、名前の最後を .yaml にしてください。いらなければ消してください。［ignored-file］',
    ],
  ],
  [
    'shared-example',
    [
      'examples/en/urban-infrastructure.yaml:2:5: 注意: 「What is policy 4 about?」は、parks の examples.en にもあります。合うほうだけに残してください。［shared-example］',
    ],
  ],
  [
    'shared-far-line',
    [
      'examples/vi/parks.yaml:2:5: 注意: 「thời tiết ngày mai」は、far/vi/earlier.yaml の weather にもあります。合うほうだけに残してください。［shared-example］',
      'far/ja/more.yaml:3:5: 注意: 「明日の天気は？」は、far/ja/earlier.yaml の weather にもあります。合うほうだけに残してください。［shared-example］',
    ],
  ],
  [
    'shared-word',
    [
      'thesaurus/terms.yaml:16:12: 注意: 「公園」「遊園地」は「amusement」にもあり、ちがう項目に行きます。合うほうだけに残すか、両方で使う言葉なら shares: true と書いてください。［shared-word］',
    ],
  ],
  [
    'shift-jis',
    [
      'urban-infrastructure/parks.yaml:2:8: エラー: 文字コードが UTF-8 ではありません（Shift_JIS などで保存されています）。メモ帳なら「名前を付けて保存」で「エンコード」を「UTF-8」にして保存し直してください。［content］',
    ],
  ],
  [
    'source-twice',
    [
      'sources/more.yaml:1:1: エラー: 「https://www.city.isesaki.lg.jp/soshiki/kikakubu/kikaku/seisaku/shicyo/2213.html」は sources/city.yaml の city-magazine にもあります。一つにまとめるか、名前を変えてください。［content］',
    ],
  ],
  [
    'stale',
    [
      'urban-infrastructure/parks.yaml:19:3: 注意: 英語の文（2026-11-23）は、日本語の文（2026-11-24）より古いです。日本語と見くらべて直し、review の en の日付を新しくしてください。［stale-translation］',
      'urban-infrastructure/parks.yaml:20:3: 注意: ポルトガル語の文（2026-11-23）は、日本語の文（2026-11-24）より古いです。日本語と見くらべて直し、review の pt の日付を新しくしてください。［stale-translation］',
      'urban-infrastructure/parks.yaml:21:3: 注意: ベトナム語の文（2026-11-23）は、日本語の文（2026-11-24）より古いです。日本語と見くらべて直し、review の vi の日付を新しくしてください。［stale-translation］',
    ],
  ],
  [
    'stray-examples',
    [
      'examples/en/park.yaml:1:1: 注意: 「park」という項目はありません。「parks」のことですか。ファイル名（.yaml の前）と同じ書き方にしてください。［stray-examples］',
    ],
  ],
  [
    'tab',
    [
      'urban-infrastructure/parks.yaml:4:1: エラー: 行の始めにタブがあります。半角スペースに置きかえてください。［content］',
    ],
  ],
  [
    'text-for-list',
    [
      'examples/ja/parks.yaml:17:1: エラー: beyond: 一つずつ「- 」で始まる行に分けて、ならべて書いてください。［content］',
    ],
  ],
  [
    'too-long',
    [
      'urban-infrastructure/parks.yaml:7:3: 注意: 日本語の答えが長すぎます（スマートフォンで約35行）。20行（340字くらい）までに短くするか、項目を二つに分けてください。［card-length］',
    ],
  ],
  [
    'unclosed-quote',
    [
      'urban-infrastructure/parks.yaml:5:7: エラー: 引用符（"）の閉じ忘れ、または余分な引用符があります。この行と前の行を見直してください。［content］',
    ],
  ],
  [
    'unknown-key',
    [
      'urban-infrastructure/parks.yaml:15:1: エラー: 「relatd」という項目はありません。「related」のことですか。直すか、消してください。［content］',
    ],
  ],
  [
    'unknown-names',
    [
      'urban-infrastructure/parks.yaml:15:33: エラー: related の「contct」という項目はありません。「contact」のことですか。ファイル名（.yaml の前）と同じ書き方にしてください。［content］',
      'urban-infrastructure/parks.yaml:16:11: エラー: sources の「city-magazin」という出典はありません。「city-magazine」のことですか。knowledge/sources のファイルにある名前を書くか、そこに書き足してください。［content］',
    ],
  ],
  [
    'utf-16',
    [
      'urban-infrastructure/parks.yaml:1:1: エラー: 文字コードが UTF-8 ではありません（Shift_JIS などで保存されています）。メモ帳なら「名前を付けて保存」で「エンコード」を「UTF-8」にして保存し直してください。［content］',
    ],
  ],
  [
    'wordless-concept',
    [
      'thesaurus/terms.yaml:1:1: ヒント: 「park」にポルトガル語の言葉がありません。pt に書き足してください。［wordless-concept］',
    ],
  ],
  [
    'wrong-date',
    [
      'urban-infrastructure/parks.yaml:18:9: エラー: review.ja.draft: 日付は 2026-12-01 のように書いてください。［content］',
    ],
  ],
  [
    'wrong-figures',
    [
      'urban-infrastructure/parks.yaml:9:3: 注意: 日本語の文の「4」が、英語の文にありません。二つの文の数字・日付・時刻を見くらべて直してください。［figures-differ］',
      'urban-infrastructure/parks.yaml:9:3: 注意: 英語の文の「14」が、日本語の文にありません。二つの文の数字・日付・時刻を見くらべて直してください。［figures-differ］',
      'urban-infrastructure/parks.yaml:9:3: 注意: 日本語の文の電話番号「0270-27-2707」が、英語の文にありません。番号を日本語とくらべて直してください。［telephone-numbers］',
      'urban-infrastructure/parks.yaml:9:3: 注意: 電話番号「0270-27-7207」は、出典の文（knowledge/sources の city-magazine の facts）にありません。番号を確かめて直すか、その番号が書いてあるページを sources と facts に書き足してください。［telephone-numbers］',
    ],
  ],
];

const now = new Date('2026-11-24T03:00:00Z');

describe('a knowledge folder with one broken file', () => {
  it.each(cases)('is told with its place and what to do: %s', (name, lines) =>
    withBroken(name, async (directory) => {
      const { findings } = await checkKnowledge({ knowledge: directory, locales: 'locales' }, { now });
      expect(findings.map((finding) => findingLine(finding).replaceAll(`${directory}/`, ''))).toEqual(lines);
    }),
  );

  it('has no finding when nothing is broken', () =>
    withBroken('whole', async (directory) => {
      expect((await checkKnowledge({ knowledge: directory, locales: 'locales' }, { now })).findings).toEqual([]);
    }));

  it('is a fixture for every case', () => {
    expect(cases.map(([name]) => name).toSorted()).toEqual(
      readdirSync(brokenFixtures)
        .filter((name) => name !== 'whole')
        .toSorted(),
    );
  });
});
