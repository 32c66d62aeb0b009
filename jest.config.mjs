const compile = (tsx) => [
  '@swc/jest',
  {
    jsc: {
      parser: { syntax: 'typescript', tsx },
      transform: { react: { runtime: 'automatic', importSource: 'preact' } },
      target: 'es2022',
    },
    module: { type: 'es6' },
  },
];

/** Native ES modules: some dependencies have no other form (npm test passes --experimental-vm-modules). */
export default {
  globalSetup: '<rootDir>/test/jest/compile.mjs',
  testEnvironment: '<rootDir>/test/jest/environment.mjs',
  roots: ['<rootDir>/test'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '^.+\\.ts$': compile(false), '^.+\\.tsx$': compile(true) },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  testTimeout: 30_000,
  // ES modules stay in memory for as long as their process lives, so a process that has grown is replaced; what the
  // build has learned takes some 900 MB of it.
  maxWorkers: 2,
  workerIdleMemoryLimit: '2.5GB',
};
