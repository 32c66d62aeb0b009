import { structuredPatch } from 'diff';
import type { VNode } from 'preact';
import type { ProposedFile } from '../../editing/drafts/proposed-file.js';
import type { Words } from '../visit.js';

/** Lines around a change that stay as they are: to see where one is. */
const context = 2;

type LineKind = 'removed' | 'added' | 'same';

const kinds: Readonly<Record<string, LineKind>> = { '-': 'removed', '+': 'added', ' ': 'same' };

/** The lines of the files that go and come, told in words too: colour alone says nothing to some. */
export const ChangedLines = ({ files, words }: { files: readonly ProposedFile[]; words: Words }): VNode => (
  <>
    {files.map((file) => (
      <ChangedFile key={file.name} file={file} words={words} />
    ))}
  </>
);

function ChangedFile({ file, words }: { file: ProposedFile; words: Words }): VNode {
  const signs: Readonly<Record<LineKind, string>> = {
    removed: words.t('draft.removed'),
    added: words.t('draft.added'),
    same: '',
  };
  const { hunks } = structuredPatch('', '', file.before, file.after, '', '', { context });
  const lines = hunks.flatMap((hunk) => hunk.lines).flatMap((line) => lineOf(line) ?? []);
  return (
    <>
      <p class="soft">{file.name}</p>
      <ul class="lines panel">
        {lines.map(({ kind, text }, at) => (
          <li key={at} class={`line-${kind}`}>
            <span class="line-sign">{signs[kind]}</span>
            <span class="line-text">{text}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** "\ No newline at end of file" is no line. */
function lineOf(line: string): { kind: LineKind; text: string } | undefined {
  const kind = kinds[line.slice(0, 1)];
  return kind && { kind, text: line.slice(1) };
}
