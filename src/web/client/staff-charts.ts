import type { Chart as ChartJs } from 'chart.js';
import { create } from './elements.js';
import { fieldsOf, listOf, numberOf, textOf } from './fields.js';

/** Chart.js is loaded before this script (staff/usage). */
declare const Chart: typeof ChartJs;

const style = getComputedStyle(document.documentElement);
const colour = style.getPropertyValue('--teal');
Chart.defaults.font.family = style.fontFamily;
Chart.defaults.font.size = 14;
Chart.defaults.color = style.getPropertyValue('--ink');

/** Room for a lying bar with its name. */
const rowHeight = 34;

for (const place of document.querySelectorAll<HTMLElement>('[data-chart]')) {
  const fields = fieldsOf(JSON.parse(place.dataset.chart ?? 'null'));
  draw(place, {
    lying: fields.kind === 'row',
    labels: listOf(fields.labels).map((label) => textOf(label) ?? ''),
    values: listOf(fields.values).map((value) => numberOf(value) ?? 0),
  });
}

interface Bars {
  lying: boolean;
  labels: string[];
  values: number[];
}

function draw(place: HTMLElement, { lying, labels, values }: Bars): void {
  const canvas = create('canvas', '');
  place.style.setProperty('height', lying ? `${labels.length * rowHeight + 40}px` : '260px');
  place.append(canvas);
  const counts = { beginAtZero: true, ticks: { precision: 0 }, grid: { color: '#e3e0d8' } };
  const names = { grid: { display: false }, ticks: { autoSkip: !lying } };
  void new Chart(canvas, {
    type: 'bar',
    data: { labels, datasets: [{ data: values, backgroundColor: colour, borderRadius: 4, maxBarThickness: 28 }] },
    options: {
      indexAxis: lying ? 'y' : 'x',
      maintainAspectRatio: false,
      // Who turned motion off in the system, and a picture for the guide, get it at once.
      animation: false,
      plugins: { legend: { display: false } },
      scales: lying ? { x: counts, y: names } : { x: names, y: counts },
    },
  });
}
