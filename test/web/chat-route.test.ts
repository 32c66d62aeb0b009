import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { type RunningBot, startBot } from '../helpers/running-bot.js';
import { builtModels } from '../helpers/trainer.js';

let bot: RunningBot;

beforeAll(async () => {
  bot = await startBot({}, { trainer: builtModels });
}, 120_000);

afterAll(() => bot.close());

const conversation = '1b4e28ba-2fa1-41d2-883f-0016d3cca427';
const answer = z.object({ locale: z.string(), messages: z.array(z.looseObject({ type: z.string() })) });

async function chat(body: unknown): Promise<Response> {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return fetch(`${bot.url}/api/chat`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: text });
}

describe('POST /api/chat', () => {
  it('greets a first visit in the language of the browser', async () => {
    const response = await chat({
      conversation: '9b2d1a3e-0c4f-4b6a-8d7e-5f6a7b8c9d0e',
      follow: true,
      language: 'vi-VN',
    });
    expect(answer.parse(await response.json())).toMatchObject({ locale: 'vi', messages: [{ type: 'text' }] });
  });

  it('answers with the LINE messages that LINE would get', async () => {
    const response = await chat({ conversation, text: 'o que a prefeitura faz pelos idosos?' });
    expect(answer.parse(await response.json())).toMatchObject({
      locale: 'pt',
      messages: [{ type: 'flex', contents: { type: 'bubble' }, quickReply: { items: expect.anything() } }],
    });
  });

  it('takes the press of a button', async () => {
    const response = await chat({ conversation, postback: 'do=policies&in=ja' });
    expect(answer.parse(await response.json())).toMatchObject({
      locale: 'ja',
      messages: [{ type: 'text' }, { type: 'flex' }],
    });
  });

  it.each([
    ['no JSON', '{'],
    ['nothing', {}],
    ['no conversation', { text: 'x' }],
    ['a conversation that is no UUID', { conversation: '1', text: 'x' }],
    ['an empty text', { conversation, text: '' }],
    ['a text that is too long', { conversation, text: 'x'.repeat(5_001) }],
    ['two things at once', { conversation, text: 'x', postback: 'y' }],
    ['a list', []],
  ])('refuses %s with 400 and a reason', async (_case, body) => {
    const response = await chat(body);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ message: expect.any(String) });
  });
});

async function chatPage(languages: string): Promise<{ vary: string | null; html: string }> {
  const response = await fetch(bot.url, { headers: { 'accept-language': languages } });
  return { vary: response.headers.get('vary'), html: await response.text() };
}

describe('GET /', () => {
  it.each([
    ['vi-VN,vi;q=0.9,en;q=0.8', 'vi'],
    ['de, pt-PT;q=0.5', 'pt'],
    ['de', 'ja'],
    ['', 'ja'],
  ])('begins for %j in %s', async (languages, locale) => {
    const { vary, html } = await chatPage(languages);
    expect(html).toContain(`<html lang="${locale}">`);
    expect(vary).toContain('Accept-Language');
  });

  it('offers every language by its own name, without script too', async () => {
    const { html } = await chatPage('en');
    for (const name of ['日本語', 'English', 'Português', 'Tiếng Việt']) expect(html).toContain(`>${name}</button>`);
    expect(html).toContain('<p lang="pt">Ative o JavaScript para usar esta página.</p>');
  });

  it('holds no script within', async () => {
    expect((await chatPage('en')).html.match(/<script/g)).toHaveLength(1);
  });
});

describe('the other routes', () => {
  it.each([
    ['/healthz', 200],
    ['/readyz', 200],
    ['/metrics', 200],
    ['/no-such-page', 404],
    ['/.env', 404],
    ['/../package.json', 404],
  ])('GET %s answers %d', async (path, status) => {
    expect((await fetch(`${bot.url}${path}`)).status).toBe(status);
  });

  it('says that LINE is off rather than failing', async () => {
    const response = await fetch(`${bot.url}/webhook`, { method: 'POST', body: '{}' });
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ message: expect.stringContaining('LINE is off') });
  });

  it('allows the page no foreign script', async () => {
    const policy = (await fetch(`${bot.url}/healthz`)).headers.get('content-security-policy');
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain('unsafe-inline');
  });
});
