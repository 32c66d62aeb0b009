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
  const { t } = visit;
  const sum = figures.byDay.values.reduce((total, value) => total + value, 0);
  return (
    <Layout visit={visit} title={t('pages.usage')} page="usage" scripts={chartScripts}>
      <div class="filters">
        <Choices
          label={t('period')}
          choices={periods.map((period) => ({
            text: t('days', { days: period }),
            href: `/staff/usage?days=${period}`,
            chosen: period === days,
          }))}
        />
        <a class="button" href={`/staff/usage.csv?days=${days}`}>
          {t('csv')}
        </a>
      </div>
      <p class="lead">{t('usage.total', { count: sum })}</p>
      <div class="charts">
        <FigureChart id="days" kind="bar" title={t('usage.by_day')} figures={figures.byDay} words={visit} wide />
        <FigureChart
          id="languages"
          kind="row"
          title={t('usage.by_language')}
          figures={figures.byLanguage}
          words={visit}
        />
        <FigureChart id="outcomes" kind="row" title={t('usage.by_outcome')} figures={figures.byOutcome} words={visit} />
        <FigureChart
          id="policies"
          kind="row"
          title={t('usage.by_policy')}
          figures={figures.byPolicy}
          words={visit}
          wide
        />
        <FigureChart id="votes" kind="row" title={t('usage.votes')} figures={figures.votes} words={visit} />
      </div>
    </Layout>
  );
}
