import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadContent } from '../../dist/content/load-content.js';
import { createKeepingTrainer, createWorkerTrainer } from '../../dist/learning/worker-trainer.js';
import { knowledgeFolder, localesFolder } from '../knowledge.mjs';

const folders = { knowledge: knowledgeFolder, locales: localesFolder };

/** Our engine as it starts with texts that it has never seen: all is learned, nothing read. */
export const createIsesaku = () => searchWith(createWorkerTrainer(undefined));

/** Our engine as it starts after a build of these very texts. */
export async function createBuiltIsesaku() {
  const cache = mkdtempSync(join(tmpdir(), 'isesaku-bench-'));
  try {
    return await searchWith(createKeepingTrainer(cache));
  } finally {
    rmSync(cache, { recursive: true, force: true });
  }
}

async function searchWith(trainer) {
  const { search } = await loadContent(folders, trainer);
  return search;
}
