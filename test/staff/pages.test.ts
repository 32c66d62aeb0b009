import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../helpers/browser.js';
import { staffPassword } from '../helpers/staff-visitor.js';
import { type StaffedBot, startStaffedBot } from '../helpers/staffed-bot.js';
import { pt } from '../helpers/locales.js';

interface Violation {
  id: string;
  nodes: { html: string; failureSummary: string }[];
}

/** A machine that does other things too needs its time for nine pages. */
const patienceMs = 120_000;

const tablet = { width: 768, height: 1024 };
const desk = { width: 1280, height: 900 };

/** Scripts are compiled into another folder than the one that serves the pages here. */
const built = 'dist/web/public';

let bot: StaffedBot;
let browser: Browser;
let question: string;

beforeAll(async () => {
  [bot, browser] = await Promise.all([startStaffedBot(), launchBrowser()]);
  question = await bot.wasAsked('benches for grandma');
  await bot.wasAsked('bancos para a vovó', { locale: pt });
  await bot.services.questions.log.count({
    channel: 'line',
    locale: pt,
    did: 'utterance',
    outcome: 'answer',
    subject: 'parks',
  });
});

afterAll(async () => {
  await browser?.close();
  await bot?.close();
});

async function visit(viewport: { width: number; height: number }): Promise<{ page: Page; troubles: string[] }> {
  const page = await browser.newPage({ viewport, locale: 'ja-JP' });
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text());
  });
  await page.route(/\.js$/, async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/chart.js') return route.continue();
    await route.fulfill({ path: join(built, pathname), contentType: 'text/javascript' });
  });
  await page.goto(`${bot.url}/staff`);
  return { page, troubles };
}

async function signIn(page: Page): Promise<void> {
  await page.getByLabel('パスワード').fill(staffPassword);
  await page.getByRole('button', { name: 'ログイン' }).click();
  await page.getByRole('heading', { name: '答えられなかった質問' }).waitFor();
}

async function violations(page: Page): Promise<Violation[]> {
  if (!(await page.evaluate('window.axe')))
    await page.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'));
  return page.evaluate<Violation[]>('axe.run().then(({ violations }) => violations)');
}

const width = (page: Page): Promise<number> => page.evaluate<number>('document.documentElement.scrollWidth');

describe('every page, on a tablet and on a desk', () => {
  it(
    'has nothing that axe objects to, nothing wider than the screen, and no trouble with the policy',
    async () => {
      const { page, troubles } = await visit(tablet);
      expect(await violations(page)).toEqual([]);
      await signIn(page);
      const paths = [
        'questions',
        `questions/${question}`,
        'entries',
        'entries/parks',
        'entries/parks/vi',
        'try?q=parks&locale=en',
        'check',
        'usage',
        'nothing-here',
      ];
      for (const path of paths) {
        await page.goto(`${bot.url}/staff/${path}`);
        for (const size of [tablet, desk]) {
          await page.setViewportSize(size);
          expect({ path, violations: await violations(page), width: await width(page) }).toEqual({
            path,
            violations: [],
            width: size.width,
          });
        }
      }
      expect(troubles.filter((text) => !text.includes('404'))).toEqual([]);
      await page.close();
    },
    patienceMs,
  );
});

describe('with the keyboard and without reading any address', () => {
  it('a clerk gives a question to an entry and publishes it', async () => {
    const { page, troubles } = await visit(tablet);
    await signIn(page);
    await page.getByRole('link', { name: '答える項目を選ぶ' }).first().press('Enter');
    await page.getByLabel('ほかの項目をさがす').fill('Parks');
    await page.getByRole('button', { name: 'さがす' }).press('Enter');
    await page.getByRole('radio', { name: 'Parks' }).check();
    await page.getByRole('button', { name: '変わるところを見る' }).press('Enter');
    await page.getByRole('button', { name: '公開する' }).press('Enter');
    await page.getByText('公開しました').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('link', { name: 'ためしてみる' }).press('Enter');
    await page.locator('.card').waitFor();
    expect(await page.locator('.trial').textContent()).toContain('答えた');
    expect(troubles).toEqual([]);
    await page.close();
  });
});

describe('the cards of an entry', () => {
  it('are drawn for every language as LINE shows them', async () => {
    const { page } = await visit(desk);
    await signIn(page);
    await page.goto(`${bot.url}/staff/entries/parks`);
    await page.locator('.card').nth(3).waitFor();
    expect(await page.locator('.answer-column .card').count()).toBe(4);
    expect(
      await page.locator('.line-messages').evaluateAll((all) => all.map((one) => one.getAttribute('lang'))),
    ).toEqual(['ja', 'en', 'pt', 'vi']);
    await page.close();
  });
});

describe('the charts', () => {
  it('are drawn, and told as tables too', async () => {
    const { page } = await visit(desk);
    await signIn(page);
    await page.goto(`${bot.url}/staff/usage`);
    await page.locator('canvas').nth(4).waitFor();
    await page.getByText('数字を表で見る').nth(1).click();
    expect(await page.getByRole('row', { name: 'ポルトガル語 1' }).count()).toBe(1);
    await page.close();
  });
});
