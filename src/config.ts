import { join, resolve } from 'node:path';
import { z } from 'zod';
import type { ContentFolders } from './content/load-content.js';
import { ConfigError } from './errors.js';
import type { LineConfig } from './line/line-config.js';

/** An empty variable counts as one that is not there: `.env` files and containers set them so. */
const text = z.preprocess((value) => (value === '' ? undefined : value), z.string().trim().optional());

const wholeNumber = (least: number, most: number, otherwise: number) =>
  z.preprocess(
    (value) => (value === '' ? undefined : value),
    z.coerce.number().int().min(least).max(most).default(otherwise),
  );

const environment = z.object({
  PORT: wholeNumber(0, 65_535, 3000),
  HOST: text,
  LINE_CHANNEL_ID: text,
  LINE_CHANNEL_SECRET: text,
  LINE_CHANNEL_ACCESS_TOKEN: text,
  LINE_API_BASE_URL: text.pipe(z.url().default('https://api.line.me')),
  LINE_DATA_API_BASE_URL: text.pipe(z.url().default('https://api-data.line.me')),
  LINE_PUSH_PER_MONTH: wholeNumber(0, 1_000_000, 100),
  LINE_GREETING: text.pipe(z.enum(['on', 'off']).default('on')),
  DATABASE_URL: text,
  DATA_DIR: text.pipe(z.string().default('./data')),
  KNOWLEDGE_DIR: text,
  LOCALES_DIR: text,
  WATCHED_QUESTIONS: text,
  STAFF_PASSWORD: text.pipe(z.string().min(12, 'must have at least 12 characters').optional()),
  RETENTION_DAYS: wholeNumber(1, 3650, 90),
  ID_SECRET: text.pipe(z.string().min(16, 'must have at least 16 characters').optional()),
  LOG_LEVEL: text.pipe(z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info')),
});

export interface Config {
  port: number;
  host: string | undefined;
  /** Undefined: LINE is off and only the chat page serves. */
  line: LineConfig | undefined;
  databaseUrl: string;
  dataDirectory: string;
  content: ContentFolders;
  /** A folder of labelled questions whose answers staff see before a change goes live; it need not be there. */
  watchedQuestions: string;
  idSecret: string | undefined;
  /** Undefined: the staff console is off. */
  staffPassword: string | undefined;
  /** How long the question log keeps what was not answered. */
  retentionDays: number;
  logLevel: string;
}

/**
 * The only reader of the environment.
 * @throws {ConfigError} with a sentence for each variable that is wrong.
 */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const parsed = environment.safeParse(env);
  if (!parsed.success) {
    throw new ConfigError(parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'));
  }
  const values = parsed.data;
  return {
    port: values.PORT,
    host: values.HOST,
    line: lineConfig(values),
    databaseUrl: databaseUrl(values),
    dataDirectory: resolve(values.DATA_DIR),
    content: {
      knowledge: values.KNOWLEDGE_DIR ?? './knowledge',
      locales: values.LOCALES_DIR ?? './locales',
      cache: resolve(values.DATA_DIR, 'cache'),
    },
    watchedQuestions: watchedQuestions(values),
    idSecret: values.ID_SECRET,
    staffPassword: values.STAFF_PASSWORD,
    retentionDays: values.RETENTION_DAYS,
    logLevel: values.LOG_LEVEL,
  };
}

type Environment = z.infer<typeof environment>;

function lineConfig(env: Environment): LineConfig | undefined {
  const { LINE_CHANNEL_ID: id, LINE_CHANNEL_SECRET: secret, LINE_CHANNEL_ACCESS_TOKEN: token } = env;
  if (id === undefined && secret === undefined && token === undefined) return undefined;
  if (secret === undefined) {
    throw new ConfigError(
      'LINE is half configured: LINE_CHANNEL_SECRET is missing. Set it, or remove the other LINE_CHANNEL_… variables to run without LINE.',
    );
  }
  const rest = {
    channelSecret: secret,
    apiBaseUrl: env.LINE_API_BASE_URL,
    dataApiBaseUrl: env.LINE_DATA_API_BASE_URL,
    pushPerMonth: env.LINE_PUSH_PER_MONTH,
    greets: env.LINE_GREETING === 'on',
  };
  if (token !== undefined) return { token: { kind: 'given', token }, ...rest };
  if (id !== undefined) return { token: { kind: 'issued', channelId: id }, ...rest };
  throw new ConfigError(
    'LINE is half configured: set LINE_CHANNEL_ACCESS_TOKEN, or LINE_CHANNEL_ID so that tokens can be issued, beside LINE_CHANNEL_SECRET.',
  );
}

/** The content that comes with the project is watched by the project's own questions; another folder brings its own. */
const watchedQuestions = ({ WATCHED_QUESTIONS: chosen, KNOWLEDGE_DIR: knowledge }: Environment): string =>
  chosen ?? (knowledge === undefined ? './test/questions' : join(knowledge, 'watched-questions'));

function databaseUrl({ DATABASE_URL: url, DATA_DIR: directory, ID_SECRET: secret }: Environment): string {
  const chosen = url ?? `file:${resolve(directory, 'isesaku.db')}`;
  if (chosen.startsWith('file:')) return chosen;
  if (!/^postgres(ql)?:\/\//.test(chosen)) {
    throw new ConfigError('DATABASE_URL must begin with file: or postgres://.');
  }
  if (secret !== undefined) return chosen;
  throw new ConfigError(
    'ID_SECRET is missing: with a PostgreSQL database every process needs the same one. Set it to a random text of 16 characters or more.',
  );
}
