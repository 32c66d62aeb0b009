import type { VNode } from 'preact';
import type { Entry } from '../../knowledge/entry.js';
import type { QuestionGroup } from '../../questions/question-group.js';
import { originalOf } from '../../language/original.js';
import { csrfField } from '../csrf.js';
import { Layout } from '../layout.js';
import type { Visit } from '../visit.js';
import { type AskedFilter, filterQuery } from './question-filter.js';
import type { Wording } from './wordings.js';

interface AssignPageProps {
  visit: Visit;
  group: QuestionGroup;
  filter: AskedFilter;
  wordings: readonly Wording[];
  /** To choose from: what came nearest, or what was searched for. */
  entries: readonly Entry[];
  searched: string;
  chosenId: string | undefined;
}

/** One form for the words, the search and the choice: what is ticked outlives a search. */
export function AssignPage({ visit, group, filter, wordings, entries, searched, chosenId }: AssignPageProps): VNode {
  const { t, csrfToken } = visit;
  return (
    <Layout visit={visit} title={t('assign.title')} page="questions">
      <p class="lead">{t('assign.lead')}</p>
      <form method="post" action="/staff/drafts/examples" class="steps">
        <input type="hidden" name={csrfField} value={csrfToken} />
        <input type="hidden" name="turns" value={group.questions.map(({ turnId }) => turnId).join(' ')} />
        <fieldset class="panel">
          <legend>{t('assign.which_words')}</legend>
          {wordings.map((wording, at) => (
            <WordingField key={wording.locale + wording.original} wording={wording} at={at} visit={visit} />
          ))}
          <p class="soft">{t('assign.personal')}</p>
        </fieldset>
        <fieldset class="panel">
          <legend>{t('assign.which_entry')}</legend>
          <div class="search">
            <label for="search">{t('assign.search')}</label>
            <input id="search" name="q" type="search" value={searched} />
            <button formaction={`/staff/questions/${group.id}/search?${filterQuery(filter)}`} formNoValidate>
              {t('search')}
            </button>
          </div>
          {entries.length === 0 ? <p class="empty">{t('assign.no_entry')}</p> : null}
          {entries.map((entry) => (
            <label key={entry.id} class="choice">
              <input type="radio" name="entry" value={entry.id} checked={entry.id === chosenId} required />
              <span>
                <strong>{originalOf(entry.title)}</strong>
                <span class="excerpt">{originalOf(entry.answer)}</span>
              </span>
            </label>
          ))}
        </fieldset>
        <div class="actions">
          <button class="main">{t('assign.preview')}</button>
          <a class="button" href="/staff/questions">
            {t('back')}
          </a>
        </div>
      </form>
    </Layout>
  );
}

function WordingField({
  wording,
  at,
  visit: { t, languageName },
}: {
  wording: Wording;
  at: number;
  visit: Visit;
}): VNode {
  const { locale, text, use, count } = wording;
  return (
    <div class="wording">
      <label class="tick">
        <input type="checkbox" name={`use${at}`} value="yes" checked={use} />
        <span>
          {t('assign.use')} <span class="tag">{languageName(locale)}</span>{' '}
          <span class="soft">{t('assign.asked', { count })}</span>
        </span>
      </label>
      <input type="hidden" name={`locale${at}`} value={locale} />
      <input
        type="text"
        name={`text${at}`}
        value={text}
        lang={locale}
        aria-label={t('assign.wording')}
        maxLength={200}
      />
    </div>
  );
}
