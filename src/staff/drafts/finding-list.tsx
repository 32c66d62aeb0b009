import type { VNode } from 'preact';
import type { Finding } from '../../checking/finding.js';
import type { Words } from '../visit.js';

interface FindingListProps {
  findings: readonly Finding[];
  words: Words;
  /** Whether to name each finding's file: not where all are of one. */
  withFile?: boolean;
}

const looks = { error: 'bad', warning: 'warn', hint: '' } as const;

export function FindingList({ findings, words, withFile = false }: FindingListProps): VNode {
  if (findings.length === 0) return <p class="notice good">{words.t('draft.no_findings')}</p>;
  return (
    <ul class="findings">
      {findings.map(({ file, line, column, level, message }) => (
        <li key={`${file}:${line}:${column}:${message}`} class={`notice ${looks[level]}`}>
          <strong>{words.t(`levels.${level}`)}</strong>
          {withFile ? <span class="soft">{` ${file} ${words.t('check.place', { line })}`}</span> : null}
          <br />
          {message}
        </li>
      ))}
    </ul>
  );
}
