import { resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readConfig } from '../src/config.js';

const line = { LINE_CHANNEL_SECRET: 's', LINE_CHANNEL_ACCESS_TOKEN: 't' };

describe('the configuration', () => {
  it('needs nothing: LINE is off, the database lies under ./data', () => {
    expect(readConfig({})).toMatchObject({
      port: 3000,
      line: undefined,
      retentionDays: 90,
      databaseUrl: expect.stringMatching(/^file:.*isesaku\.db$/),
    });
  });

  it('takes an empty variable as one that is not there', () => {
    expect(readConfig({ PORT: '', LINE_CHANNEL_ID: '', DATA_DIR: '' })).toMatchObject({ port: 3000, line: undefined });
  });

  it.each([
    ['those of the project for the content that comes with it', {}, 'test/questions'],
    ['those in a folder of content of its own', { KNOWLEDGE_DIR: '/srv/town' }, '/srv/town/watched-questions'],
    ['those that it is told', { KNOWLEDGE_DIR: '/srv/town', WATCHED_QUESTIONS: '/srv/asked' }, '/srv/asked'],
  ])('watches questions: %s', (_case, env, folder) => {
    expect(resolve(readConfig(env).watchedQuestions)).toBe(resolve(folder));
  });

  it.each([
    ['a given token', line, { kind: 'given', token: 't' }],
    ['tokens to be issued', { LINE_CHANNEL_SECRET: 's', LINE_CHANNEL_ID: '12' }, { kind: 'issued', channelId: '12' }],
    ['both: the given token', { ...line, LINE_CHANNEL_ID: '12' }, { kind: 'given', token: 't' }],
  ])('turns LINE on with a secret and %s', (_case, env, token) => {
    expect(readConfig(env).line).toMatchObject({ channelSecret: 's', token });
  });

  it.each([
    ['a token without a secret', { LINE_CHANNEL_ACCESS_TOKEN: 't' }, 'LINE_CHANNEL_SECRET is missing'],
    ['a secret alone', { LINE_CHANNEL_SECRET: 's' }, 'set LINE_CHANNEL_ACCESS_TOKEN'],
    ['a port that is none', { PORT: '99999' }, 'PORT'],
    ['an address that is none', { LINE_API_BASE_URL: 'line' }, 'LINE_API_BASE_URL'],
    ['a retention of no days', { RETENTION_DAYS: '0' }, 'RETENTION_DAYS'],
    ['a short secret', { ID_SECRET: 'short' }, 'ID_SECRET'],
    ['PostgreSQL without a common secret', { DATABASE_URL: 'postgres://h/d' }, 'ID_SECRET is missing'],
    ['a greeting that is neither on nor off', { LINE_GREETING: 'no' }, 'LINE_GREETING'],
    ['a database of another kind', { DATABASE_URL: 'mysql://x' }, 'DATABASE_URL must begin with'],
  ])('stops the start with a sentence: %s', (_case, env, sentence) => {
    expect(() => readConfig(env)).toThrow(sentence);
  });
});
