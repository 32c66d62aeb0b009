import type { ContentFile } from '../../content-files/content-file.js';
import type { Problem } from '../../errors.js';
import type { Source } from '../../knowledge/source.js';

/** Phones warn of pages without encryption, and residents then do not trust the bot. */
export const insecurePages = (file: ContentFile<Readonly<Record<string, Source>>> | undefined): Problem[] =>
  Object.entries(file?.value ?? {}).flatMap(([id, { url }]) =>
    file && url?.startsWith('http://')
      ? [
          file.problemAt(
            [id, 'url'],
            `「${url}」は http:// で始まっています。https:// で開けるか確かめて、https:// に書きかえてください。`,
          ),
        ]
      : [],
  );
