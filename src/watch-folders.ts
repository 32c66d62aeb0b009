import { watch } from 'chokidar';
import { isContentFile } from './content-names.js';

/** Editors write a file in several steps, and a checkout writes many files: what belongs together comes without a pause. */
const quietMs = 300;

export interface FolderWatch {
  close(): Promise<void>;
}

/**
 * Calls `onChange` once after each burst of changes to content files in the folders. Resolves when every later change
 * will be noticed.
 */
export async function watchFolders(folders: readonly string[], onChange: () => void): Promise<FolderWatch> {
  let pause: NodeJS.Timeout | undefined;
  const watcher = watch([...folders], {
    ignoreInitial: true,
    ignored: (path, stats) => stats?.isFile() === true && !isContentFile(path),
  });
  watcher.on('all', () => {
    clearTimeout(pause);
    pause = setTimeout(onChange, quietMs);
  });
  await new Promise<void>((resolve) => {
    watcher.once('ready', resolve);
  });
  return {
    async close() {
      clearTimeout(pause);
      await watcher.close();
    },
  };
}
