import { EventEmitter, once } from 'node:events';
import { afterAll, afterEach, beforeAll, beforeEach } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../helpers/browser.js';
import { type ChatStub, createChatStub } from '../helpers/chat-stub.js';

export const phone = { width: 390, height: 844 };
export const smallPhone = { width: 320, height: 640 };
export const desk = { width: 1280, height: 800 };

interface Visit {
  viewport?: { width: number; height: number };
  locale?: string;
  /** Runs in the page before its own script. */
  before?: string;
}

export interface ChatPage {
  stub: ChatStub;
  visit(options?: Visit): Promise<{ page: Page; troubles: string[] }>;
}

/** A browser and a stub for the tests of a file. Both are there once `beforeAll` has run. */
export function useChatPage(): ChatPage {
  let browser: Browser | undefined;
  const stub = createChatStub();
  beforeAll(async () => {
    [browser] = await Promise.all([launchBrowser(), stub.listen()]);
  });
  beforeEach(() => {
    stub.requests.length = 0;
  });
  afterEach(async () => {
    await Promise.all(browser?.contexts().map((context) => context.close()) ?? []);
  });
  afterAll(async () => {
    await browser?.close();
    stub.close();
  });
  return {
    stub,
    visit: (options) => {
      if (!browser) throw new Error('visit() before beforeAll');
      return visit(browser, stub.url(), options);
    },
  };
}

/** Opens the chat as a new person would; what the page's policy refuses or its script throws ends up in `troubles`. */
async function visit(browser: Browser, url: string, { viewport = phone, locale = 'ja-JP', before = '' }: Visit = {}) {
  const context = await browser.newContext({ viewport, locale, reducedMotion: 'reduce' });
  await context.addInitScript(before);
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on('pageerror', ({ message }) => troubles.push(message));
  page.on('console', (entry) => {
    if (entry.text().includes('Content Security Policy')) troubles.push(entry.text());
  });
  await page.goto(url);
  return { page, troubles };
}

export async function say(page: Page, utterance: string): Promise<void> {
  await page.locator('#input').fill(utterance);
  await page.locator('#input').press('Enter');
}

/** The value of an expression, written in terms of `it`, for each element. */
export const ofEach = <T>(page: Page, selector: string, expression: string): Promise<T[]> =>
  page.evaluate<T[]>(`Array.from(document.querySelectorAll('${selector}'), (it) => ${expression})`);

/** Answers wait at it until it is opened. */
export function createGate(): { opened: Promise<void>; open(): void } {
  const emitter = new EventEmitter();
  const opened = once(emitter, 'open').then(() => undefined);
  return { opened, open: () => void emitter.emit('open') };
}
