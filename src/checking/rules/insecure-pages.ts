import type { Problem } from '../../errors.js';
import type { SourceInFile } from '../../knowledge/read-sources.js';

/** Phones warn of pages without encryption, and residents then do not trust the bot. */
export const insecurePages = (found: readonly SourceInFile[]): Problem[] =>
  found.flatMap(({ id, source: { url }, file }) =>
    url?.startsWith('http://')
      ? [
          file.problemAt(
            [id, 'url'],
            `「${url}」は http:// で始まっています。https:// で開けるか確かめて、https:// に書きかえてください。`,
          ),
        ]
      : [],
  );
