import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from '@jest/globals';

interface Allowed {
  /** Rows above; errors and logger are free to all but the browser's code. */
  folders: string;
  /** Outside packages; node's own are free to all but the browser's code. */
  packages?: string;
}

/**
 * What each folder of src, and each file outside of a folder, may import; what is not listed is refused. A row names
 * rows above it only, so imports go one way. What residents meet comes first and imports nothing of the office's tools.
 */
const allowList: Readonly<Record<string, Allowed>> = {
  errors: { folders: '' },
  logger: { folders: '', packages: 'pino' },
  'content-files': { folders: '', packages: 'fastest-levenshtein yaml zod' },
  language: {
    folders: 'content-files',
    packages: '@orama/stemmers eld i18next lindera-wasm-nodejs-ipadic quick-lru wanakana zod',
  },
  knowledge: { folders: 'content-files language', packages: 'zod' },
  search: { folders: 'knowledge language', packages: 'fastest-levenshtein fuse.js' },
  learning: { folders: 'language search', packages: 'tinypool zod' },
  conversation: { folders: 'knowledge language search', packages: 'zod' },
  content: { folders: 'content-files conversation knowledge language learning search', packages: 'prom-client zod' },
  questions: { folders: 'conversation knowledge language search' },
  inbox: { folders: '', packages: 'express prom-client zod' },
  line: {
    folders: 'conversation inbox knowledge language',
    packages: '@line/bot-sdk @resvg/resvg-js express p-queue p-retry p-timeout quick-lru zod',
  },
  store: { folders: 'conversation inbox knowledge language questions', packages: 'kysely libsql pg zod' },
  web: {
    folders: 'content conversation language line',
    packages: 'express express-rate-limit preact preact-render-to-string prom-client zod',
  },
  'web/client': { folders: '', packages: 'chart.js' },

  evaluation: { folders: 'conversation knowledge language search', packages: 'zod' },
  checking: {
    folders: 'content content-files conversation evaluation knowledge language',
    packages: 'string-width zod',
  },
  editing: {
    folders: 'checking content conversation evaluation knowledge language learning questions',
    packages: 'fflate p-queue read-excel-file write-excel-file yaml zod',
  },
  staff: {
    folders: 'checking content conversation editing knowledge language line questions search',
    packages:
      'cookie-session csrf-sync csv-stringify diff express express-rate-limit preact preact-render-to-string zod',
  },

  config: { folders: 'content line', packages: 'zod' },
  services: {
    folders: 'checking config content conversation editing inbox knowledge learning line questions staff store',
    packages: 'prom-client',
  },
  cli: {
    folders:
      'checking config content content-files conversation editing evaluation knowledge language learning line search',
    packages: 'commander string-width zod',
  },
  app: { folders: 'services staff web', packages: 'express helmet' },
  main: { folders: 'app config learning services' },
};

interface Import {
  file: string;
  line: number;
  /** As it is written: '../errors.js', 'zod', 'node:fs'. */
  from: string;
}

const importPattern = /(?:\bfrom|\bimport\(?)\s*'([^'\s]+)'/g;

function importsIn(file: string, text: string): Import[] {
  return [...text.matchAll(importPattern)].map(({ 1: from = '', index }) => ({
    file,
    line: text.slice(0, index).split('\n').length,
    from,
  }));
}

/** The nearest row of the table: of "web/client/page.ts" web/client, of "web/page.ts" web, of "app.ts" app. */
function rowOf(path: string): string {
  const name = path.replace(/\.[jt]sx?$/, '');
  return name in allowList || !name.includes('/') ? name : rowOf(posix.dirname(name));
}

/** The row that is imported, else the outside package. */
function targetOf({ file, from }: Import): string {
  if (from.startsWith('.')) return rowOf(posix.join(posix.dirname(file), from));
  return from.split('/', from.startsWith('@') ? 2 : 1).join('/');
}

const namesIn = (list = ''): string[] => list.split(' ').filter((name) => name !== '');

function isAllowed(found: Import): boolean {
  const row = rowOf(found.file);
  if (found.from.startsWith('node:')) return row !== 'web/client';
  const free = row === 'web/client' ? [] : ['errors', 'logger'];
  const { folders, packages } = allowList[row] ?? {};
  const allowed = found.from.startsWith('.') ? [row, ...free, ...namesIn(folders)] : namesIn(packages);
  return allowed.includes(targetOf(found));
}

