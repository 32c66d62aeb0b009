import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from '@jest/globals';

interface Allowed {
  /** Other folders of src. Everybody may import errors and logger. */
  folders: string;
  /** Outside packages; node's own are free to all but the browser's code. */
  packages?: string;
}

/**
 * What each folder of src may import: what is not listed is refused. The first part is what residents meet, the second
 * the office's tools, which the first part never imports; doors are the outermost.
 */
const allowList: Readonly<Record<string, Allowed>> = {
  'content-files': { folders: '', packages: 'yaml zod' },
  language: {
    folders: 'content-files',
    packages: '@orama/stemmers eld i18next lindera-wasm-nodejs-ipadic wanakana zod',
  },
  knowledge: { folders: 'content-files language', packages: 'zod' },
  search: { folders: 'knowledge language', packages: 'fuse.js zod' },
  learning: { folders: 'language search', packages: 'p-queue zod' },
  conversation: { folders: 'knowledge language search', packages: 'zod' },
  content: { folders: 'content-files conversation knowledge language learning search', packages: 'prom-client' },
  questions: { folders: 'conversation knowledge language search' },
  line: {
    folders: 'conversation knowledge language',
    packages: '@line/bot-sdk @resvg/resvg-js express p-queue p-retry prom-client zod',
  },
  store: { folders: 'conversation knowledge language line questions', packages: 'kysely libsql pg zod' },
  web: { folders: 'content conversation language line', packages: 'express express-rate-limit prom-client zod' },
  'web/client': { folders: '', packages: 'chart.js' },

  evaluation: { folders: 'conversation knowledge language search', packages: 'zod' },
  checking: { folders: 'content content-files conversation evaluation knowledge language search', packages: 'zod' },
  editing: {
    folders: 'checking content conversation evaluation knowledge language learning questions',
    packages: 'diff p-queue read-excel-file write-excel-file yaml zod',
  },
  staff: {
    folders: 'checking content conversation editing knowledge language line questions search',
    packages:
      'chart.js cookie-session csrf-sync csv-stringify diff express express-rate-limit preact preact-render-to-string zod',
  },
  services: {
    folders: 'checking config content conversation editing knowledge learning line questions staff store',
    packages: 'prom-client',
  },
  cli: {
    folders:
      'checking config content content-files conversation editing evaluation knowledge language learning line search',
    packages: 'commander zod',
  },
  '.': {
    folders: 'config content learning line services staff web',
    packages: 'express helmet pino zod',
  },
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

/** The folder with the nearest row of the table ('web/client', else 'web'); '.' for what lies in no folder. */
function folderOf(path: string): string {
  const folder = posix.dirname(path);
  return folder in allowList || !folder.includes('/') ? folder : folderOf(folder);
}

const packageOf = (from: string): string => from.split('/', from.startsWith('@') ? 2 : 1).join('/');

function isAllowed({ file, from }: Import): boolean {
  const folder = folderOf(file);
  const allowed = allowList[folder];
  if (!from.startsWith('.')) {
    if (from.startsWith('node:')) return folder !== 'web/client';
    return allowed?.packages?.split(' ').includes(packageOf(from)) ?? false;
  }
  const path = posix.join(posix.dirname(file), from);
  const target = folderOf(path) === '.' ? posix.basename(path, '.js') : folderOf(path);
  return folderOf(path) === folder || ['errors', 'logger', ...(allowed?.folders.split(' ') ?? [])].includes(target);
}

const refusedIn = (imports: readonly Import[]): string[] =>
  imports
    .filter((found) => !isAllowed(found))
    .map(({ file, line, from }) => `src/${file}:${line}: ${folderOf(file)} may not import ${from}`);

/** Folders that residents meet, and those of the office. */
const residents = [
  'language',
  'search',
  'learning',
  'knowledge',
  'content',
  'conversation',
  'questions',
  'line',
  'web',
];
const office = new Set(['checking', 'editing', 'evaluation', 'staff', 'cli']);

describe('the imports of src', () => {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
    /(?<!\.d)\.tsx?$/.test(name),
  );

  it('are those of the table', () => {
    expect(refusedIn(sources.flatMap((file) => importsIn(file, readFileSync(`src/${file}`, 'utf8'))))).toEqual([]);
  });

  it.each(residents)('never lead from %s to the tools of the office', (folder) => {
    expect(allowList[folder]?.folders.split(' ').filter((target) => office.has(target))).toEqual([]);
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

  it("keeps node's modules out of the browser", () => {
    expect(refusedIn(importsIn('web/client/main.ts', "import { join } from 'node:path';"))).toEqual([
      'src/web/client/main.ts:1: web/client may not import node:path',
    ]);
  });

  it('refuses whatever a folder without a row imports', () => {
    expect(refusedIn(importsIn('helpers/dates.ts', "import { z } from 'zod';"))).toHaveLength(1);
  });
});
