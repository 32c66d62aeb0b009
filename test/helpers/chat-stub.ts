import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { text } from 'node:stream/consumers';
import { original } from '../../src/language/original.js';
import { loadTranslators } from '../../src/language/translator.js';
import { renderChatPage } from '../../src/web/chat-page.js';
import { languages } from './locales.js';

export interface ChatRequest {
  conversation: string;
  language?: string;
  text?: string;
  postback?: string;
  follow?: true;
}

/** What the stub answers; a number is a bare status. */
export type Answer = number | { locale: string; messages: unknown };

export interface ChatStub {
  requests: ChatRequest[];
  answer: (request: ChatRequest) => Answer | Promise<Answer>;
  listen(): Promise<void>;
  url(): string;
  close(): void;
}

const contentSecurityPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' https:; connect-src 'self'";

const translators = loadTranslators('locales', languages);

const mediaTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Serves the built page under the strictest policy, and answers its chat as the test says. */
export function createChatStub(): ChatStub {
  const server = createServer((request, response) => {
    handle(request, response, stub).catch(() => response.writeHead(404).end());
  });
  const stub: ChatStub = {
    requests: [],
    answer: () => 500,
    listen: () =>
      new Promise((resolve) => {
        server.listen(0, '127.0.0.1', resolve);
      }),
    url: () => urlOf(server),
    close: () => server.close(),
  };
  return stub;
}

async function handle(request: IncomingMessage, response: ServerResponse, stub: ChatStub): Promise<void> {
  if (request.url === '/api/chat') return answerChat(request, response, stub);
  if (request.url === '/') return sendPage(request, response);
  const path = request.url ?? '';
  const font = '/fonts/noto-sans-jp/';
  const file = path.startsWith(font)
    ? `node_modules/@fontsource/noto-sans-jp/${path.slice(font.length)}`
    : `dist/web/public${path}`;
  const content = await readFile(file);
  response.setHeader('content-security-policy', contentSecurityPolicy);
  response.setHeader('content-type', mediaTypes[extname(file)] ?? 'application/octet-stream');
  response.end(content);
}

function sendPage(request: IncomingMessage, response: ServerResponse): void {
  const [tag] = (request.headers['accept-language'] ?? '').split(/[,;]/);
  response.setHeader('content-security-policy', contentSecurityPolicy);
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end(renderChatPage({ locale: languages.serving(tag) ?? original, languages, translators }));
}

async function answerChat(request: IncomingMessage, response: ServerResponse, stub: ChatStub): Promise<void> {
  const chat: ChatRequest = JSON.parse(await text(request));
  stub.requests.push(chat);
  const answer = await stub.answer(chat);
  const [status, body] = typeof answer === 'number' ? [answer, { message: 'no' }] : [200, answer];
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

function urlOf(server: Server): string {
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === 'string') throw new Error('the stub has no port');
  return `http://127.0.0.1:${address.port}/`;
}
