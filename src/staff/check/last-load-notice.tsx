import type { VNode } from 'preact';
import type { StaffDesk } from '../staff-desk.js';
import { timeText } from '../times.js';
import type { Visit } from '../visit.js';

interface LastLoadNoticeProps {
  state: StaffDesk['contentState'];
  visit: Visit;
}

/** Whether the bot answers with the files as they are now, and if not, why. */
export function LastLoadNotice({ state, visit }: LastLoadNoticeProps): VNode {
  const { t } = visit;
  const load = state.lastLoad();
  const loadedAt = t('check.loaded_at', { time: timeText(state.loadedAt().getTime(), visit) });
  const time = timeText(load.at.getTime(), visit);
  switch (load.outcome) {
    case 'loaded':
      return <p class="notice good">{`${loadedAt} ${t('check.ok')}`}</p>;
    case 'failed':
      return <p class="notice bad">{`${loadedAt} ${t('check.failed', { time })}`}</p>;
    case 'refused':
      return (
        <div class="notice bad">
          <p>{`${loadedAt} ${t('check.refused', { time })}`}</p>
          <ul>
            {load.problems.map(({ file, line, column, message }) => (
              <li key={`${file}:${line}:${column}`}>
                {`${file} ${t('check.place', { line })}: `}
                {message}
              </li>
            ))}
          </ul>
        </div>
      );
  }
}
