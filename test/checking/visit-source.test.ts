import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { visitSource } from '../../src/checking/visit-source.js';
import type { Source } from '../../src/knowledge/source.js';
import { perLocale } from '../helpers/locales.js';

let server: Server;
let address = '';

beforeAll(async () => {
  server = createServer((request, response) => {
    if (request.url !== '/page') response.statusCode = 404;
    response.end('<p>更新日：<span>2026年 3月5日</span></p>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const at = server.address();
  address = `http://127.0.0.1:${typeof at === 'object' && at ? at.port : 0}`;
});

afterAll(() => new Promise((resolve) => server.close(resolve)));

const page = (path: string, more: Partial<Source> = {}): Source => ({
  title: perLocale(() => 'ページ'),
  publisher: 'city',
  read: '2026-02-01',
  facts: [],
  url: `${address}${path}`,
  ...more,
});

describe('a source page', () => {
  it('is as it was when its date is the one that was read', async () => {
    expect(await visitSource(page('/page', { updated: '2026-03-05', read: '2026-04-01' }))).toEqual({ kind: 'same' });
  });

  it('has changed when it says a later date', async () => {
    const changed = { kind: 'changed', updated: '2026-03-05' };
    expect(await visitSource(page('/page', { updated: '2026-01-31' }))).toEqual(changed);
    expect(await visitSource(page('/page'))).toEqual(changed);
  });

  it('is gone when the server has none', async () => {
    expect(await visitSource(page('/elsewhere'))).toEqual({ kind: 'gone', status: 404 });
  });

  it('is told apart from a server that does not answer', async () => {
    const state = await visitSource(page('', { url: 'http://127.0.0.1:9/page' }));
    expect(state.kind).toBe('unreachable');
  });
});
