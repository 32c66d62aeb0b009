import type { Languages } from '../../language/languages.js';
import { originalOf } from '../../language/original.js';
import type { Change } from './change.js';

const names: readonly (readonly [Change['kind'], string])[] = [
  ['title', '題名'],
  ['answer', '答え'],
  ['review', '状態'],
  ['example', '例文'],
  ['new-example', '新しい例文'],
];

/** More names than this are counted only. */
const mostNamed = 20;

/** What an import did, or with `dryRun` would do, in sentences for staff. */
export function reportChanges(changes: readonly Change[], dryRun: boolean, { nameOf }: Languages): string {
  if (changes.length === 0) return '変更はありません。';
  const lines = names.flatMap(([kind, name]) => {
    const some = changes.filter((change) => change.kind === kind);
    return some.length === 0 ? [] : [`${some.length}件の${name}を${verb(kind, dryRun)}: ${list(some, nameOf)}`];
  });
  return [
    ...lines,
    ...(dryRun ? ['', ...changes.map((change) => details(change, nameOf)), '', 'まだ何も書きこんでいません。'] : []),
  ].join('\n');
}

function verb(kind: Change['kind'], dryRun: boolean): string {
  const word = kind === 'new-example' ? '追加' : '更新';
  return dryRun ? `${word}します` : `${word}しました`;
}

type NameOf = Languages['nameOf'];

function list(changes: readonly Change[], nameOf: NameOf): string {
  const shown = changes
    .slice(0, mostNamed)
    .map(({ entry, locale }) => `${originalOf(entry.title)}（${nameOf(locale)}）`);
  const rest = changes.length - shown.length;
  return shown.join('、') + (rest > 0 ? `、ほか${rest}件` : '');
}

const details = ({ file, locale, before, after }: Change, nameOf: NameOf): string =>
  `${file} ${nameOf(locale)}\n  - ${before || '（なし）'}\n  + ${after}`;
