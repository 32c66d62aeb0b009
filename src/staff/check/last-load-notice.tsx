import type { VNode } from 'preact';
import type { StaffDesk } from '../staff-desk.js';
import { timeText } from '../times.js';
import type { Visit } from '../visit.js';

interface LastLoadNoticeProps {
  state: StaffDesk['contentState'];
  visit: Visit;
}

/** Whether the bot answers with the files as they are now, and if not, why. */
export function LastLoadNotice({ state, visit: { words, language } }: LastLoadNoticeProps): VNode {
  const load = state.lastLoad();
  const loadedAt = words.check.loadedAt(timeText(state.loadedAt().getTime(), language));
  const time = timeText(load.at.getTime(), language);
  switch (load.outcome) {
    case 'loaded':
      return <p class="notice good">{`${loadedAt} ${words.check.ok}`}</p>;
    case 'failed':
      return <p class="notice bad">{`${loadedAt} ${words.check.failed(time)}`}</p>;
    case 'refused':
      return (
        <div class="notice bad">
          <p>{`${loadedAt} ${words.check.refused(time)}`}</p>
          <ul>
            {load.problems.map(({ file, line, column, message }) => (
              <li key={`${file}:${line}:${column}`}>
                {`${file} ${words.check.place(line)}: `}
                {message}
              </li>
            ))}
          </ul>
        </div>
      );
  }
}
