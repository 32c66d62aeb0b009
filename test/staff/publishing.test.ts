import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { save } from '../helpers/small-knowledge.js';
import type { StaffVisitor } from '../helpers/staff-visitor.js';
import { type StaffedBot, startStaffedBot } from '../helpers/staffed-bot.js';
import { until } from '../helpers/until.js';
import { en, ja } from '../helpers/locales.js';

let bot: StaffedBot;
let staff: StaffVisitor;

beforeEach(async () => {
  bot = await startStaffedBot();
  staff = await bot.signedIn();
});

afterEach(() => bot.close());

const file = (name = 'town/parks.yaml') => join(bot.folder, name);
const examples = 'examples/en/parks.yaml';
const textOf = (name?: string) => readFileSync(file(name), 'utf8');
const entry = (id: string) => bot.services.content().knowledge.find(id);

/** Ticks one wording for an entry, as the form of the question's page does. */
const assign = (turns: string, text: string, id = 'parks') =>
  staff.post('/staff/drafts/examples', { turns, entry: id, use0: 'yes', locale0: 'en', text0: text });

const correct = (fields: Record<string, string>) =>
  staff.post('/staff/drafts/text', { entry: 'parks', locale: 'en', title: 'Parks', ...fields });

/** The page of the draft once the bot has looked at it. */
async function previewOf(address: string | null): Promise<string> {
  let text = '';
  await until(async () => {
    ({ text } = await staff.get(address ?? ''));
    return !text.includes('http-equiv="refresh"');
  });
  return text;
}

async function publish(address: string | null): Promise<string> {
  expect((await staff.post(`${address}/publish`)).status).toBe(303);
  return previewOf(address);
}

describe('giving the words of a question to an entry', () => {
  it('shows what changes, and changes nothing until it is published', async () => {
    const before = textOf(examples);
    const turn = await bot.wasAsked('benches for grandma');
    await staff.get(`/staff/questions/${turn}`);
    const page = await previewOf((await assign(turn, 'benches for grandma')).location);
    expect(page).toMatch(/line-added.*benches for grandma/s);
    expect(page).toContain('加える言い方');
    expect(page).toContain('公開する');
    expect(page).toContain(examples);
    expect(textOf(examples)).toBe(before);
    expect(bot.services.content().search('benches for grandma', en).confidence.answered).toBeLessThan(1);
  });

  it('goes live with the file otherwise untouched, and settles the question', async () => {
    writeFileSync(file(examples), `# kept by the planning division\n${textOf(examples)}`);
    const before = textOf(examples);
    const turn = await bot.wasAsked('benches for grandma');
    const { location } = await assign(turn, 'benches for grandma');
    await previewOf(location);
    expect(await publish(location)).toContain('公開しました');
    const after = textOf(examples);
    expect(after.replace('  - "benches for grandma"\n', '')).toBe(before);
    expect(entry('parks')?.examples[en]).toContain('benches for grandma');
    expect(bot.services.content().search('benches for grandma', en)).toMatchObject({ confidence: { answered: 1 } });
    expect((await staff.get('/staff/questions')).text).not.toContain('benches for grandma');
  });

  it('tells which questions would get another answer', async () => {
    const asked = 'benches for grandma';
    const labelled = { id: '1', lang: 'en', text: asked, expect: ['parks'], kind: 'test' };
    save(join(bot.folder, 'watched-questions/en.jsonl'), JSON.stringify(labelled));
    const turn = await bot.wasAsked('where are benches for grandma');
    const page = await previewOf((await assign(turn, asked)).location);
    expect(page).toContain('あわせて2問で');
    expect(page).toMatch(/よくなるものが1問、わるくなるものが0問/);
    expect(page).toMatch(/<table class="changes">.*よくなる.*benches for grandma/s);
  });

  it('writes nothing over what somebody else has changed since', async () => {
    const turn = await bot.wasAsked('benches for grandma');
    const { location } = await assign(turn, 'benches for grandma');
    await previewOf(location);
    appendFileSync(file(examples), '# a colleague was here\n');
    const changed = textOf(examples);
    const { status, text } = await staff.post(`${location}/publish`);
    expect(status).toBe(409);
    expect(text).toContain('ほかの人がこの項目のファイルを直しました');
    expect(textOf(examples)).toBe(changed);
  });

  it('begins a file where the entry has no examples yet', async () => {
    rmSync(file(examples));
    await until(() => entry('parks')?.examples[en]?.length === 0);
    const turn = await bot.wasAsked('benches for grandma');
    const { location } = await assign(turn, 'benches for grandma');
    await previewOf(location);
    expect(await publish(location)).toContain('公開しました');
    expect(textOf(examples)).toBe('examples:\n  - "benches for grandma"\n');
  });

  it('does nothing where nothing is ticked, or known already', async () => {
    const turn = await bot.wasAsked('please Parks how is it');
    await staff.get(`/staff/questions/${turn}`);
    const nothing = await staff.post('/staff/drafts/examples', { turns: turn, entry: 'parks' });
    expect(nothing).toMatchObject({ status: 409, text: expect.stringContaining('変わるところがありません') });
    expect((await assign(turn, 'please Parks how is it')).status).toBe(409);
  });

  it.each(['../../secret', '../parks', '/etc/passwd', 'town/parks', 'parks.yaml', 'policies', ''])(
    'touches no file for the entry %j, which is none',
    async (id) => {
      expect((await assign('', 'benches', id)).status).toBe(409);
    },
  );

  it('can be dropped', async () => {
    const before = textOf();
    const { location } = await assign('', 'benches for grandma');
    await previewOf(location);
    expect((await staff.post(`${location}/drop`)).status).toBe(303);
    expect(await staff.get(location ?? '')).toMatchObject({
      status: 404,
      text: expect.stringContaining('もうありません'),
    });
    await staff.post(`${location}/publish`);
    expect(textOf()).toBe(before);
  });
});

