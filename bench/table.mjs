import { quantile } from './score.mjs';

const columns = [
  'engine',
  'right %',
  'assisted %',
  'wrong %',
  'false answers %',
  'hit@1 %',
  'hit@3 %',
  'p50 ms',
  'p99 ms',
  'start s',
  'memory MB',
];

/** Named engines and their figures as a Markdown table. */
export const tableOf = (rows) =>
  [columns, columns.map((_, at) => (at === 0 ? '---' : '---:')), ...rows.map(cellsOf)]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

function cellsOf({ name, part, figures }) {
  const { inScope, asked } = figures;
  const inScopeShare = (count) => percent(count, inScope);
  // A part of an engine is there for its time: what it would answer alone is no fair figure.
  const quality = part
    ? Array(6).fill('–')
    : [
        inScopeShare(figures.right),
        inScopeShare(figures.assisted),
        inScopeShare(figures.wrong),
        percent(figures.falseAnswers, asked - inScope),
        inScopeShare(figures.hit1),
        inScopeShare(figures.hit3),
      ];
  return [name, ...quality, ...costs(figures)];
}

const costs = ({ times, startMs, memoryMb }) => [
  milliseconds(quantile(times, 0.5)),
  milliseconds(quantile(times, 0.99)),
  (startMs / 1000).toFixed(1),
  Math.max(0, memoryMb).toFixed(0),
];

const percent = (count, whole) => (whole === 0 ? '–' : ((100 * count) / whole).toFixed(1));
const milliseconds = (value) => value.toFixed(value < 10 ? 1 : 0);
