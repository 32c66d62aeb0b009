import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { engines } from './engines.mjs';
import { writeBetweenMarkers } from './readme.mjs';
import { reportOf } from './report.mjs';
import { runEngine } from './run-engine.mjs';
import { takeSnapshot } from './snapshot.mjs';

const { values } = parseArgs({
  options: {
    'per-language': { type: 'boolean', default: false },
    'write-readme': { type: 'boolean', default: false },
    /** Engines whose name holds this, for work on the bench. */
    only: { type: 'string', default: '' },
  },
});

const startedAt = performance.now();
const snapshot = takeSnapshot();
const results = [];
for (const engine of engines.filter(({ name }) => name.includes(values.only))) {
  console.error(`${engine.name} …`);
  results.push(await runEngine(engine, snapshot.folder));
}
snapshot.remove();
const seconds = Math.round((performance.now() - startedAt) / 1000);

console.log(reportOf(results, { perLanguage: values['per-language'], seconds }));
if (values['write-readme']) {
  writeBetweenMarkers(fileURLToPath(new URL('../README.md', import.meta.url)), reportOf(results, { seconds }));
}