describe('correcting an answer', () => {
  it('changes the words and their date, and marks translations of the old Japanese words', async () => {
    const { location } = await staff.post('/staff/drafts/text', {
      entry: 'parks',
      locale: 'ja',
      title: 'Parks',
      answer: 'Another\r\nanswer.',
    });
    await previewOf(location);
    expect(await publish(location)).toContain('公開しました');
    expect(entry('parks')?.answer[ja]).toBe('Another\nanswer.');
    expect(entry('parks')?.review[ja]).toEqual({ draft: expect.stringMatching(/^20\d\d-\d\d-\d\d$/) });
    expect((await staff.get('/staff/check')).text).toMatch(/href="\/staff\/entries\/parks\/vi"/);
    expect((await staff.get('/staff/entries/parks')).text).toContain('state-stale');
  });

  it('can say that a person stands for the words as they are', async () => {
    const { location } = await correct({ answer: 'The first answer.', reviewed: 'yes' });
    await previewOf(location);
    await publish(location);
    expect(entry('parks')?.review[en]).toHaveProperty('reviewed');
    expect(entry('parks')?.answer[en]).toBe('The first answer.');
  });

  it('cannot be published with a mistake in it', async () => {
    const before = textOf();
    const { location } = await correct({ answer: 'x'.repeat(900) });
    const page = await previewOf(location);
    expect(page).toContain('このままでは公開できません');
    expect(page).not.toContain('/publish');
    await staff.post(`${location}/publish`);
    expect(textOf()).toBe(before);
  });

  it('keeps hostile words as words', async () => {
    const { location } = await correct({ answer: '"]}\n<img src=x onerror=alert(1)> # - ja: {' });
    const page = await previewOf(location);
    expect(page).not.toContain('<img src=x');
    await publish(location);
    expect(entry('parks')?.answer[en]).toBe('"]}\n<img src=x onerror=alert(1)> # - ja: {');
    expect((await staff.get('/staff/entries/parks')).text).not.toContain('<img src=x');
  });
});

it('says that the bot could not take the new text while another file is broken', async () => {
  const { location } = await correct({ answer: 'A better answer.' });
  await previewOf(location);
  writeFileSync(file('town/town.yaml'), 'title: [');
  expect(await publish(location)).toContain('まだ新しい内容を読めていません');
  expect((await staff.get('/staff/check')).text).toContain('まちがいがあるため使っていません');
});
