import type { VNode } from 'preact';
import { Choices } from '../choices.js';
import { Layout } from '../layout.js';
import { type Period, periods } from '../period.js';
import type { Visit } from '../visit.js';
import { FigureChart } from './figure-chart.js';
import type { UsageFigures } from './usage-figures.js';

/** Chart.js itself, then the script that gives it the figures. */
const chartScripts = ['/chart.js', '/staff-charts.js'];

interface UsagePageProps {
  visit: Visit;
  days: Period;
  figures: UsageFigures;
}

export function UsagePage({ visit, days, figures }: UsagePageProps): VNode {
  const { words } = visit;
  const sum = figures.byDay.values.reduce((total, value) => total + value, 0);
  return (
    <Layout visit={visit} title={words.pages.usage} page="usage" scripts={chartScripts}>
      <div class="filters">
        <Choices
          label={words.period}
          choices={periods.map((period) => ({
            text: words.days(period),
            href: `/staff/usage?days=${period}`,
            chosen: period === days,
          }))}
        />
        <a class="button" href={`/staff/usage.csv?days=${days}`}>
          {words.csv}
        </a>
      </div>
      <p class="lead">{words.usage.total(sum)}</p>
      <div class="charts">
        <FigureChart id="days" kind="bar" title={words.usage.byDay} figures={figures.byDay} words={words} wide />
        <FigureChart
          id="languages"
          kind="row"
          title={words.usage.byLanguage}
          figures={figures.byLanguage}
          words={words}
        />
        <FigureChart id="outcomes" kind="row" title={words.usage.byOutcome} figures={figures.byOutcome} words={words} />
        <FigureChart
          id="policies"
          kind="row"
          title={words.usage.byPolicy}
          figures={figures.byPolicy}
          words={words}
          wide
        />
        <FigureChart id="votes" kind="row" title={words.usage.votes} figures={figures.votes} words={words} />
      </div>
    </Layout>
  );
}
