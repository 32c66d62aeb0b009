import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import type { Entry } from '../../knowledge/entry.js';
import type { Knowledge } from '../../knowledge/knowledge.js';
import type { QuestionGroup } from '../../questions/question-group.js';
import { sendCsv } from '../csv.js';
import { findEntries } from '../entries/find-entries.js';
import { showNotFound } from '../not-found-page.js';
import { sendPage } from '../send-page.js';
import type { StaffDesk } from '../staff-desk.js';
import { visitOf } from '../visit.js';
import { AssignPage } from './assign-page.js';
import { filterQuery, filterSince, readFilter } from './question-filter.js';
import { QuestionsPage } from './questions-page.js';
import { readTurns } from './read-turns.js';
import { unansweredTable } from './unanswered-table.js';
import { withForm, wordingsOf } from './wordings.js';

/** What was not answered, most wanted first, and the way from there to an entry. */
export function questionsRoutes(desk: StaffDesk): Router {
  const router = Router();
  const groupsFor = (request: Request): Promise<QuestionGroup[]> =>
    desk.questions.listUnanswered(filterSince(readFilter(request.query), desk.now()));

  router.get('/questions', async (request, response) => {
    const [visit, filter, groups] = [
      visitOf(request, desk.content()),
      readFilter(request.query),
      await groupsFor(request),
    ];
    const { knowledge } = desk.content();
    sendPage(response, <QuestionsPage visit={visit} filter={filter} groups={groups} knowledge={knowledge} />);
  });
  router.get('/questions.csv', async (request, response) => {
    const table = unansweredTable(await groupsFor(request), desk.content().knowledge, visitOf(request, desk.content()));
    sendCsv(response, 'questions.csv', table);
  });
  router.post('/questions/handled', async (request, response) => {
    await desk.questions.markHandled(readTurns(request.body));
    response.redirect(303, `/staff/questions?${filterQuery(readFilter(request.query))}`);
  });
  const assign = async (request: Request, response: Response, form: unknown): Promise<void> => {
    const groups = await groupsFor(request);
    const group = groups.find(({ questions }) => questions.some(({ turnId }) => turnId === request.params.id));
    if (!group) return showNotFound(request, response, desk.content());
    const { q: searched, entry } = assignForm.parse(form);
    const entries = entriesToOffer(group, searched, desk.content().knowledge);
    const chosenId = entry ?? (searched === '' ? entries[0]?.id : undefined);
    const wordings = withForm(wordingsOf(group), form);
    const filter = readFilter(request.query);
    sendPage(
      response,
      <AssignPage
        {...{ visit: visitOf(request, desk.content()), group, filter, wordings, entries, searched, chosenId }}
      />,
    );
  };
  router.get('/questions/:id', (request, response) => assign(request, response, {}));
  // Sent as a form, so that neither what is typed nor the form's token stands in an address.
  router.post('/questions/:id/search', (request, response) => assign(request, response, request.body));
  return router;
}

const assignForm = z.object({ q: z.string().trim().catch(''), entry: z.string().optional().catch(undefined) });

const mostOffered = 12;

function entriesToOffer({ nearestEntryIds }: QuestionGroup, searched: string, knowledge: Knowledge): readonly Entry[] {
  if (searched !== '') return findEntries(searched, knowledge.entries).slice(0, mostOffered);
  return nearestEntryIds.flatMap((id) => knowledge.find(id) ?? []);
}
