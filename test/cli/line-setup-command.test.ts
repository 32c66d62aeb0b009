import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { createLineSetupCommand, drawMenus } from '../../src/cli/line-setup-command.js';
import { runCommand } from '../../src/cli/run-command.js';
import { goodToken, type RichMenuStandIn, startRichMenuStandIn } from '../helpers/rich-menu-stand-in.js';

/** Drawn once: it takes seconds. */
const menus = drawMenus({ knowledge: 'knowledge', locales: 'locales', cache: '' });

let line: RichMenuStandIn;
let printed: string[];
let complained: string[];

beforeEach(async () => {
  line = await startRichMenuStandIn();
  complained = [];
  jest.spyOn(console, 'error').mockImplementation((message: unknown) => void complained.push(String(message)));
});

afterEach(async () => {
  jest.restoreAllMocks();
  process.exitCode = undefined;
  await line.close();
});

/** As `npm run line:setup -- <options>`, against our stand-in. */
async function setUp(options: string[] = [], env: Record<string, string> = {}): Promise<typeof process.exitCode> {
  printed = [];
  line.calls.length = 0;
  const variables = {
    LINE_CHANNEL_SECRET: 'a-channel-secret',
    LINE_CHANNEL_ACCESS_TOKEN: goodToken,
    LINE_API_BASE_URL: line.apiUrl,
    LINE_DATA_API_BASE_URL: line.dataUrl,
    ...env,
  };
  await runCommand(async () => {
    const command = createLineSetupCommand({ env: variables, print: (text) => printed.push(text), draw: () => menus });
    await command.parseAsync(options, { from: 'user' });
  });
  return process.exitCode;
}

const changingCalls = () => line.calls.filter((call) => !call.startsWith('GET '));

const webhook = ['--webhook', 'https://bot.example.jp/webhook'];

describe('npm run line:setup', () => {
  it('makes four menus that LINE takes, sets the webhook address and lets LINE test it', async () => {
    expect(await setUp(webhook)).toBeUndefined();
    expect([...line.menus.values()].filter(({ image }) => image !== undefined)).toHaveLength(4);
    expect([...line.aliases.keys()]).toEqual(['isesaku-ja', 'isesaku-en', 'isesaku-pt', 'isesaku-vi']);
    expect(line.webhook?.endpoint).toBe('https://bot.example.jp/webhook');
    expect(line.calls).toContain('POST /v2/bot/channel/webhook/test');
    expect(line.faults).toEqual([]);
    expect(printed.at(-1)).toBe('Done: 10 changes made.');
  });

  it('changes nothing the second time', async () => {
    await setUp();
    expect(await setUp()).toBeUndefined();
    expect(changingCalls()).toEqual([]);
    expect(printed.at(-1)).toContain('nothing to change');
  });

  it('replaces menus whose texts have changed, and leaves those of other people', async () => {
    for (const name of ['isesaku-ja-0123456789ab', '市のメニュー']) {
      line.menus.set(`richmenu-${line.menus.size}`, { name, image: Buffer.from('old') });
    }
    line.aliases.set('isesaku-ja', 'richmenu-0');
    await setUp();
    expect(printed).toContain('delete outdated rich menu isesaku-ja-0123456789ab (richmenu-0)');
    expect([...line.menus.values()].map(({ name }) => name)).toContain('市のメニュー');
    expect(line.menus.size).toBe(5);
  });

  it('makes a menu anew whose upload was interrupted', async () => {
    line.failures.push({ call: /^POST .*content$/, status: 500 });
    expect(await setUp()).toBe(1);
    process.exitCode = undefined;
    expect(await setUp()).toBeUndefined();
    expect([...line.menus.values()].filter(({ image }) => image !== undefined)).toHaveLength(4);
    expect(line.menus.size).toBe(4);
  });

  it('only looks in a dry run', async () => {
    expect(await setUp(['--dry-run', ...webhook])).toBeUndefined();
    expect(changingCalls()).toEqual([]);
    expect(printed).toContain('would set the webhook address to https://bot.example.jp/webhook');
    expect(printed.at(-1)).toBe('Dry run: 10 changes would be made, nothing was changed.');
  });

  it('leaves the webhook address alone unless told, and says so', async () => {
    await setUp();
    expect(line.calls.filter((call) => call.includes('webhook'))).toEqual([]);
    expect(printed).toContain('left alone: webhook address (no --webhook given)');
  });

  it('draws the pictures into a folder, without LINE', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'menus-'));
    expect(
      await setUp(['--pictures', folder], { LINE_CHANNEL_SECRET: '', LINE_CHANNEL_ACCESS_TOKEN: '' }),
    ).toBeUndefined();
    expect(readdirSync(folder)).toHaveLength(4);
    expect(line.calls).toEqual([]);
    rmSync(folder, { recursive: true });
  });
});

describe('npm run line:setup stops with a sentence', () => {
  it.each([
    ['a token that LINE refuses', [], { LINE_CHANNEL_ACCESS_TOKEN: 'wrong' }, 'the access token was refused'],
    ['no LINE', [], { LINE_CHANNEL_SECRET: '', LINE_CHANNEL_ACCESS_TOKEN: '' }, 'LINE is not configured: set'],
    [
      'a server that is not there',
      [],
      { LINE_API_BASE_URL: 'http://127.0.0.1:2' },
      'no usable answer from LINE: connect ECONNREFUSED',
    ],
    ['an address without https', ['--webhook', 'http://bot.example.jp/'], {}, '--webhook: must begin with https'],
    ['a very long address', ['--webhook', `https://a.jp/${'x'.repeat(500)}`], {}, 'at most 500 characters'],
  ])('%s', async (_case, options, env, sentence) => {
    expect(await setUp(options, env)).toBe(1);
    expect(complained).toEqual([expect.stringContaining(sentence)]);
    expect(changingCalls()).toEqual([]);
  });

  it.each([
    [429, 'Try again in an hour. (LINE answered 429 "failed on purpose", x-line-request-id a-request-id)'],
    [500, 'LINE answered 500 "failed on purpose", x-line-request-id a-request-id.'],
  ])('LINE answers %i', async (status, sentence) => {
    line.failures.push({ call: /./, status });
    expect(await setUp()).toBe(1);
    expect(complained).toEqual([expect.stringContaining(sentence)]);
  });

  it('LINE cannot reach the bot', async () => {
    line.webhookAnswers = false;
    expect(await setUp(webhook)).toBe(1);
    expect(complained).toEqual([expect.stringContaining('COULD_NOT_CONNECT. Start the bot')]);
  });

  it('the webhook is switched off in the console', async () => {
    line.webhook = { endpoint: 'https://bot.example.jp/webhook', active: false };
    expect(await setUp(webhook)).toBe(1);
    expect(complained).toEqual([expect.stringContaining('switch on "Use webhook"')]);
  });
});
