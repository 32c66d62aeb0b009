import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { StaffVisitor } from '../helpers/staff-visitor.js';
import { type StaffedBot, startStaffedBot } from '../helpers/staffed-bot.js';
import { ja, pt } from '../helpers/locales.js';

const hostile = '<script>alert("x")</script> & "quoted" fireworks';

let bot: StaffedBot;
let staff: StaffVisitor;

beforeAll(async () => {
  bot = await startStaffedBot();
  staff = await bot.signedIn();
  for (const text of ['when is the garbage collected', 'garbage collected when', 'when is garbage collected please']) {
    await bot.wasAsked(text);
  }
  await bot.wasAsked(hostile);
  await bot.wasAsked('=HYPERLINK("http://example.com")', { locale: ja });
  await bot.wasAsked('@SUM(A1) biblioteca', { locale: pt });
});

afterAll(() => bot.close());

/** What a browser would show, in the order of the page. */
const headings = (html: string): string[] => [...html.matchAll(/<h2[^>]*>(.*?)<\/h2>/g)].map(([, text = '']) => text);

describe('the unanswered questions', () => {
  it('are grouped, the most wanted first', async () => {
    const { text } = await staff.get('/staff/questions');
    expect(headings(text)[0]).toContain('garbage');
    expect(text).toMatch(/<strong>3<\/strong>/);
  });

  it('can be those of one language', async () => {
    const { text } = await staff.get('/staff/questions?locale=pt&days=7');
    expect(headings(text)).toEqual(['@SUM(A1) biblioteca']);
  });

  it('show what was typed as text, whatever it is', async () => {
    const { text } = await staff.get('/staff/questions');
    expect(text).toContain('&lt;script>alert(');
    expect(text).not.toContain('<script>alert');
  });

  it('take no nonsense in the address amiss', async () => {
    const { status } = await staff.get('/staff/questions?days=-1&locale=%3Cscript%3E&days=x');
    expect(status).toBe(200);
    expect((await staff.get('/staff/questions/..%2f..%2fetc')).status).toBe(404);
  });

  it('can be set aside', async () => {
    const turn = await bot.wasAsked('a question about nothing at all, zebra');
    expect((await staff.get('/staff/questions')).text).toContain('zebra');
    const { location } = await staff.post('/staff/questions/handled?days=7&locale=en', { turns: turn });
    expect(location).toBe('/staff/questions?days=7&locale=en');
    expect((await staff.get('/staff/questions')).text).not.toContain('zebra');
  });
});

describe('choosing an entry for a question', () => {
  it('offers the wordings, the nearest entry first, and escapes what residents wrote', async () => {
    const turn = await bot.wasAsked(hostile, { locale: pt });
    const { text } = await staff.get(`/staff/questions/${turn}?locale=pt`);
    expect(text).toMatch(/name="entry" value="parks" checked/);
    expect(text).toContain('value="&lt;script>alert(&quot;x&quot;)');
  });

  it('searches all entries and keeps what was ticked and typed', async () => {
    const turn = await bot.wasAsked('xylophone lessons');
    const { text: page } = await staff.get(`/staff/questions/${turn}?days=7`);
    const action = /formaction="([^"]+)"/.exec(page)?.[1] ?? '';
    const form = { q: 'Town', use0: 'yes', text0: 'xylophone lessons in town' };
    const { text } = await staff.post(action.replaceAll('&amp;', '&'), form);
    expect(text).toContain('value="town"');
    expect(text).not.toContain('value="parks"');
    expect(text).toMatch(/name="use0" value="yes" checked/);
    expect(text).toContain('value="xylophone lessons in town"');
  });
});

describe('the table for spreadsheets', () => {
  it('has the mark by which Excel knows UTF-8, and no formula of a resident', async () => {
    const { text, headers } = await staff.get('/staff/questions.csv');
    expect(headers.get('content-type')).toContain('text/csv');
    expect(headers.get('content-disposition')).toContain('questions.csv');
    expect(text.split('\r\n').length).toBeGreaterThan(5);
    const cells = text.split('\r\n').flatMap((line) => line.split(','));
    expect(cells.filter((cell) => /^"?[=+\-@\t]/.test(cell))).toEqual([]);
    expect(text).toContain(`'=HYPERLINK`);
  });

  it('begins with a byte order mark', async () => {
    const cookie = [...staff.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(`${bot.url}/staff/usage.csv`, { headers: { cookie } });
    expect([...new Uint8Array(await response.arrayBuffer()).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });
});
