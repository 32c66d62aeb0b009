import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createKeepingTrainer } from '../../dist/learning/worker-trainer.js';
import { loadContent } from '../../dist/load-content.js';
import { knowledgeFolder, localesFolder } from '../knowledge.mjs';

/** Our engine as it starts for the first time: with nothing in its cache, so that training is measured too. */
export async function createIsesaku() {
  const cache = mkdtempSync(join(tmpdir(), 'isesaku-bench-'));
  try {
    const folders = { knowledge: knowledgeFolder, locales: localesFolder };
    const { search } = await loadContent(folders, createKeepingTrainer(cache));
    return search;
  } finally {
    rmSync(cache, { recursive: true, force: true });
  }
}
