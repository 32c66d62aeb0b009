import type { ContentFile } from '../content-files/content-file.js';
import { didYouMean } from '../content-files/similar-name.js';
import type { Problem } from '../errors.js';
import type { PerLocale } from '../language/locales.js';
import { type Entry, entryId } from './entry.js';
import type { Knowledge } from './knowledge.js';
import type { ExamplesInFile } from './read-examples.js';
import type { SharedFiles } from './shared-files.js';

export interface EntryInFile {
  entry: Entry;
  file: ContentFile<unknown>;
  examples: PerLocale<ExamplesInFile>;
}

/** What a name may lead to. A shared file that could not be read is undefined: nothing can be said of its names. */
interface Names extends Pick<SharedFiles, 'policies'> {
  ids: readonly string[];
  sources: readonly string[] | undefined;
}

/** What one file alone cannot show: names that lead nowhere, ids used twice. */
export function checkReferences(knowledge: Knowledge, files: readonly EntryInFile[], names: Names): Problem[] {
  const firstFile = new Map<string, string>();
  return files.flatMap((checked) => {
    const { entry, file } = checked;
    const first = firstFile.get(entry.id);
    firstFile.set(entry.id, first ?? entry.file);
    return [
      ...(first
        ? [file.problemAt([], `同じ名前のファイルがあります（${first}）。どちらかの名前を変えてください。`)]
        : []),
      ...checkId(checked),
      ...checkRelated(checked, names),
      ...checkTopic(checked, knowledge, names),
      ...checkSources(checked, names),
      ...checkPolicy(checked, names),
    ];
  });
}

function checkId({ entry, file }: EntryInFile): Problem[] {
  if (entryId.safeParse(entry.id).success) return [];
  return [
    file.problemAt([], 'ファイル名は半角の英小文字・数字・ハイフンだけにしてください（例: child-rearing.yaml）。'),
  ];
}

const checkRelated = ({ entry, file }: EntryInFile, { ids }: Names): Problem[] =>
  entry.related.flatMap((id, index) =>
    ids.includes(id)
      ? []
      : [
          file.problemAt(
            ['related', index],
            `related の「${id}」という項目はありません。${didYouMean(id, ids)}ファイル名（.yaml の前）と同じ書き方にしてください。`,
          ),
        ],
  );

function checkTopic({ entry, file }: EntryInFile, knowledge: Knowledge, { ids }: Names): Problem[] {
  const { topic } = entry;
  const parent = knowledge.find(topic);
  const isRight = topic === entry.id || (parent ? parent.topic === topic : ids.includes(topic));
  if (isRight) return [];
  const advice = parent
    ? `「${topic}」は細かい項目です。もとの項目「${parent.topic}」を書いてください。`
    : `${didYouMean(topic, ids)}もとになる項目のファイル名を書いてください。`;
  return [file.problemAt(['topic'], `topic の「${topic}」は、もとになる項目の名前ではありません。${advice}`)];
}

const checkSources = ({ entry, file }: EntryInFile, { sources }: Names): Problem[] =>
  entry.sources.flatMap((id, index) =>
    !sources || sources.includes(id)
      ? []
      : [
          file.problemAt(
            ['sources', index],
            `sources の「${id}」という出典はありません。${didYouMean(id, sources)}knowledge/sources のファイルにある名前を書くか、そこに書き足してください。`,
          ),
        ],
  );

function checkPolicy({ entry, file }: EntryInFile, { policies }: Names): Problem[] {
  const { policy } = entry;
  if (!policies || policy === undefined || policies.value.some(({ id }) => id === policy)) return [];
  const meant = didYouMean(
    policy,
    policies.value.map(({ id }) => id),
  );
  return [
    file.problemAt(
      [],
      `フォルダー「${policy}」は policies.yaml にありません。${meant}ファイルを正しいフォルダーに移してください。`,
    ),
  ];
}
