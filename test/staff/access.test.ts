import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { readConfig } from '../../src/config.js';
import { ConfigError } from '../../src/errors.js';
import { createStaffVisitor, staffPassword } from '../helpers/staff-visitor.js';
import { type StaffedBot, startStaffedBot } from '../helpers/staffed-bot.js';

const hourMs = 60 * 60 * 1_000;

let bot: StaffedBot;
let time: number;
let address = 0;

const cookieOf = (headers: Headers) => headers.getSetCookie().find((line) => line.startsWith('isesaku-staff='));

/** Each test comes from a place of its own, so that one's failures do not lock out the next. */
const from = () => ({ 'x-forwarded-for': `203.0.113.${(address += 1)}` });

beforeAll(async () => {
  bot = await startStaffedBot({}, () => time);
});

beforeEach(() => {
  time = Date.now();
});

afterAll(() => bot.close());

describe('without a password', () => {
  it('there is no console, and the answer says how to turn it on', async () => {
    const off = await startStaffedBot({ STAFF_PASSWORD: '' });
    const { status, text } = await off.visitor().get('/staff/questions');
    expect(status).toBe(404);
    expect(text).toContain('STAFF_PASSWORD');
    await off.close();
  });

  it('a short one stops the start', () => {
    expect(() => readConfig({ STAFF_PASSWORD: 'short' })).toThrow(ConfigError);
    expect(() => readConfig({ STAFF_PASSWORD: 'short' })).toThrow('STAFF_PASSWORD: must have at least 12 characters');
  });
});

describe('signing in', () => {
  it.each(['/staff', '/staff/questions', '/staff/entries/parks', '/staff/usage.csv', '/staff/nothing'])(
    'comes before %s',
    async (path) => {
      expect(await bot.visitor().get(path)).toMatchObject({
        status: 303,
        location: '/staff/sign-in',
        text: expect.not.stringContaining('Parks'),
      });
    },
  );

  it('opens the console', async () => {
    const staff = bot.visitor(from());
    expect(await staff.signIn()).toMatchObject({ status: 303, location: '/staff' });
    expect((await staff.get('/staff/questions')).text).toContain('答えられなかった質問');
  });

  it('fails with another password, and says so', async () => {
    const staff = bot.visitor(from());
    const { status, text } = await staff.signIn(`${staffPassword}!`);
    expect(status).toBe(401);
    expect(text).toContain('パスワードがちがいます');
    expect((await staff.get('/staff/questions')).status).toBe(303);
  });

  it('is closed to an address after five failures, even for the right password; others still get in', async () => {
    const guesser = bot.visitor(from());
    for (let guess = 1; guess <= 5; guess += 1) expect((await guesser.signIn(`guess ${guess}`)).status).toBe(401);
    const { status, text } = await guesser.signIn();
    expect(status).toBe(429);
    expect(text).toContain('15分');
    expect((await bot.visitor(from()).signIn()).status).toBe(303);
  });

  it('counts failures only', async () => {
    const staff = bot.visitor(from());
    for (let day = 1; day <= 8; day += 1) {
      expect((await staff.signIn()).status).toBe(303);
      await staff.get('/staff/questions');
      await staff.post('/staff/sign-out');
    }
  });
});

describe('the session', () => {
  it('is a cookie that no script reads and no other site sends', async () => {
    const cookie = cookieOf((await bot.visitor(from()).signIn()).headers);
    expect(cookie).toMatch(/; httponly/i);
    expect(cookie).toMatch(/; samesite=strict/i);
    expect(cookie).toMatch(/; path=\/staff/i);
    expect(cookie).not.toMatch(/; secure/i);
  });

  it('goes over HTTPS only where it came by HTTPS', async () => {
    const { headers } = await bot.visitor({ ...from(), 'x-forwarded-proto': 'https' }).signIn();
    expect(cookieOf(headers)).toMatch(/; secure/i);
  });

  it('ends eight hours after the last page', async () => {
    const staff = bot.visitor(from());
    await staff.signIn();
    time += 7 * hourMs;
    expect((await staff.get('/staff/questions')).status).toBe(200);
    time += 7 * hourMs;
    expect((await staff.get('/staff/questions')).status).toBe(200);
    time += 8 * hourMs;
    expect((await staff.get('/staff/questions')).location).toBe('/staff/sign-in');
  });

  it('ends with signing out', async () => {
    const staff = bot.visitor(from());
    await staff.signIn();
    await staff.get('/staff/questions');
    expect((await staff.post('/staff/sign-out')).location).toBe('/staff/sign-in');
    expect((await staff.get('/staff/questions')).status).toBe(303);
  });

  it('cannot be written by anybody else', async () => {
    const forged = bot.visitor(from());
    await forged.get('/staff/sign-in');
    const session = JSON.stringify({ signedIn: true, seenAt: time, language: 'ja' });
    forged.cookies.set('isesaku-staff', Buffer.from(session).toString('base64'));
    expect((await forged.get('/staff/questions')).status).toBe(303);
  });

  it('is worth nothing after a change of the password', async () => {
    const staff = bot.visitor(from());
    await staff.signIn();
    const changed = await startStaffedBot({ STAFF_PASSWORD: 'another long password' });
    const same = createStaffVisitor(changed.url);
    for (const [name, value] of staff.cookies) same.cookies.set(name, value);
    expect((await same.get('/staff/questions')).status).toBe(303);
    await changed.close();
  });
});

describe('a form that another site sends', () => {
  it.each(['/staff/sign-in', '/staff/sign-out', '/staff/drafts/examples', '/staff/questions/handled'])(
    'is refused at %s',
    async (path) => {
      const staff = bot.visitor(from());
      await staff.signIn();
      const fields = { password: staffPassword, entry: 'parks', turns: 'abcdefghijkl' };
      expect(await staff.forge(path, fields)).toMatchObject({ status: 403 });
      expect(await staff.forge(path, { ...fields, _csrf: 'guessed' })).toMatchObject({
        status: 403,
        text: expect.stringContaining('受けつけませんでした'),
      });
    },
  );
});

describe('the language of the console', () => {
  it('can be English, and is remembered', async () => {
    const staff = bot.visitor(from());
    await staff.signIn();
    expect((await staff.get('/staff/language?to=en&back=/staff/entries?q=parks')).location).toBe(
      '/staff/entries?q=parks',
    );
    const { text } = await staff.get('/staff/questions');
    expect(text).toContain('<html lang="en">');
    expect(text).toContain('Unanswered questions');
  });

  it.each(['https://example.com/', '//example.com', '/staffing', '/staff\n/x', 'javascript:alert(1)'])(
    'leads nowhere else: %j',
    async (back) => {
      const { location } = await bot.visitor().get(`/staff/language?to=en&back=${encodeURIComponent(back)}`);
      expect(location).toBe('/staff');
    },
  );
});

it('sends every page with a strict policy and unkept', async () => {
  const { headers } = await (await bot.signedIn()).get('/staff/questions');
  const policy = headers.get('content-security-policy') ?? '';
  expect(policy).toContain("script-src 'self';");
  expect(policy).not.toContain('unsafe');
  expect(headers.get('cache-control')).toBe('no-store');
});
