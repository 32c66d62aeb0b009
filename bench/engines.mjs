/**
 * The engines in the order of the table. Each is imported by its own process alone, so that none pays for another's code.
 * `package`: whose version the table names. `allLocales`: starts for all languages at once, so that is what its start
 * and memory are. `part`: shown for its time; nobody would answer by it. `bounded`: also asked the wild messages of
 * wild.mjs.
 */
export const engines = [
  {
    name: 'Isesaku',
    load: async () => (await import('./engines/isesaku.mjs')).createIsesaku,
    allLocales: true,
    bounded: true,
  },
  {
    name: 'Isesaku, learned by its build',
    load: async () => (await import('./engines/isesaku.mjs')).createBuiltIsesaku,
    allLocales: true,
  },
  {
    name: 'Isesaku, its Fuse part alone',
    load: async () => (await import('./engines/isesaku-parts.mjs')).createFusePart,
    part: true,
  },
  {
    name: 'Fuse as it comes',
    package: 'fuse.js',
    load: async () => (await import('./engines/fuse.mjs')).createPlainFuse,
  },
  {
    name: 'Fuse well tuned',
    package: 'fuse.js',
    load: async () => (await import('./engines/fuse.mjs')).createTunedFuse,
  },
  {
    name: 'MiniSearch',
    package: 'minisearch',
    load: async () => (await import('./engines/minisearch.mjs')).createMiniSearch,
  },
  {
    name: 'wink BM25',
    package: 'wink-bm25-text-search',
    load: async () => (await import('./engines/wink.mjs')).createWink,
  },
  {
    name: 'FlexSearch',
    package: 'flexsearch',
    load: async () => (await import('./engines/flexsearch.mjs')).createFlexSearch,
    note: 'FlexSearch gives no scores: places stand for them.',
  },
  {
    name: 'Orama',
    package: '@orama/orama',
    load: async () => (await import('./engines/orama.mjs')).createOrama,
  },
  {
    name: 'nlp.js',
    package: 'node-nlp',
    load: async () => (await import('./engines/nlp.mjs')).createNlp,
    note: 'nlp.js has no pack for vi and splits it at blanks; it also learns the questions without an answer, as ours does.',
  },
];
