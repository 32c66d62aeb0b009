import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';
import { lineFaults } from './line-checks.js';

const reply = z.looseObject({
  replyToken: z.string(),
  messages: z.array(z.looseObject({ type: z.string(), text: z.string().optional(), altText: z.string().optional() })),
});

const push = z.looseObject({ to: z.string(), messages: z.array(z.unknown()) });

export type SentReply = z.infer<typeof reply>;

export interface LineStandIn {
  url: string;
  /** What the bot sent, in the order in which it came. */
  replies: SentReply[];
  /** What LINE would have refused. */
  faults: string[];
  /** The next calls to fail, with these statuses. */
  failWith: number[];
  /** Every call, as "POST /v2/…". */
  calls: string[];
  /** Called with each path; a call that is `unheard` never arrives, one that is `unanswered` arrives. */
  fate: ((path: string) => 'unheard' | 'unanswered' | 'answered') | undefined;
  /** Reply tokens that LINE does not take (any more). */
  spentTokens: Set<string>;
  /** What set-up has made. */
  menuAliases: { richMenuAliasId: string; richMenuId: string }[];
  /** The retry keys of pushes. */
  retryKeys: string[];
  /** The profile's language, or undefined for a profile that LINE does not show. */
  profileLanguage: string | undefined;
  close(): Promise<void>;
}

/** LINE's server, as small as our stories need it: records, checks limits, answers. */
export async function startLineStandIn(): Promise<LineStandIn> {
  const standIn: Omit<LineStandIn, 'url' | 'close'> = {
    replies: [],
    faults: [],
    failWith: [],
    calls: [],
    fate: undefined,
    spentTokens: new Set(),
    menuAliases: [],
    retryKeys: [],
    profileLanguage: undefined,
  };
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      standIn.calls.push(`${request.method} ${request.url}`);
      const retryKey = request.headers['x-line-retry-key'];
      if (typeof retryKey === 'string') standIn.retryKeys.push(retryKey);
      const fate = standIn.fate?.(request.url ?? '');
      if (fate === 'unheard') return;
      const { status, body } = answer(request.url ?? '', Buffer.concat(chunks).toString(), standIn);
      if (fate === 'unanswered') return;
      response
        .writeHead(status, { 'content-type': 'application/json', 'x-line-request-id': 'test' })
        .end(JSON.stringify(body));
    });
  });
  await listen(server);
  const { port } = server.address() as AddressInfo;
  return Object.assign(standIn, {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  });
}

const listen = (server: Server) => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

function answer(
  path: string,
  body: string,
  standIn: Omit<LineStandIn, 'url' | 'close'>,
): { status: number; body: unknown } {
  const failure = standIn.failWith.shift();
  if (failure !== undefined) return { status: failure, body: { message: 'failed on purpose' } };
  if (path.startsWith('/v2/bot/profile/')) {
    return standIn.profileLanguage === undefined
      ? { status: 404, body: { message: 'Not found' } }
      : { status: 200, body: { displayName: 'A', userId: 'U', language: standIn.profileLanguage } };
  }
  if (path === '/v2/bot/message/reply') {
    const sent = reply.parse(JSON.parse(body));
    if (standIn.spentTokens.has(sent.replyToken)) return { status: 400, body: { message: 'Invalid reply token' } };
    standIn.spentTokens.add(sent.replyToken);
    standIn.replies.push(sent);
    standIn.faults.push(...lineFaults(sent.messages));
    return { status: 200, body: { sentMessages: [] } };
  }
  if (path === '/v2/bot/message/push') {
    standIn.faults.push(...lineFaults(push.parse(JSON.parse(body)).messages));
    return { status: 200, body: { sentMessages: [] } };
  }
  if (path === '/v2/bot/richmenu/alias/list') return { status: 200, body: { aliases: standIn.menuAliases } };
  if (/^\/v2\/bot\/user\/U[0-9a-f]{32}\/richmenu\/[\w-]+$/.test(path)) return { status: 200, body: {} };
  if (path === '/v2/bot/chat/loading/start') return { status: 202, body: {} };
  if (path === '/oauth2/v3/token') {
    return {
      status: 200,
      body: { token_type: 'Bearer', access_token: `issued-${standIn.calls.length}`, expires_in: 900 },
    };
  }
  return { status: 501, body: { message: `the stand-in does not know ${path}` } };
}
