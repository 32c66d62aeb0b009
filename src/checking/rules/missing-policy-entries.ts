import type { ContentFile } from '../../content-files/content-file.js';
import type { Problem } from '../../errors.js';
import type { Policy } from '../../knowledge/policy.js';
import { noSuchEntry } from '../../knowledge/shared-files.js';

/** Policies and initiatives without an entry are left out of the menu: residents would not find them there. */
export const missingPolicyEntries = (
  file: ContentFile<readonly Policy[]> | undefined,
  ids: readonly string[],
): Problem[] =>
  (file?.value ?? []).flatMap((policy, at) => [
    ...(file && !ids.includes(policy.id)
      ? [
          file.problemAt(
            [at, 'id'],
            `政策のファイル「${policy.id}/${policy.id}.yaml」がないため、メニューに出ません。作ってください。`,
          ),
        ]
      : []),
    ...policy.initiatives.flatMap((id, place) =>
      file && !ids.includes(id) ? [file.problemAt([at, 'initiatives', place], noSuchEntry(id, ids))] : [],
    ),
  ]);
