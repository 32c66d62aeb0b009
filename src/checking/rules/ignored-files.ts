import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Problem } from '../../errors.js';

/** Files in the entries' folders that the bot does not read: editors on Windows like to save "parks.yaml.txt". */
export const ignoredFiles = (directory: string): Problem[] =>
  !existsSync(directory)
    ? []
    : readdirSync(directory, { withFileTypes: true, recursive: true })
        .filter((item) => item.isFile() && item.parentPath !== directory)
        .map((item) => join(item.parentPath, item.name))
        .filter((path) => !/\.ya?ml$/.test(path) && !isOfAnotherUse(relative(directory, path)))
        .map((file) => ({
          file,
          line: 1,
          column: 1,
          message:
            'ボットはこのファイルを読みません。項目のファイルなら、名前の最後を .yaml にしてください。いらなければ消してください。',
        }));

/** What editors and Git hide, and the questions that are watched (WATCHED_QUESTIONS). */
const isOfAnotherUse = (path: string): boolean => /(^|[\\/])\.|^watched-questions[\\/].*\.jsonl$/.test(path);
