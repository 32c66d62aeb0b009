import type { VNode } from 'preact';
import type { Words } from '../visit.js';
import type { Figures } from './usage-figures.js';

interface FigureChartProps {
  id: string;
  /** bar: upright, for days; row: lying, for names. */
  kind: 'bar' | 'row';
  title: string;
  figures: Figures;
  words: Words;
  wide?: boolean;
}

/** A picture that a script draws, and the same figures as a table: for screen readers, and without script. */
export const FigureChart = ({ id, kind, title, figures, words, wide }: FigureChartProps): VNode => (
  <section class={wide ? 'panel chart wide' : 'panel chart'}>
    <h2 id={id}>{title}</h2>
    <div class="canvas" data-chart={JSON.stringify({ kind, ...figures })} aria-hidden="true" />
    <details>
      <summary>{words.t('usage.as_table')}</summary>
      <table aria-labelledby={id}>
        <tbody>
          {figures.labels.map((label, at) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td class="number">{figures.values[at]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  </section>
);
