import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import type { QuestionGroup } from '../../../conversation/question-group.js';
import type { Entry } from '../../../knowledge/entry.js';
import type { Knowledge } from '../../../knowledge/knowledge.js';
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
    const [visit, filter, groups] = [visitOf(request), readFilter(request.query), await groupsFor(request)];
    const { knowledge } = desk.content();
    sendPage(response, <QuestionsPage visit={visit} filter={filter} groups={groups} knowledge={knowledge} />);
  });
  router.get('/questions.csv', async (request, response) => {
    const { words } = visitOf(request);
    sendCsv(response, 'questions.csv', unansweredTable(await groupsFor(request), desk.content().knowledge, words));
  });
  router.post('/questions/handled', async (request, response) => {
    await desk.questions.markHandled(readTurns(request.body));
    response.redirect(303, `/staff/questions?${filterQuery(readFilter(request.query))}`);
  });
  router.get('/questions/:id', async (request, response) => {
    const groups = await groupsFor(request);
    const group = groups.find(({ questions }) => questions.some((question) => question.turnId === request.params.id));
    if (!group) return showNotFound(request, response);
    showAssign(group, request, response, desk.content().knowledge);
  });
  return router;
}

const assignQuery = z.object({ q: z.string().trim().catch(''), entry: z.string().optional().catch(undefined) });

function showAssign(group: QuestionGroup, request: Request, response: Response, knowledge: Knowledge): void {
  const { q, entry: asked } = assignQuery.parse(request.query);
  const entries = entriesToOffer(group, q, knowledge);
  sendPage(
    response,
    <AssignPage
      visit={visitOf(request)}
      group={group}
      wordings={withForm(wordingsOf(group), request.query)}
      entries={entries}
      searched={q}
      chosenId={asked ?? (q === '' ? entries[0]?.id : undefined)}
    />,
  );
}

const mostOffered = 12;

function entriesToOffer({ nearestEntryIds }: QuestionGroup, searched: string, knowledge: Knowledge): readonly Entry[] {
  if (searched !== '') return findEntries(searched, knowledge.entries).slice(0, mostOffered);
  return nearestEntryIds.flatMap((id) => knowledge.find(id) ?? []);
}
