import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import all from './jest.config.mjs';
import { keepTemporaryFilesInMemory } from './test/jest/temporary-folder.mjs';

keepTemporaryFilesInMemory();

/** What takes long: another process (git, PostgreSQL, the bot itself), a browser, what a build has made or learned. */
const slow = /node:child_process|playwright-core|builtTrainer|'dist\//;

/** By what a test needs, itself or through its helpers: nobody has to remember to mark it. */
function isSlow(file) {
  const text = readFileSync(file, 'utf8');
  const imports = [...text.matchAll(/^(?:import|export)\s[^;]*?from '(\.[^']+)\.js'/gm)].map(([, path]) =>
    join(dirname(file), `${path}.ts`),
  );
  return slow.test(text) || imports.some((path) => path.startsWith('test/') && isSlow(path));
}

const slowTests = readdirSync('test', { recursive: true })
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => join('test', name))
  .filter(isSlow);

/** `npm run test:unit`: all that needs no build. */
const { globalSetup: _compiles, ...config } = all;

export default {
  ...config,
  globalTeardown: '<rootDir>/test/jest/temporary-folder.mjs',
  testPathIgnorePatterns: slowTests.map((path) => `/${path}$`),
};
