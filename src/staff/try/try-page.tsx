import type { VNode } from 'preact';
import { composeReply } from '../../conversation/compose-reply.js';
import type { Content } from '../../conversation/content.js';
import { Layout } from '../layout.js';
import { cardsScript, LineMessages } from '../line-messages.js';
import type { Visit } from '../visit.js';
import { RankingTable } from './ranking-table.js';
import { percent, reasonsFor } from './reasons.js';
import type { Trial, TrialQuery } from './trial.js';

interface TryPageProps {
  visit: Visit;
  asked: TrialQuery;
  /** Undefined as long as nothing was asked. */
  trial: Trial | undefined;
  content: Content;
}

export function TryPage({ visit, asked, trial, content }: TryPageProps): VNode {
  const { t, languages, languageName } = visit;
  return (
    <Layout visit={visit} title={t('pages.try')} page="try" scripts={[cardsScript]}>
      <p class="lead">{t('try.lead')}</p>
      <form class="search panel">
        <label for="q">{t('try.question')}</label>
        <input id="q" name="q" value={asked.q} maxLength={1_000} required />
        <label for="locale">{t('language')}</label>
        <select id="locale" name="locale">
          <option value="">{t('try.auto')}</option>
          {languages.locales.map((locale) => (
            <option key={locale} value={locale} selected={locale === asked.locale}>
              {languageName(locale)}
            </option>
          ))}
        </select>
        <button class="main">{t('try.ask')}</button>
      </form>
      {trial === undefined ? null : <Result trial={trial} visit={visit} content={content} />}
    </Layout>
  );
}

function Result({ trial, visit, content }: { trial: Trial; visit: Visit; content: Content }): VNode {
  const { t, languageName } = visit;
  const { turn, ranking } = trial;
  const reply = composeReply(turn, content);
  return (
    <div class="trial">
      <section class="trial-reply">
        <h2>{t('try.reply')}</h2>
        <LineMessages reply={{ ...reply, choices: [] }} content={content} />
      </section>
      <section>
        <h2>{t('try.why')}</h2>
        <dl class="facts panel">
          <dt>{t('language')}</dt>
          <dd>{languageName(turn.locale)}</dd>
          <dt>{t('try.outcome')}</dt>
          <dd>{t(`outcomes.${trial.outcomeGroup}`)}</dd>
          {turn.ranked === undefined ? null : (
            <>
              <dt>{t('try.confidence')}</dt>
              <dd>{percent(turn.ranked.confidence)}</dd>
            </>
          )}
        </dl>
        {turn.ranked === undefined ? (
          <p class="panel">{t('try.no_search')}</p>
        ) : (
          <>
            <ul class="panel reasons">
              {reasonsFor(ranking, visit).map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
            <RankingTable trial={trial} words={visit} content={content} />
          </>
        )}
      </section>
    </div>
  );
}
