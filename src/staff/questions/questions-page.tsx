import type { VNode } from 'preact';
import type { Knowledge } from '../../knowledge/knowledge.js';
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
  const { t } = visit;
  return (
    <Layout visit={visit} title={t('pages.questions')} page="questions">
      <p class="lead">{t('questions.lead')}</p>
      <Filters filter={filter} visit={visit} />
      {groups.length === 0 ? <p class="panel empty">{t('questions.none')}</p> : null}
      <ol class="groups">
        {groups.slice(0, mostShown).map((group) => (
          <li key={group.id}>
            <GroupCard group={group} visit={visit} filter={filter} knowledge={knowledge} />
          </li>
        ))}
      </ol>
      {groups.length > mostShown ? <p>{t('questions.more', { count: groups.length - mostShown })}</p> : null}
      <p>
        <a class="button" href={`/staff/questions.csv?${filterQuery(filter)}`}>
          {t('csv')}
        </a>
      </p>
    </Layout>
  );
}

function Filters({
  filter,
  visit: { t, languages, languageName },
}: Pick<QuestionsPageProps, 'filter' | 'visit'>): VNode {
  const hrefOf = (change: Partial<AskedFilter>) => `/staff/questions?${filterQuery({ ...filter, ...change })}`;
  return (
    <div class="filters">
      <Choices
        label={t('period')}
        choices={periods.map((days) => ({
          text: t('days', { days }),
          href: hrefOf({ days }),
          chosen: days === filter.days,
        }))}
      />
      <Choices
        label={t('language')}
        choices={[undefined, ...languages.locales].map((locale) => ({
          text: locale === undefined ? t('all') : languageName(locale),
          href: hrefOf({ locale }),
          chosen: locale === filter.locale,
        }))}
      />
    </div>
  );
}
