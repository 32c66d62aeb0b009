import type { Problem } from '../errors.js';
import { type Entry, entryId } from './entry.js';
import type { Knowledge } from './knowledge.js';
import type { ContentFile } from '../content-file.js';

interface EntryInFile {
  entry: Entry;
  file: ContentFile<unknown>;
}

/** What one file alone cannot show: names that lead nowhere, ids used twice. */
export function checkReferences(knowledge: Knowledge, files: readonly EntryInFile[]): Problem[] {
  const ids = new Map<string, string>();
  return files.flatMap(({ entry, file }) => {
    const first = ids.get(entry.id);
    ids.set(entry.id, first ?? entry.file);
    return [
      ...(first
        ? [file.problemAt([], `同じ名前のファイルがあります（${first}）。どちらかの名前を変えてください。`)]
        : []),
      ...checkId(entry, file),
      ...checkNames(knowledge, entry, file),
    ];
  });
}

function checkId(entry: Entry, file: ContentFile<unknown>): Problem[] {
  if (entryId.safeParse(entry.id).success) return [];
  return [
    file.problemAt([], 'ファイル名は半角の英小文字・数字・ハイフンだけにしてください（例: child-rearing.yaml）。'),
  ];
}

function checkNames(knowledge: Knowledge, entry: Entry, file: ContentFile<unknown>): Problem[] {
  const problems: Problem[] = [];
  entry.related.forEach((id, index) => {
    if (knowledge.find(id)) return;
    problems.push(
      file.problemAt(
        ['related', index],
        `related の「${id}」という項目はありません。ファイル名と同じ書き方にしてください。`,
      ),
    );
  });
  if (entry.topic !== entry.id && knowledge.find(entry.topic)?.topic !== entry.topic) {
    problems.push(file.problemAt(['topic'], `topic の「${entry.topic}」は、もとになる項目の名前ではありません。`));
  }
  if (!knowledge.sources[entry.source]) {
    problems.push(file.problemAt(['source'], `source の「${entry.source}」が sources.yaml にありません。`));
  }
  if (entry.policy !== undefined && !knowledge.policyOf(entry)) {
    problems.push(file.problemAt([], `フォルダー「${entry.policy}」は policies.yaml にありません。`));
  }
  return problems;
}
