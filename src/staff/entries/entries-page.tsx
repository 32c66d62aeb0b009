import type { VNode } from 'preact';
import type { Entry } from '../../knowledge/entry.js';
import type { Knowledge } from '../../knowledge/knowledge.js';
import { originalOf } from '../../language/original.js';
import { Layout } from '../layout.js';
import type { Visit } from '../visit.js';
import type { EntryUse } from './entry-use.js';
import { StateMark } from './state-mark.js';

interface EntriesPageProps {
  visit: Visit;
  searched: string;
  entries: readonly Entry[];
  knowledge: Knowledge;
  useOf(entryId: string): EntryUse;
}

export function EntriesPage({ visit, searched, entries, knowledge, useOf }: EntriesPageProps): VNode {
  const { t, languageName } = visit;
  return (
    <Layout visit={visit} title={t('pages.entries')} page="entries">
      <form class="search panel">
        <label for="q">{t('entries.search')}</label>
        <input id="q" name="q" type="search" value={searched} />
        <button class="main">{t('search')}</button>
      </form>
      <p role="status">{t('entries.found', { count: entries.length })}</p>
      <div class="scroll" tabIndex={0} role="region" aria-label={t('pages.entries')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('entries.title')}</th>
              <th scope="col">{t('entries.policy')}</th>
              {knowledge.languages.locales.map((locale) => (
                <th key={locale} scope="col">
                  {languageName(locale)}
                </th>
              ))}
              <th scope="col" class="number">
                {t('entries.shown')}
              </th>
              <th scope="col" class="number">
                {t('entries.votes')}
              </th>
            </tr>
          </thead>
          <tbody>
            {entries.map((entry) => (
              <EntryRow key={entry.id} entry={entry} visit={visit} knowledge={knowledge} use={useOf(entry.id)} />
            ))}
          </tbody>
        </table>
      </div>
    </Layout>
  );
}

interface EntryRowProps {
  entry: Entry;
  visit: Visit;
  knowledge: Knowledge;
  use: EntryUse;
}

function EntryRow({ entry, visit, knowledge, use }: EntryRowProps): VNode {
  const { t } = visit;
  const policy = knowledge.policyOf(entry);
  return (
    <tr>
      <th scope="row">
        <a href={`/staff/entries/${entry.id}`}>{originalOf(entry.title)}</a>
      </th>
      <td class="policy">{policy ? t('entries.policy_number', { number: policy.number }) : '–'}</td>
      {knowledge.languages.locales.map((locale) => (
        <td key={locale}>
          <StateMark entry={entry} locale={locale} words={visit} />
        </td>
      ))}
      <td class="number">{use.shown}</td>
      <td class="number votes">
        {use.helpful + use.unhelpful === 0
          ? '–'
          : t('entries.votes_of', { helpful: use.helpful, unhelpful: use.unhelpful })}
      </td>
    </tr>
  );
}
