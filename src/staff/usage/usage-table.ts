import type { Knowledge } from '../../knowledge/knowledge.js';
import type { Usage } from '../../questions/question-review.js';
import { entryTitle } from '../entry-title.js';
import type { Words } from '../visit.js';
import { outcomeGroupOf } from './outcome-groups.js';

const columns = ['day', 'channel', 'language', 'what', 'entry', 'count'] as const;

/** Every count as a row: what was done, and the votes. */
export function usageTable({ uses, votes }: Usage, knowledge: Knowledge, words: Words): string[][] {
  const titleOf = (id: string | undefined) => (id === undefined ? '' : entryTitle(id, knowledge));
  return [
    columns.map((column) => words.t(`usage.columns.${column}`)),
    ...uses.map((use) => [
      use.day,
      channelName(use.channel, words),
      words.languageName(use.locale),
      `${use.did === 'utterance' ? words.t('usage.typed') : words.t('usage.pressed')}: ${words.t(`outcomes.${outcomeGroupOf(use.outcome)}`)}`,
      titleOf(use.subject),
      String(use.count),
    ]),
    ...votes.map((vote) => [
      vote.day,
      channelName(vote.channel, words),
      words.languageName(vote.locale),
      vote.verdict === 'helpful' ? words.t('usage.helpful') : words.t('usage.unhelpful'),
      titleOf(vote.entryId),
      String(vote.count),
    ]),
  ];
}

const named = ['line', 'web'] as const;

/** A channel that the console has no word for is called as it calls itself. */
function channelName(channel: string, { t }: Words): string {
  const known = named.find((name) => name === channel);
  return known === undefined ? channel : t(`usage.channels.${known}`);
}
