import type { Response } from 'express';
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';

/** Nothing that staff see is kept by a browser or a proxy. */
export function sendPage(response: Response, page: VNode): void {
  response
    .set('Cache-Control', 'no-store')
    .type('html')
    .send(`<!doctype html>${renderToString(page)}`);
}
