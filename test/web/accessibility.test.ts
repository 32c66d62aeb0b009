import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { createGate, desk, ofEach, phone, say, smallPhone, useChatPage } from './chat-page.js';
import { answer, policies, reply, replyWithQuickReplies, suggestions, text } from './replies.js';
import { en, pt } from '../helpers/locales.js';

interface Violation {
  id: string;
  nodes: { html: string; failureSummary: string }[];
}

const { stub, visit } = useChatPage();

beforeEach(() => {
  stub.answer = () => replyWithQuickReplies(pt, text('Olá!'), answer, suggestions, policies);
});

async function violations(page: Page): Promise<Violation[]> {
  await page.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'));
  return page.evaluate<Violation[]>('axe.run().then(({ violations }) => violations)');
}

const focused = (page: Page): Promise<string> => page.evaluate<string>('document.activeElement.textContent.trim()');

async function tabTo(page: Page, button: string): Promise<void> {
  const mostButtons = 60;
  for (let step = 0; step < mostButtons; step += 1) {
    await page.keyboard.press('Tab');
    if (await page.locator('button:focus', { hasText: button }).count()) return;
  }
  throw new Error(`Tab never reached "${button}"`);
}

describe('axe finds nothing', () => {
  it.each([
    ['on a phone', phone],
    ['on a small phone', smallPhone],
    ['on a desk', desk],
  ])('%s', async (_where, viewport) => {
    const { page } = await visit({ viewport, locale: 'pt-BR' });
    await page.locator('.carousel').waitFor();
    stub.answer = () => 500;
    await say(page, 'parques');
    await page.locator('.retry').waitFor();
    expect(await violations(page)).toEqual([]);
  });
});

describe('with the keyboard alone', () => {
  it('one can press buttons, quick replies and write', async () => {
    const { page } = await visit({ locale: 'pt-BR' });
    await page.locator('.carousel').waitFor();
    stub.answer = () => replyWithQuickReplies(pt, text('Certo.'));

    await tabTo(page, 'Công viên');
    await page.keyboard.press('Enter');
    await page.getByText('Certo.').waitFor();
    await tabTo(page, '8つの政策');
    await page.keyboard.press('Space');
    await page.getByText('Certo.').nth(1).waitFor();
    // The quick reply has gone; the keyboard stands where the conversation is.
    expect(await focused(page)).toBe('8つの政策');

    await tabTo(page, 'English');
    await page.keyboard.press('Tab');
    await page.keyboard.type('parques');
    await page.keyboard.press('Enter');
    await page.getByText('Certo.').nth(2).waitFor();
    expect(stub.requests.map((request) => request.postback ?? request.text)).toEqual([
      undefined,
      'do=answer&id=parks',
      'do=policies',
      'parques',
    ]);
  });

  it('the focus is seen', async () => {
    const { page } = await visit();
    await page.keyboard.press('Tab');
    expect(await ofEach(page, ':focus', 'getComputedStyle(it).outlineStyle')).toEqual(['solid']);
  });
});

describe('for a screen reader', () => {
  it('the conversation is a polite log, and a long wait is told', async () => {
    const gate = createGate();
    stub.answer = async () => {
      await gate.opened;
      return reply(en, text('At last.'));
    };
    const { page } = await visit({ locale: 'en' });
    expect(await page.getByRole('log').getAttribute('aria-live')).toBe('polite');
    expect(await page.getByRole('status').textContent()).toBe('');
    await page.getByRole('status').getByText('Writing a reply').waitFor();
    gate.open();
    await page.getByText('At last.').waitFor();
    expect(await page.getByRole('status').textContent()).toBe('');
    expect(await page.locator('#typing').isVisible()).toBe(false);
  });
});
