import type { VNode } from 'preact';
import type { Content } from '../../conversation/content.js';
import { listIn } from '../../language/locales.js';
import { originalOf } from '../../language/original.js';
import type { Words } from '../visit.js';
import { nearestExample } from './nearest-example.js';
import type { Trial } from './trial.js';

const shown = 5;

interface RankingTableProps {
  trial: Trial;
  words: Words;
  content: Content;
}

/** The entries that came nearest, with their scores and the example that is most like the question. */
export function RankingTable({ trial: { ranking, turn, question }, words, content }: RankingTableProps): VNode {
  const matches = ranking.matches.slice(0, shown);
  const best = Math.max(matches[0]?.score ?? 1, 1);
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{words.t('try.place')}</th>
          <th scope="col">{words.t('entries.title')}</th>
          <th scope="col">{words.t('try.score')}</th>
          <th scope="col">{words.t('try.nearest_example')}</th>
        </tr>
      </thead>
      <tbody>
        {matches.flatMap(({ id, score }, at) => {
          const entry = content.knowledge.find(id);
          if (!entry) return [];
          return [
            <tr key={id}>
              <td class="number">{at + 1}</td>
              <th scope="row">
                <a href={`/staff/entries/${id}`}>{originalOf(entry.title)}</a>
              </th>
              <td>
                <meter min={0} max={best} value={Math.max(0, score)} aria-label={words.t('try.score')} />{' '}
                {score.toFixed(2)}
              </td>
              <td lang={turn.locale}>{nearestExample(question, listIn(entry.examples, turn.locale))}</td>
            </tr>,
          ];
        })}
      </tbody>
    </table>
  );
}
