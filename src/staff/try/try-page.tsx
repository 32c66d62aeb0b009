import type { VNode } from 'preact';
import { composeReply } from '../../conversation/compose-reply.js';
import type { Content } from '../../conversation/content.js';
import { locales } from '../../language/locales.js';
import { Layout } from '../layout.js';
import { cardsScript, LineMessages } from '../line-messages.js';
import type { Visit } from '../visit.js';
import { RankingTable } from './ranking-table.js';
import { reasonsFor } from './reasons.js';
import type { Trial, TrialQuery } from './trial.js';

interface TryPageProps {
  visit: Visit;
  asked: TrialQuery;
  /** Undefined as long as nothing was asked. */
  trial: Trial | undefined;
  content: Content;
}

export function TryPage({ visit, asked, trial, content }: TryPageProps): VNode {
  const { words } = visit;
  return (
    <Layout visit={visit} title={words.pages.try} page="try" scripts={[cardsScript]}>
      <p class="lead">{words.try.lead}</p>
      <form class="search panel">
        <label for="q">{words.try.question}</label>
        <input id="q" name="q" value={asked.q} maxLength={1_000} required />
        <label for="locale">{words.language}</label>
        <select id="locale" name="locale">
          <option value="">{words.try.auto}</option>
          {locales.map((locale) => (
            <option key={locale} value={locale} selected={locale === asked.locale}>
              {words.locales[locale]}
            </option>
          ))}
        </select>
        <button class="main">{words.try.ask}</button>
      </form>
      {trial === undefined ? null : <Result trial={trial} visit={visit} content={content} />}
    </Layout>
  );
}

function Result({ trial, visit, content }: { trial: Trial; visit: Visit; content: Content }): VNode {
  const { words } = visit;
  const { turn, ranking } = trial;
  const reply = composeReply(turn, content);
  return (
    <div class="trial">
      <section class="trial-reply">
        <h2>{words.try.reply}</h2>
        <LineMessages reply={{ ...reply, choices: [] }} />
      </section>
      <section>
        <h2>{words.try.why}</h2>
        <dl class="facts panel">
          <dt>{words.language}</dt>
          <dd>{words.locales[turn.locale]}</dd>
          <dt>{words.try.outcome}</dt>
          <dd>{words.outcomes[trial.outcomeGroup]}</dd>
          {turn.ranked === undefined ? null : (
            <>
              <dt>{words.try.confidence}</dt>
              <dd>{words.percent(turn.ranked.confidence)}</dd>
            </>
          )}
        </dl>
        {turn.ranked === undefined ? (
          <p class="panel">{words.try.noSearch}</p>
        ) : (
          <>
            <ul class="panel reasons">
              {reasonsFor(ranking, words).map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
            <RankingTable trial={trial} words={words} content={content} />
          </>
        )}
      </section>
    </div>
  );
}
