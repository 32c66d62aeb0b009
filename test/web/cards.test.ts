import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { desk, ofEach, smallPhone, useChatPage } from './chat-page.js';
import type { Part } from '../../src/conversation/reply.js';
import { answer, policies, raw, reply, replyWithQuickReplies, suggestions, text } from './replies.js';
import { ja, pt, vi } from '../helpers/locales.js';

const { stub, visit } = useChatPage();

const bubble = (...contents: unknown[]) => ({
  type: 'flex',
  altText: 'a card',
  contents: { type: 'bubble', body: { type: 'box', layout: 'vertical', contents } },
});

const button = (uri: string) => ({ type: 'button', action: { type: 'uri', label: uri, uri } });

describe('what the bot sends is drawn', () => {
  it('a text with its lines', async () => {
    stub.answer = () => reply(ja, text('一行目\n二行目'));
    const { page } = await visit();
    await page.locator('.bubble').waitFor();
    expect(await page.locator('.bubble').innerText()).toBe('一行目\n二行目');
  });

  it('a telephone number that can be called', async () => {
    stub.answer = () => reply(ja, text('企画調整課（0270-27-2707）へ、2026-11-23までに'));
    const { page } = await visit();
    await page.locator('.bubble').waitFor();
    expect(await ofEach(page, '.bubble a', '[it.textContent, it.href]')).toEqual([['0270-27-2707', 'tel:0270272707']]);
  });

  it('an answer card with its colours, links and buttons', async () => {
    stub.answer = () => reply(ja, answer);
    const { page } = await visit();
    await page.getByText('学童クラブと学校の連携').waitFor();
    const backgrounds = await ofEach(page, '.card-header .flex-box', 'getComputedStyle(it).backgroundColor');
    expect(backgrounds).toEqual(['rgb(173, 20, 87)']);
    expect(await page.getByRole('link', { name: '市のページを見る' }).getAttribute('rel')).toBe('noopener noreferrer');
    expect(await page.getByRole('link', { name: '電話' }).getAttribute('href')).toBe('tel:0270272707');
    await page.getByRole('button', { name: '日本語の原文' }).click();
    expect(await page.locator('.own').textContent()).toBe('日本語の原文');
  });

  it('a vote on an answer: two buttons side by side, each as high as a fingertip', async () => {
    stub.answer = ({ postback }) => reply(ja, postback ? text('よかったです。') : answer);
    const { page } = await visit();
    const [helpful, unhelpful] = [page.getByRole('button', { name: '👍' }), page.getByRole('button', { name: '👎' })];
    const [left, right] = [await helpful.boundingBox(), await unhelpful.boundingBox()];
    expect(left?.y).toBe(right?.y);
    expect(left?.height).toBeGreaterThanOrEqual(44);
    await helpful.click();
    await page.getByText('よかったです。').waitFor();
    expect(stub.requests[1]?.postback).toBe('do=helpful&id=after-school&turn=abcdefghijkl');
  });

  it('a carousel that a mouse can turn', async () => {
    stub.answer = () => reply(pt, policies);
    const { page } = await visit({ viewport: desk, locale: 'pt-BR' });
    await page.getByRole('group', { name: 'As 8 políticas' }).waitFor();
    expect(await page.locator('.card').count()).toBe(4);
    await page.locator('.carousel-turn-previous[aria-disabled="true"]').waitFor({ state: 'attached' });
    for (let turn = 1; turn < 4; turn += 1) await page.getByRole('button', { name: 'Próximo' }).click();
    await page.locator('.carousel-turn-next[aria-disabled="true"]').waitFor();
    await page.getByRole('button', { name: 'Anterior' }).click();
    await page.locator('.carousel-turn-next[aria-disabled="false"]').waitFor();
  });

  it('a box that can be pressed', async () => {
    stub.answer = ({ postback }) => reply(vi, postback ? text('Có.') : suggestions);
    const { page } = await visit();
    await page.getByRole('button', { name: 'Công viên' }).click();
    await page.getByText('Có.').waitFor();
    expect(stub.requests[1]?.postback).toBe('do=answer&id=parks');
  });
});

