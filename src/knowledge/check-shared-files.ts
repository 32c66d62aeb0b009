import type { z } from 'zod';
import type { ContentFile } from '../content-file.js';
import type { Problem } from '../errors.js';
import { didYouMean } from '../similar-name.js';
import type { Policy, Source, urgentFile } from './entry.js';

/** The shared files that name entries, as far as they could be read. */
export interface SharedFiles {
  policies: ContentFile<readonly Policy[]> | undefined;
  sources: ContentFile<Readonly<Record<string, Source>>> | undefined;
  urgent: ContentFile<z.infer<typeof urgentFile>> | undefined;
}

type Files = Pick<SharedFiles, 'policies' | 'urgent'>;

/** Names in the shared files that lead nowhere: a card or an urgent answer would be missing. */
export const checkSharedFiles = ({ policies, urgent }: Files, ids: readonly string[]): Problem[] => [
  ...checkPolicies(policies, ids),
  ...checkUrgent(urgent, ids),
];

function checkPolicies(file: Files['policies'], ids: readonly string[]): Problem[] {
  if (!file) return [];
  const seen = new Set<string | number>();
  return file.value.flatMap((policy, at) => {
    const twice = [policy.id, policy.number].filter((name) => seen.has(name));
    seen.add(policy.id).add(policy.number);
    return [
      ...twice.map((name) =>
        file.problemAt([at], `「${name}」が二つの政策にあります。政策の id と number は、それぞれ別にしてください。`),
      ),
      ...(ids.includes(policy.id)
        ? []
        : [
            file.problemAt(
              [at, 'id'],
              `政策のファイル「${policy.id}/${policy.id}.yaml」がありません。作ってください。`,
            ),
          ]),
      ...policy.initiatives.flatMap((id, place) =>
        ids.includes(id) ? [] : [file.problemAt([at, 'initiatives', place], noSuchEntry(id, ids))],
      ),
    ];
  });
}

function checkUrgent(file: Files['urgent'], ids: readonly string[]): Problem[] {
  if (!file) return [];
  return Object.keys(file.value)
    .filter((id) => !ids.includes(id))
    .map((id) => file.problemAt([id], noSuchEntry(id, ids)));
}

const noSuchEntry = (id: string, ids: readonly string[]): string =>
  `「${id}」という項目はありません。${didYouMean(id, ids)}ファイル名（.yaml の前）と同じ書き方にしてください。`;
