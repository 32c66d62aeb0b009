import type { VNode } from 'preact';
import type { Entry } from '../../knowledge/entry.js';
import type { Knowledge } from '../../knowledge/knowledge.js';
import { locales } from '../../language/locales.js';
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
  const { words } = visit;
  return (
    <Layout visit={visit} title={words.pages.entries} page="entries">
      <form class="search panel">
        <label for="q">{words.entries.search}</label>
        <input id="q" name="q" type="search" value={searched} />
        <button class="main">{words.search}</button>
      </form>
      <p role="status">{words.entries.found(entries.length)}</p>
      <div class="scroll" tabIndex={0} role="region" aria-label={words.pages.entries}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.entries.title}</th>
              <th scope="col">{words.entries.policy}</th>
              {locales.map((locale) => (
                <th key={locale} scope="col">
                  {words.locales[locale]}
                </th>
              ))}
              <th scope="col" class="number">
                {words.entries.shown}
              </th>
              <th scope="col" class="number">
                {words.entries.votes}
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

function EntryRow({ entry, visit: { words }, knowledge, use }: EntryRowProps): VNode {
  const policy = knowledge.policyOf(entry);
  return (
    <tr>
      <th scope="row">
        <a href={`/staff/entries/${entry.id}`}>{entry.title.ja}</a>
      </th>
      <td class="policy">{policy ? words.entries.policyNumber(policy.number) : '–'}</td>
      {locales.map((locale) => (
        <td key={locale}>
          <StateMark entry={entry} locale={locale} words={words} />
        </td>
      ))}
      <td class="number">{use.shown}</td>
      <td class="number votes">
        {use.helpful + use.unhelpful === 0 ? '–' : words.entries.votesOf(use.helpful, use.unhelpful)}
      </td>
    </tr>
  );
}
