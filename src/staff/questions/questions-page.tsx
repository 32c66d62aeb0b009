import type { VNode } from 'preact';
import type { Knowledge } from '../../knowledge/knowledge.js';
import { locales } from '../../language/locales.js';
import type { QuestionGroup } from '../../questions/question-group.js';
import { Choices } from '../choices.js';
import { Layout } from '../layout.js';
import { periods } from '../period.js';
import type { Visit } from '../visit.js';
import { GroupCard } from './group-card.js';
import { type AskedFilter, filterQuery } from './question-filter.js';

interface QuestionsPageProps {
  visit: Visit;
  filter: AskedFilter;
  groups: readonly QuestionGroup[];
  knowledge: Knowledge;
}

/** More on one page nobody reads; the rest moves up when these are done. */
const mostShown = 50;

export function QuestionsPage({ visit, filter, groups, knowledge }: QuestionsPageProps): VNode {
  const { words } = visit;
  return (
    <Layout visit={visit} title={words.pages.questions} page="questions">
      <p class="lead">{words.questions.lead}</p>
      <Filters filter={filter} visit={visit} />
      {groups.length === 0 ? <p class="panel empty">{words.questions.none}</p> : null}
      <ol class="groups">
        {groups.slice(0, mostShown).map((group) => (
          <li key={group.id}>
            <GroupCard group={group} visit={visit} filter={filter} knowledge={knowledge} />
          </li>
        ))}
      </ol>
      {groups.length > mostShown ? <p>{words.questions.more(groups.length - mostShown)}</p> : null}
      <p>
        <a class="button" href={`/staff/questions.csv?${filterQuery(filter)}`}>
          {words.csv}
        </a>
      </p>
    </Layout>
  );
}

function Filters({ filter, visit: { words } }: Pick<QuestionsPageProps, 'filter' | 'visit'>): VNode {
  const hrefOf = (change: Partial<AskedFilter>) => `/staff/questions?${filterQuery({ ...filter, ...change })}`;
  return (
    <div class="filters">
      <Choices
        label={words.period}
        choices={periods.map((days) => ({
          text: words.days(days),
          href: hrefOf({ days }),
          chosen: days === filter.days,
        }))}
      />
      <Choices
        label={words.language}
        choices={[undefined, ...locales].map((locale) => ({
          text: locale === undefined ? words.all : words.locales[locale],
          href: hrefOf({ locale }),
          chosen: locale === filter.locale,
        }))}
      />
    </div>
  );
}
