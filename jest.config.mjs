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
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '^.+\\.ts$': compile(false), '^.+\\.tsx$': compile(true) },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  testTimeout: 30_000,
  // ES modules stay in memory for as long as their process lives, so a process that has grown is replaced.
  maxWorkers: 2,
  workerIdleMemoryLimit: '1GB',
};
