import type { VNode } from 'preact';
import { composeReply } from '../../conversation/compose-reply.js';
import type { Content } from '../../conversation/content.js';
import type { Entry } from '../../knowledge/entry.js';
import { listIn, type Locale } from '../../language/locales.js';
import { originalOf } from '../../language/original.js';
import type { UnansweredQuestion } from '../../questions/question-review.js';
import { Layout } from '../layout.js';
import { cardsScript, LineMessages } from '../line-messages.js';
import { dayText } from '../times.js';
import type { Visit } from '../visit.js';
import type { EntryUse } from './entry-use.js';
import { StateMark } from './state-mark.js';

interface EntryPageProps {
  visit: Visit;
  entry: Entry;
  content: Content;
  useOf(locale: Locale): EntryUse;
  /** What people asked who found the answer wrong. */
  votedDown: readonly UnansweredQuestion[];
}

export function EntryPage({ visit, entry, content, useOf, votedDown }: EntryPageProps): VNode {
  const { t } = visit;
  const policy = content.knowledge.policyOf(entry);
  const { locales } = content.knowledge.languages;
  return (
    <Layout visit={visit} title={originalOf(entry.title)} page="entries" scripts={[cardsScript]}>
      <p class="soft">
        {policy
          ? `${t('entries.policy_number', { number: policy.number })} ${originalOf(policy.name)}`
          : t('entries.no_policy')}
        {t('entries.file', { name: `${entry.policy ?? ''}${entry.policy === undefined ? '' : '/'}${entry.id}` })}
      </p>
      <h2>{t('entries.answers')}</h2>
      <div class="cards">
        {locales.map((locale) => (
          <AnswerColumn key={locale} {...{ entry, locale, content, visit, use: useOf(locale) }} />
        ))}
      </div>
      <VotedDown questions={votedDown} visit={visit} />
      <h2>{t('entries.examples')}</h2>
      <p>{t('entries.examples_lead')}</p>
      {locales.map((locale) => (
        <ExampleList key={locale} entry={entry} locale={locale} visit={visit} />
      ))}
    </Layout>
  );
}

interface AnswerColumnProps {
  entry: Entry;
  locale: Locale;
  content: Content;
  visit: Visit;
  use: EntryUse;
}

function AnswerColumn({ entry, locale, content, visit, use }: AnswerColumnProps): VNode {
  const { t, languageName } = visit;
  const reply = composeReply(
    { locale, preference: { locale, chosen: true }, outcome: { kind: 'answer', entryId: entry.id } },
    content,
  );
  const [answer] = reply.parts;
  return (
    <section class="answer-column">
      <h3>
        {languageName(locale)} <StateMark entry={entry} locale={locale} words={visit} />
      </h3>
      <LineMessages reply={{ locale, parts: answer ? [answer] : [], choices: [] }} content={content} />
      <p class="soft">
        {t('entries.last_days', { shown: use.shown })}{' '}
        {t('entries.votes_of', { helpful: use.helpful, unhelpful: use.unhelpful })}
      </p>
      <a class="button" href={`/staff/entries/${entry.id}/${locale}`}>
        {t('entries.mend')}
        <span class="for-screen-readers">（{languageName(locale)}）</span>
      </a>
    </section>
  );
}

function VotedDown({ questions, visit }: { questions: readonly UnansweredQuestion[]; visit: Visit }): VNode | null {
  const { t } = visit;
  if (questions.length === 0) return null;
  return (
    <section>
      <h2>{t('entries.voted_down')}</h2>
      <ul class="panel">
        {questions.map(({ turnId, locale, utterance, at }) => (
          <li key={turnId}>
            <span lang={locale}>{utterance}</span> <span class="soft">{dayText(at, visit)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function ExampleList({
  entry,
  locale,
  visit: { t, languageName },
}: {
  entry: Entry;
  locale: Locale;
  visit: Visit;
}): VNode {
  const [examples, beyond] = [listIn(entry.examples, locale), listIn(entry.beyond, locale)];
  return (
    <details class="panel">
      <summary>{t('entries.example_count', { language: languageName(locale), count: examples.length })}</summary>
      <ul lang={locale}>
        {examples.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {beyond.length === 0 ? null : (
        <>
          <h3>{t('entries.beyond', { count: beyond.length })}</h3>
          <ul lang={locale}>
            {beyond.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}
