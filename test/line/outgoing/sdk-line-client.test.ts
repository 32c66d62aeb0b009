import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { readConfig } from '../../../src/config.js';
import { TryLaterError } from '../../../src/inbox/inbox.js';
import { createAccessToken } from '../../../src/line/outgoing/access-token.js';
import { createCallLine } from '../../../src/line/outgoing/call-line.js';
import type { LineClient } from '../../../src/line/outgoing/line-client.js';
import { createSdkLineClient } from '../../../src/line/outgoing/sdk-line-client.js';
import { createWithApi } from '../../../src/line/outgoing/with-api.js';
import { createLogger } from '../../../src/logger.js';
import { type LineStandIn, startLineStandIn } from '../../helpers/line-stand-in.js';

let line: LineStandIn;
let client: LineClient;

const ana = `U${'a'.repeat(32)}`;
const hello = [{ type: 'text' as const, text: 'はい' }];
const retryKey = '123e4567-e89b-42d3-a456-426614174000';

function createClient(credentials: Record<string, string>): LineClient {
  const config = readConfig({ LINE_CHANNEL_SECRET: 's', LINE_API_BASE_URL: line.url, ...credentials }).line;
  if (!config) throw new Error('LINE is off');
  const withApi = createWithApi(config.apiBaseUrl, createAccessToken(config, Date.now));
  return createSdkLineClient(withApi, createCallLine(createLogger('silent'), new AbortController().signal));
}

beforeAll(async () => {
  line = await startLineStandIn();
});

beforeEach(() => {
  line.calls.length = 0;
  line.retryKeys.length = 0;
  line.failWith.length = 0;
  client = createClient({ LINE_CHANNEL_ACCESS_TOKEN: 't' });
});

afterAll(() => line.close());

describe('a reply', () => {
  it('is tried again after a 500, and after two', async () => {
    line.failWith.push(500, 503);
    expect(await client.reply('r', hello)).toBe('sent');
    expect(line.calls).toHaveLength(3);
  });

  it('is left for later when LINE keeps failing', async () => {
    line.failWith.push(500, 500, 500);
    await expect(client.reply('r', hello)).rejects.toThrow(TryLaterError);
    expect(line.calls).toHaveLength(3);
  });

  it.each([401, 403, 429])('is left for later without another try after a %i', async (status) => {
    line.failWith.push(status);
    await expect(client.reply('r', hello)).rejects.toThrow(TryLaterError);
    expect(line.calls).toHaveLength(1);
  });

  it('is given up after any other 4xx', async () => {
    line.failWith.push(413);
    await expect(client.reply('r', hello)).rejects.not.toThrow(TryLaterError);
    expect(line.calls).toHaveLength(1);
  });

  it('tells a spent token, and takes it as sent if a try before may have arrived', async () => {
    line.spentTokens.add('r');
    expect(await client.reply('r', hello)).toBe('token-spent');
    line.failWith.push(500);
    expect(await client.reply('r', hello)).toBe('sent');
  });

  it('carries no retry key, which LINE would refuse', async () => {
    await client.reply('another', hello);
    expect(line.retryKeys).toEqual([]);
  });
});

describe('a push', () => {
  it('carries the same retry key each time', async () => {
    line.failWith.push(500);
    await client.push(ana, hello, retryKey);
    expect(line.retryKeys).toEqual([retryKey, retryKey]);
  });

  it('is done when LINE has had the key before', async () => {
    line.failWith.push(409);
    await expect(client.push(ana, hello, retryKey)).resolves.toBeUndefined();
  });

  it('goes to nothing that is no user id', async () => {
    await expect(client.push('../message/quota', hello, retryKey)).rejects.toThrow('not a LINE user id');
    expect(line.calls).toEqual([]);
  });
});

describe('a profile', () => {
  it('that LINE does not show, or an id that is none, is no language', async () => {
    expect(await client.profileLanguage(ana)).toBeUndefined();
    expect(await client.profileLanguage('../message/quota')).toBeUndefined();
    expect(line.calls).toEqual([`GET /v2/bot/profile/${ana}`]);
  });
});

describe('an access token', () => {
  it('is issued once for many calls, and anew when LINE refuses it', async () => {
    client = createClient({ LINE_CHANNEL_ID: '12' });
    await Promise.all([client.reply('1', hello), client.reply('2', hello)]);
    line.failWith.push(401);
    await expect(client.reply('3', hello)).rejects.toThrow(TryLaterError);
    await client.reply('3', hello);
    expect(line.calls.filter((call) => call === 'POST /oauth2/v3/token')).toHaveLength(2);
  });
});