/** What the drawing looks at: `fields.size`. */
const readByTheDrawing = new Set(
  readdirSync('src/web/client')
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => [...readFileSync(`src/web/client/${name}`, 'utf8').matchAll(/(?:\bfields|\))\.(\w+)/g)])
    .map(([, name]) => name),
);

/** Every text wraps, every button is a low link, every quick reply an action. */
const alwaysTheSame = new Set(['wrap', 'style', 'height', 'body', 'header', 'footer']);

function propertiesOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(propertiesOf);
  return Object.entries(value).flatMap(([name, child]) => [name, ...propertiesOf(child)]);
}

/** A new kind of part does not compile before it stands here. */
const everyPart: Readonly<Record<Part['kind'], Part>> = {
  text: text('はい'),
  answer,
  original: { kind: 'original', card: { ...answer.card, links: [] } },
  suggestions,
  policies,
};

describe('the drawing', () => {
  it('knows every property that the bot sends', () => {
    const sent = new Set(
      Object.values(everyPart).flatMap((part) => propertiesOf(replyWithQuickReplies(ja, part).messages)),
    );
    expect([...sent].filter((name) => !readByTheDrawing.has(name) && !alwaysTheSame.has(name))).toEqual([]);
  });
});

describe('what should not be there does no harm', () => {
  it('HTML stays text', async () => {
    const hostile = '<img src=x onerror="document.title=\'hacked\'"><script>document.title="hacked"</script>';
    stub.answer = () =>
      raw(
        { type: 'text', text: hostile },
        bubble({ type: 'text', text: hostile, wrap: true }, button(`https://a.example/${hostile}`)),
      );
    const { page, troubles } = await visit();
    await page.locator('.bubble').waitFor();
    expect(await page.locator('.bubble').textContent()).toBe(hostile);
    expect(await page.locator('#log img, #log script').count()).toBe(0);
    expect(await page.title()).not.toBe('hacked');
    expect(troubles).toEqual([]);
  });

  it('an address that runs a script or opens a file is not linked', async () => {
    const uris = [
      'javascript:alert(1)',
      ' JavaScript:alert(1)',
      'data:text/html,x',
      'file:///etc/passwd',
      'https://a.example/',
    ];
    stub.answer = () => raw(bubble(...uris.map(button)));
    const { page } = await visit();
    await page.locator('.card').waitFor();
    expect(await ofEach(page, '#log a', 'it.href')).toEqual(['https://a.example/']);
    expect(await page.getByText('javascript:alert(1)').count()).toBe(2);
  });

  it('an unknown kind is left out, and a message that cannot be drawn is told by its alternative text', async () => {
    const unknown = { type: 'flex', altText: 'told in words', contents: { type: 'hologram' } };
    const colour = { type: 'text', text: 'seen', color: 'red;background:url(//a.example)', size: 7, flex: 'wide' };
    stub.answer = () => raw(bubble({ type: 'hologram' }, 17, null, colour), { type: 'sticker' }, unknown);
    const { page, troubles } = await visit();
    await page.getByText('told in words').waitFor();
    expect(await page.locator('.bot').allTextContents()).toEqual(['seen', 'told in words']);
    expect(troubles).toEqual([]);
  });

  it('CSS comes only from values that LINE has', async () => {
    stub.answer = () =>
      raw(bubble({ type: 'text', text: 'plain', color: 'url(x)', size: 'calc(1px)', margin: 'var(--x)' }));
    const { page } = await visit();
    await page.getByText('plain').waitFor();
    expect(await page.locator('.flex-text').getAttribute('style')).toBeNull();
  });
});

describe('on a small phone', () => {
  it('nothing makes the page scroll sideways', async () => {
    const word = 'Donaudampfschifffahrtsgesellschaft'.repeat(4);
    stub.answer = () => reply(pt, text(word), answer, suggestions, policies);
    const { page } = await visit({ viewport: smallPhone });
    await page.locator('.carousel').waitFor();
    expect(await ofEach(page, 'html, #view', 'it.scrollWidth > it.clientWidth')).toEqual([false, false]);
  });
});
