import type { VNode } from 'preact';
import { composeReply } from '../../conversation/compose-reply.js';
import type { Content } from '../../conversation/content.js';
import type { Entry } from '../../knowledge/entry.js';
import { type Locale, locales, type PerLocale } from '../../language/locales.js';
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
  use: PerLocale<EntryUse>;
  /** What people asked who found the answer wrong. */
  votedDown: readonly UnansweredQuestion[];
}

export function EntryPage({ visit, entry, content, use, votedDown }: EntryPageProps): VNode {
  const { words } = visit;
  const policy = content.knowledge.policyOf(entry);
  return (
    <Layout visit={visit} title={entry.title.ja} page="entries" scripts={[cardsScript]}>
      <p class="soft">
        {policy ? `${words.entries.policyNumber(policy.number)} ${policy.name.ja}` : words.entries.noPolicy}
        {words.entries.file(`${entry.policy ?? ''}${entry.policy === undefined ? '' : '/'}${entry.id}`)}
      </p>
      <h2>{words.entries.answers}</h2>
      <div class="cards">
        {locales.map((locale) => (
          <AnswerColumn key={locale} entry={entry} locale={locale} content={content} visit={visit} use={use[locale]} />
        ))}
      </div>
      <VotedDown questions={votedDown} visit={visit} />
      <h2>{words.entries.examples}</h2>
      <p>{words.entries.examplesLead}</p>
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

function AnswerColumn({ entry, locale, content, visit: { words }, use }: AnswerColumnProps): VNode {
  const reply = composeReply(
    { locale, preference: { locale, chosen: true }, outcome: { kind: 'answer', entryId: entry.id } },
    content,
  );
  const [answer] = reply.parts;
  return (
    <section class="answer-column">
      <h3>
        {words.locales[locale]} <StateMark entry={entry} locale={locale} words={words} />
      </h3>
      <LineMessages reply={{ locale, parts: answer ? [answer] : [], choices: [] }} />
      <p class="soft">
        {words.entries.lastDays(use.shown)} {words.entries.votesOf(use.helpful, use.unhelpful)}
      </p>
      <a class="button" href={`/staff/entries/${entry.id}/${locale}`}>
        {words.entries.mend}
        <span class="for-screen-readers">（{words.locales[locale]}）</span>
      </a>
    </section>
  );
}

function VotedDown({ questions, visit }: { questions: readonly UnansweredQuestion[]; visit: Visit }): VNode | null {
  const { words, language } = visit;
  if (questions.length === 0) return null;
  return (
    <section>
      <h2>{words.entries.votedDown}</h2>
      <ul class="panel">
        {questions.map(({ turnId, locale, utterance, at }) => (
          <li key={turnId}>
            <span lang={locale}>{utterance}</span> <span class="soft">{dayText(at, language)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function ExampleList({ entry, locale, visit: { words } }: { entry: Entry; locale: Locale; visit: Visit }): VNode {
  const [examples, beyond] = [entry.examples[locale], entry.beyond[locale]];
  return (
    <details class="panel">
      <summary>{words.entries.exampleCount(words.locales[locale], examples.length)}</summary>
      <ul lang={locale}>
        {examples.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {beyond.length === 0 ? null : (
        <>
          <h3>{words.entries.beyond(beyond.length)}</h3>
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