const refusedIn = (imports: readonly Import[]): string[] =>
  imports
    .filter((found) => !isAllowed(found))
    .map(({ file, line, from }) => `src/${file}:${line}: ${rowOf(file)} may not import ${from}`);

describe('the imports of src', () => {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
    /(?<!\.d)\.tsx?$/.test(name),
  );
  const imports = sources.flatMap((file) => importsIn(file, readFileSync(`src/${file}`, 'utf8')));

  it('are those of the table', () => {
    expect(refusedIn(imports)).toEqual([]);
  });

  it('go in no circle', () => {
    expect(circlesIn(imports)).toEqual([]);
  });

  it('are all that the table lists', () => {
    const used = new Set(imports.map((found) => `${rowOf(found.file)}: ${targetOf(found)}`));
    const listed = Object.entries(allowList).flatMap(([row, { folders, packages }]) =>
      [...namesIn(folders), ...namesIn(packages)].map((name) => `${row}: ${name}`),
    );
    expect(listed.filter((name) => !used.has(name))).toEqual([]);
  });
});

/** Files that import each other, types included: "a.ts → b.ts → a.ts". */
function circlesIn(imports: readonly Import[]): string[] {
  const importedBy = new Map<string, string[]>();
  for (const { file, from } of imports) {
    if (!from.startsWith('.')) continue;
    const name = file.replace(/\.tsx?$/, '');
    const target = posix.join(posix.dirname(file), from).replace(/\.js$/, '');
    importedBy.set(name, [...(importedBy.get(name) ?? []), target]);
  }
  const done = new Set<string>();
  const follow = (name: string, path: readonly string[]): string[] => {
    if (path.includes(name)) return [[...path.slice(path.indexOf(name)), name].join(' → ')];
    if (done.has(name)) return [];
    const circles = (importedBy.get(name) ?? []).flatMap((target) => follow(target, [...path, name]));
    done.add(name);
    return circles;
  };
  return [...importedBy.keys()].flatMap((name) => follow(name, []));
}

describe('the table', () => {
  it('names in each row only rows above it', () => {
    const above = new Set<string>();
    for (const [row, { folders }] of Object.entries(allowList)) {
      expect(namesIn(folders).filter((name) => !above.has(name))).toEqual([]);
      above.add(row);
    }
  });

  it('keeps the tools of the office out of what residents meet', () => {
    const residents = [
      'language',
      'knowledge',
      'search',
      'learning',
      'conversation',
      'content',
      'questions',
      'line',
      'web',
    ];
    const office = new Set(['checking', 'editing', 'evaluation', 'staff', 'cli']);
    expect(residents.filter((row) => namesIn(allowList[row]?.folders).some((name) => office.has(name)))).toEqual([]);
  });
});

describe('the check of imports', () => {
  it('names the place of what it refuses', () => {
    const text = [
      "import { ContentError } from '../errors.js';",
      "import { type Entry, isDraft } from '../knowledge/entry.js';",
      "import { checkTexts } from '../checking/check-texts.js';",
      'import {',
      '  createServices,',
      "} from '../services/services.js';",
      "import './rank.js';",
      "import 'left-pad';",
      "const { Kysely } = await import('kysely');",
      "export { readConfig } from '../config.js';",
    ].join('\n');
    expect(refusedIn(importsIn('search/search.ts', text))).toEqual([
      'src/search/search.ts:3: search may not import ../checking/check-texts.js',
      'src/search/search.ts:6: search may not import ../services/services.js',
      'src/search/search.ts:8: search may not import left-pad',
      'src/search/search.ts:9: search may not import kysely',
      'src/search/search.ts:10: search may not import ../config.js',
    ]);
  });

  it('tells a circle, of types too', () => {
    const imports = [
      ...importsIn('search/a.ts', "import type { B } from './b.js';"),
      ...importsIn('search/b.tsx', "import { c } from '../language/c.js';"),
      ...importsIn('language/c.ts', "export { type A } from '../search/a.js';"),
      ...importsIn('language/d.ts', "import { c } from './c.js';"),
    ];
    expect(circlesIn(imports)).toEqual(['search/a → search/b → language/c → search/a']);
  });

  it("keeps node's modules out of the browser", () => {
    expect(refusedIn(importsIn('web/client/main.ts', "import { join } from 'node:path';"))).toEqual([
      'src/web/client/main.ts:1: web/client may not import node:path',
    ]);
  });

  it('refuses whatever a folder without a row imports', () => {
    expect(refusedIn(importsIn('helpers/dates.ts', "import { z } from 'zod';"))).toHaveLength(1);
  });
});
