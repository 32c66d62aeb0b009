import { Router } from 'express';
import { z } from 'zod';
import type { Locale } from '../../language/locales.js';
import type { Usage } from '../../questions/question-review.js';
import { showNotFound } from '../not-found-page.js';
import { daysOf, startOf } from '../period.js';
import { sendPage } from '../send-page.js';
import type { StaffDesk } from '../staff-desk.js';
import { visitOf } from '../visit.js';
import { EditPage } from './edit-page.js';
import { EntriesPage } from './entries-page.js';
import { EntryPage } from './entry-page.js';
import { totalUse, useIn } from './entry-use.js';
import { findEntries } from './find-entries.js';

/** Feedback older than this was for another text. */
const period = 30;

const listQuery = z.object({ q: z.string().trim().max(200).catch('') });

/** The entries: what the bot says, in every language side by side. */
export function entriesRoutes({ content, questions, now }: StaffDesk): Router {
  const router = Router();
  const recentUsage = (): Promise<Usage> => {
    const days = daysOf(period, now());
    return questions.usage(days[0] ?? '', days.at(-1) ?? '');
  };

  router.get('/entries', async (request, response) => {
    const { q } = listQuery.parse(request.query);
    const { knowledge } = content();
    const usage = await recentUsage();
    const useOf = (id: string) => totalUse(usage, id);
    const entries = findEntries(q, knowledge.entries);
    const visit = visitOf(request, content());
    sendPage(response, <EntriesPage {...{ visit, searched: q, entries, knowledge, useOf }} />);
  });
  router.get('/entries/:id', async (request, response) => {
    const entry = content().knowledge.find(request.params.id);
    if (!entry) return showNotFound(request, response, content());
    const unanswered = await questions.listUnanswered({ since: startOf(period, now()) });
    const votedDown = unanswered.flatMap((group) =>
      group.questions.filter((question) => question.votedEntryId === entry.id),
    );
    const usage = await recentUsage();
    const useOf = (locale: Locale) => useIn(locale, usage, entry.id);
    sendPage(
      response,
      <EntryPage {...{ visit: visitOf(request, content()), entry, content: content(), useOf, votedDown }} />,
    );
  });
  router.get('/entries/:id/:locale', (request, response) => {
    const { id, locale: named } = request.params;
    const { knowledge } = content();
    const entry = knowledge.find(id);
    const locale = knowledge.languages.locales.find((one) => one === named);
    if (!entry || locale === undefined) return showNotFound(request, response, content());
    sendPage(response, <EditPage visit={visitOf(request, content())} entry={entry} locale={locale} />);
  });
  return router;
}
