import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Answer, type Call, type LineState, newLineState, routes } from './rich-menu-routes.js';

/** The part of LINE's server that rich menus and the webhook address need. */
export interface RichMenuStandIn extends LineState {
  apiUrl: string;
  /** Pictures are taken here and nowhere else, as LINE does. */
  dataUrl: string;
  /** "GET /v2/…", in the order in which they came. */
  calls: string[];
  /** The next call of each kind ("POST /v2/…") fails with this status. */
  failures: { call: RegExp; status: number }[];
  close(): Promise<void>;
}

export const goodToken = 'a-token';

export async function startRichMenuStandIn(): Promise<RichMenuStandIn> {
  const standIn: RichMenuStandIn = {
    ...newLineState(),
    apiUrl: '',
    dataUrl: '',
    calls: [],
    failures: [],
    async close() {
      await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
    },
  };
  const servers = await Promise.all([serve('api', standIn), serve('data', standIn)]);
  const [apiUrl = '', dataUrl = ''] = servers.map(
    (server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
  );
  return Object.assign(standIn, { apiUrl, dataUrl });
}

async function serve(host: Call['host'], standIn: RichMenuStandIn): Promise<Server> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method = '', url: path = '' } = request;
      standIn.calls.push(`${method} ${path}`);
      const { status, body } =
        request.headers.authorization === `Bearer ${goodToken}`
          ? answer({ host, method, path, body: Buffer.concat(chunks) }, standIn)
          : { status: 401, body: { message: 'Authentication failed.' } };
      response
        .writeHead(status, { 'content-type': 'application/json', 'x-line-request-id': 'a-request-id' })
        .end(JSON.stringify(body ?? {}));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

function answer({ host, method, path, body }: Call, standIn: RichMenuStandIn): Answer {
  const failure = standIn.failures.findIndex(({ call }) => call.test(`${method} ${path}`));
  const [failed] = failure === -1 ? [] : standIn.failures.splice(failure, 1);
  if (failed) return { status: failed.status, body: { message: 'failed on purpose' } };
  for (const [route, handle] of Object.entries(routes)) {
    const ids = idsIn(route, `${host} ${method} ${path}`);
    if (ids) return handle(standIn, ids, body);
  }
  return { status: 501, body: { message: `the stand-in does not know ${method} ${path} on ${host}` } };
}

/** What stands for each `*` of a route; undefined when the call is of another route. */
function idsIn(route: string, call: string): string[] | undefined {
  return new RegExp(`^${route.replaceAll('*', '([^/]+)')}$`).exec(call)?.slice(1);
}
