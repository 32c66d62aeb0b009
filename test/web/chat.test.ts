import { beforeEach, describe, expect, it } from '@jest/globals';
import { createGate, ofEach, say, useChatPage } from './chat-page.js';
import { answer, reply, replyWithQuickReplies, text } from './replies.js';
import { en, ja, vi } from '../helpers/locales.js';

const { stub, visit } = useChatPage();

beforeEach(() => {
  stub.answer = ({ text: said }) => (said ? reply(ja, text(`「${said}」ですね`)) : reply(ja, text('はじめまして！')));
});

describe('a conversation', () => {
  it('greets at the first visit and keeps the conversation at the next', async () => {
    const { page, troubles } = await visit({ locale: 'pt-BR' });
    await page.getByText('はじめまして！').waitFor();
    expect(stub.requests).toEqual([{ conversation: expect.any(String), language: 'pt-BR', follow: true }]);
    await page.reload();
    await page.getByText('はじめまして！').waitFor();
    expect(stub.requests[1]?.conversation).toBe(stub.requests[0]?.conversation);
    expect(troubles).toEqual([]);
  });

  it('works where storage is blocked', async () => {
    const before = "Object.defineProperty(window, 'localStorage', { get() { throw new Error('blocked') } })";
    const { page } = await visit({ before });
    await page.getByText('はじめまして！').waitFor();
    await say(page, '公園');
    await page.getByText('「公園」ですね').waitFor();
    expect(stub.requests[1]?.conversation).toBe(stub.requests[0]?.conversation);
  });

  it('makes a version 4 uuid on pages without crypto.randomUUID', async () => {
    const before =
      "Object.defineProperty(window, 'isSecureContext', { value: false }); delete Crypto.prototype.randomUUID";
    const { page } = await visit({ before });
    await page.getByText('はじめまして！').waitFor();
    expect(stub.requests[0]?.conversation).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });

  it('shows what was said on the right and the reply under it, in the order of sending', async () => {
    const { page } = await visit();
    await say(page, '公園');
    await say(page, '学童');
    await page.getByText('「学童」ですね').waitFor();
    expect(await page.locator('.own .bubble').allTextContents()).toEqual(['公園', '学童']);
    expect(stub.requests.map((request) => request.text)).toEqual([undefined, '公園', '学童']);
    expect(await page.locator('.bot').allTextContents()).toEqual([
      'はじめまして！',
      '「公園」ですね',
      '「学童」ですね',
    ]);
  });

  it('sends nothing for blanks and keeps to the length that LINE allows', async () => {
    const { page } = await visit();
    await say(page, '   ');
    expect(await page.locator('.own').count()).toBe(0);
    expect(await page.locator('#input').getAttribute('maxlength')).toBe('5000');
  });

  it('leaves Enter to the input method while a word is being composed', async () => {
    const { page } = await visit();
    await page.locator('#input').fill('がくどう');
    await page.locator('#input').dispatchEvent('keydown', { key: 'Enter', isComposing: true });
    await page.locator('#input').dispatchEvent('keydown', { key: 'Enter', keyCode: 229 });
    expect(await page.locator('.own').count()).toBe(0);
    expect(await page.locator('#input').inputValue()).toBe('がくどう');
    await page.locator('#input').press('Shift+Enter');
    expect(await page.locator('#input').inputValue()).toBe('がくどう\n');
    await page.locator('#input').press('Enter');
    await page.getByText('「がくどう」ですね').waitFor();
  });
});

describe('quick replies', () => {
  it('post back, show what they stand for, and are gone afterwards', async () => {
    stub.answer = ({ postback }) => (postback ? reply(ja, answer) : replyWithQuickReplies(ja, text('はじめまして！')));
    const { page } = await visit();
    await page.getByRole('button', { name: '8つの政策' }).dblclick();
    await page.locator('.card').waitFor();
    expect(stub.requests.map(({ postback }) => postback)).toEqual([undefined, 'do=policies']);
    expect(await page.locator('.own').allTextContents()).toEqual(['8つの政策']);
    expect(await page.locator('#quick-replies').isVisible()).toBe(false);
  });

  it('belong to the last reply only', async () => {
    const { page } = await visit();
    stub.answer = ({ text: said }) =>
      said === '学童' ? reply(ja, text('はい')) : replyWithQuickReplies(ja, text('どうぞ'));
    await say(page, '公園');
    await page.locator('.quick-reply').first().waitFor();
    await say(page, '学童');
    await page.getByText('はい').waitFor();
    expect(await page.locator('.quick-reply').count()).toBe(0);
  });
});

