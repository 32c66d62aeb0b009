import type { ContentFile } from '../content-files/content-file.js';
import { didYouMean } from '../content-files/similar-name.js';
import type { Problem } from '../errors.js';
import type { City } from './city.js';
import type { Urgent } from './entry.js';
import type { Policy } from './policy.js';

/** The shared files that name entries, as far as they could be read. */
export interface SharedFiles {
  policies: ContentFile<readonly Policy[]> | undefined;
  urgent: ContentFile<Urgent> | undefined;
}

/** What in the shared files would leave the bot without an answer that it needs. */
export const checkSharedFiles = (
  { city, policies, urgent }: Pick<SharedFiles, 'policies' | 'urgent'> & { city: ContentFile<City> | undefined },
  ids: readonly string[],
): Problem[] => [...checkRoles(city, ids), ...checkPolicies(policies), ...checkUrgent(urgent, ids)];

const checkRoles = (file: ContentFile<City> | undefined, ids: readonly string[]): Problem[] =>
  Object.entries(file?.value.roles ?? {})
    .filter(([, id]) => id !== undefined && !ids.includes(id))
    .flatMap(([role, id = '']) => file?.problemAt(['roles', role], noSuchEntry(id, ids)) ?? []);

function checkPolicies(file: SharedFiles['policies']): Problem[] {
  const seen = new Set<string | number>();
  return (file?.value ?? []).flatMap((policy, at) => {
    const twice = [policy.id, policy.number].filter((name) => seen.has(name));
    seen.add(policy.id).add(policy.number);
    return twice.flatMap(
      (name) =>
        file?.problemAt(
          [at],
          `「${name}」が二つの政策にあります。政策の id と number は、それぞれ別にしてください。`,
        ) ?? [],
    );
  });
}

const checkUrgent = (file: SharedFiles['urgent'], ids: readonly string[]): Problem[] =>
  Object.keys(file?.value ?? {})
    .filter((id) => !ids.includes(id))
    .flatMap((id) => file?.problemAt([id], noSuchEntry(id, ids)) ?? []);

export const noSuchEntry = (id: string, ids: readonly string[]): string =>
  `「${id}」という項目はありません。${didYouMean(id, ids)}ファイル名（.yaml の前）と同じ書き方にしてください。`;
