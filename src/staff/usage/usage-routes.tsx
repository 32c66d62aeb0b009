import { type Request, Router } from 'express';
import { z } from 'zod';
import { sendCsv } from '../csv.js';
import { daysOf, periodQuery } from '../period.js';
import { sendPage } from '../send-page.js';
import type { StaffDesk } from '../staff-desk.js';
import { visitOf } from '../visit.js';
import { usageFigures } from './usage-figures.js';
import { UsagePage } from './usage-page.js';
import { usageTable } from './usage-table.js';

const query = z.object({ days: periodQuery });

/** How much the bot is used, as charts and for spreadsheets. */
export function usageRoutes({ questions, content, now }: StaffDesk): Router {
  const router = Router();
  const usageFor = async (request: Request) => {
    const { days: period } = query.parse(request.query);
    const days = daysOf(period, now());
    return { period, days, usage: await questions.usage(days[0] ?? '', days.at(-1) ?? '') };
  };

  router.get('/usage', async (request, response) => {
    const { period, days, usage } = await usageFor(request);
    const visit = visitOf(request, content());
    const figures = usageFigures(usage, { days, knowledge: content().knowledge, words: visit });
    sendPage(response, <UsagePage visit={visit} days={period} figures={figures} />);
  });
  router.get('/usage.csv', async (request, response) => {
    const { usage } = await usageFor(request);
    sendCsv(response, 'usage.csv', usageTable(usage, content().knowledge, visitOf(request, content())));
  });
  return router;
}