describe('a button of a card', () => {
  it('is taken once, however often it is pressed before the answer', async () => {
    const gate = createGate();
    stub.answer = async ({ postback }) => {
      if (postback) await gate.opened;
      return reply(ja, answer);
    };
    const { page } = await visit();
    await page.getByRole('button', { name: '日本語の原文' }).click({ clickCount: 3 });
    gate.open();
    await page.locator('.card').nth(1).waitFor();
    expect(stub.requests.map(({ postback }) => postback)).toEqual([undefined, 'do=original&id=after-school']);
  });
});

describe('language', () => {
  it('starts with the browser and follows the reply', async () => {
    stub.answer = ({ postback }) => (postback ? reply(vi, text('Vâng.')) : reply(en, text('Hello!')));
    const { page } = await visit({ locale: 'en-GB' });
    await page.getByText('Hello!').waitFor();
    expect(await page.locator('#input').getAttribute('placeholder')).toBe('Write your question');
    await page.getByRole('button', { name: 'Tiếng Việt' }).click();
    await page.getByText('Vâng.').waitFor();
    expect(stub.requests[1]?.postback).toBe('do=language&in=vi');
    expect(await page.locator('.own').textContent()).toBe('Tiếng Việt');
    expect(await page.locator('html').getAttribute('lang')).toBe('vi');
    expect(await ofEach(page, '.message', 'it.lang')).toEqual(['en', 'en', 'vi']);
    expect(await page.getByRole('button', { name: 'Gửi' }).count()).toBe(1);
    expect(await page.getByRole('button', { name: 'Tiếng Việt' }).getAttribute('aria-pressed')).toBe('true');
  });
});

describe('a language that the bot has learned since the page was opened', () => {
  it('is answered in all the same, the page around it as it was', async () => {
    stub.answer = () => reply(en, text('Hello!'));
    const { page, troubles } = await visit({ locale: 'en-GB' });
    await page.getByText('Hello!').waitFor();
    stub.answer = () => ({ locale: 'es', messages: [{ type: 'text', text: '¡Hola!' }] });
    await say(page, 'hola');
    await page.getByText('¡Hola!').waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('es');
    expect(await page.getByRole('button', { name: 'Send' }).count()).toBe(1);
    expect(troubles).toEqual([]);
  });
});

describe('failure', () => {
  it('keeps what was said and sends it again when asked to', async () => {
    const { page } = await visit({ locale: 'en' });
    await page.getByText('はじめまして！').waitFor();
    const works = stub.answer;
    stub.answer = () => 503;
    await say(page, '公園');
    await page.getByText('つながりませんでした').waitFor();
    expect(await page.locator('.own .bubble').allTextContents()).toEqual(['公園']);
    stub.answer = works;
    await page.getByRole('button', { name: 'もう一度送る' }).click();
    await page.getByText('「公園」ですね').waitFor();
    expect(await page.locator('.own .bubble').allTextContents()).toEqual(['公園']);
    expect(await page.locator('.retry').count()).toBe(0);
  });

  it('of the connection is told like one of the server', async () => {
    const { page } = await visit({ locale: 'vi' });
    await page.context().setOffline(true);
    await say(page, 'công viên');
    await page.locator('.retry').waitFor();
    await page.context().setOffline(false);
    await page.locator('.retry').click();
    await page.getByText('「công viên」ですね').waitFor();
  });

  it('asks to wait when there were too many messages', async () => {
    stub.answer = () => 429;
    const { page } = await visit({ locale: 'en' });
    await page.getByText('Too many messages').waitFor();
    expect(await page.locator('.retry').count()).toBe(1);
  });

  it('tells of a reply that is none', async () => {
    stub.answer = () => ({ locale: 'en', messages: 'none' });
    const { page, troubles } = await visit({ locale: 'en' });
    await page.getByText('could not be reached').waitFor();
    expect(troubles).toEqual([]);
  });
});
