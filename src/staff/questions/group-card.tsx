import type { VNode } from 'preact';
import type { Knowledge } from '../../knowledge/knowledge.js';
import type { QuestionGroup } from '../../questions/question-group.js';
import { originalOf } from '../../language/original.js';
import { Form } from '../form.js';
import { dayText } from '../times.js';
import type { Visit, Words } from '../visit.js';
import { type AskedFilter, filterQuery } from './question-filter.js';

interface GroupCardProps {
  group: QuestionGroup;
  visit: Visit;
  filter: AskedFilter;
  knowledge: Knowledge;
}

export function GroupCard({ group, visit, filter, knowledge }: GroupCardProps): VNode {
  const { t, languageName } = visit;
  const nearest = group.nearestEntryIds.flatMap((id) => knowledge.find(id) ?? []);
  return (
    <article class="panel group">
      <p class="count">
        <strong>{group.count}</strong> {t('questions.times')}
      </p>
      <div class="group-text">
        <h2 lang={group.locales[0]}>{group.representative}</h2>
        <p class="tags">
          {group.locales.map((locale) => (
            <span key={locale} class="tag">
              {languageName(locale)}
            </span>
          ))}
          {group.kinds.map((kind) => (
            <span key={kind} class={`tag tag-${kind}`}>
              {t(`questions.kinds.${kind}`)}
            </span>
          ))}
          <span class="soft">{t('questions.last', { day: dayText(group.lastAt, visit) })}</span>
        </p>
        {nearest.length === 0 ? null : (
          <p class="soft">
            {t('questions.nearest')}
            {nearest.map(({ title }) => originalOf(title)).join('、')}
          </p>
        )}
        <Wordings group={group} words={visit} />
      </div>
      <div class="group-actions">
        <a class="button main" href={`/staff/questions/${group.id}?${filterQuery(filter)}`}>
          {t('questions.choose')}
        </a>
        <Form visit={visit} action={`/staff/questions/handled?${filterQuery(filter)}`}>
          <input type="hidden" name="turns" value={group.questions.map(({ turnId }) => turnId).join(' ')} />
          <button class="quiet">{t('questions.set_aside')}</button>
        </Form>
      </div>
    </article>
  );
}

function Wordings({ group, words }: { group: QuestionGroup; words: Words }): VNode | null {
  const wordings = [...new Map(group.questions.map((question) => [question.utterance, question])).values()];
  if (wordings.length < 2) return null;
  return (
    <details>
      <summary>{words.t('questions.wordings', { count: wordings.length })}</summary>
      <ul>
        {wordings.map(({ turnId, locale, utterance }) => (
          <li key={turnId} lang={locale}>
            {utterance}
          </li>
        ))}
      </ul>
    </details>
  );
}
