import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { lineEvent, postbackEvent, textEvent } from '../helpers/line-events.js';
import { type LineStandIn, startLineStandIn } from '../helpers/line-stand-in.js';
import { lineEnvironment, type RunningBot, startBot } from '../helpers/running-bot.js';
import { builtModels } from '../helpers/trainer.js';

let line: LineStandIn;
let bot: RunningBot;

beforeAll(async () => {
  line = await startLineStandIn();
  line.menuAliases.push({ richMenuAliasId: 'isesaku-vi', richMenuId: 'richmenu-vi' });
  bot = await startBot(lineEnvironment(line.url), { trainer: builtModels });
}, 120_000);

afterAll(async () => {
  await bot.close();
  await line.close();
});

beforeEach(() => {
  line.replies.length = 0;
  line.calls.length = 0;
  line.failWith.length = 0;
  line.profileLanguage = undefined;
});

const image = (id: string): object => lineEvent('message', { message: { type: 'image', id, imageSet: { id: 'set' } } });
const saidBy = (reply: { messages: readonly object[] } | undefined): string => JSON.stringify(reply?.messages ?? '');
const loveEmoji = {
  type: 'text',
  id: '1',
  text: '(love)',
  emojis: [{ index: 0, length: 6, productId: '5ac1bfd5040ab15980c9b435', emojiId: '001' }],
};

const nobody = { source: { type: 'user' } };

describe('somebody writes on LINE', () => {
  it.each([
    ['空き家が増えて心配です', '空き家と空き店舗のこと', '政策4'],
    ['What is the city doing about empty houses?', 'vacant houses', 'Policy 4'],
    ['o que vão fazer com as casas vazias?', 'Política 4', 'rascunho'],
    ['thành phố định làm gì với nhà bỏ hoang?', 'Chính sách 4', 'bản nháp'],
  ])('%s', async (question, ...parts) => {
    expect(await bot.post([textEvent(question, nobody)])).toBe(200);
    expect(line.replies).toHaveLength(1);
    for (const part of parts) expect(saidBy(line.replies[0]).toLowerCase()).toContain(part.toLowerCase());
  });

  it('is greeted in the language of the profile after adding the bot', async () => {
    line.profileLanguage = 'pt-BR';
    await bot.post([lineEvent('follow', { source: { type: 'user', userId: `U${'b'.repeat(32)}` } })]);
    expect(saidBy(line.replies[0])).toContain('Muito prazer');
  });

  it('chooses a language by button, and it is remembered until they leave', async () => {
    const source = { source: { type: 'user', userId: `U${'c'.repeat(32)}` } };
    await bot.post([postbackEvent('do=language&in=vi', source)]);
    await bot.post([textEvent('ok', source)]);
    await bot.post([lineEvent('unfollow', { ...source, replyToken: undefined })]);
    await bot.post([textEvent('ok', source)]);
    expect(line.replies.map(saidBy).map((said) => /[\u1ea0-\u1ef9]/.test(said))).toEqual([true, true, false]);
  });

  it('gets the menu of the language they choose', async () => {
    const userId = `U${'e'.repeat(32)}`;
    await bot.post([postbackEvent('do=language&in=vi', { source: { type: 'user', userId } })]);
    const linked = () => line.calls.includes(`POST /v2/bot/user/${userId}/richmenu/richmenu-vi`);
    // Nothing waits for the menu, so the test does.
    for (let tries = 0; tries < 300 && !linked(); tries += 1) await new Promise((resolve) => setTimeout(resolve, 10));
    expect(linked()).toBe(true);
  });

  it('opens a policy, an initiative, and the Japanese original of its answer', async () => {
    await bot.post([postbackEvent('do=policies&in=en')]);
    await bot.post([postbackEvent('do=policy&id=industry'), postbackEvent('do=answer&id=agriculture')]);
    await bot.post([postbackEvent('do=original&id=agriculture')]);
    expect(line.replies.map(saidBy)).toEqual([
      expect.stringContaining('"type":"carousel"'),
      expect.stringContaining('Policy 1'),
      expect.stringContaining('do=original&id=agriculture'),
      expect.stringContaining('農業振興'),
    ]);
  });

  it('gets one reply for an event that LINE sends twice', async () => {
    const event = textEvent('公園');
    await bot.post([event]);
    await bot.post([{ ...event, deliveryContext: { isRedelivery: true } }, event]);
    expect(line.replies).toHaveLength(1);
  });

  it('is answered in order when writing quickly', async () => {
    await bot.post([textEvent('公園'), textEvent('農業'), textEvent('市長の名前')]);
    expect(line.replies.map(saidBy)).toEqual([
      expect.stringContaining('公園'),
      expect.stringContaining('農業'),
      expect.stringContaining('臂'),
    ]);
  });

  it('still gets the answer when LINE fails once', async () => {
    line.failWith.push(404, 500);
    await bot.post([textEvent('公園', { source: { type: 'user', userId: `U${'d'.repeat(32)}` } })]);
    expect(line.replies).toHaveLength(1);
  });
});

describe('what else LINE sends', () => {
  it.each([
    ['a sticker', lineEvent('message', { message: { type: 'sticker', id: '1' } })],
    ['a photo', lineEvent('message', { message: { type: 'image', id: '1' } })],
    ['a place', lineEvent('message', { message: { type: 'location', id: '1', latitude: 36, longitude: 139 } })],
    ['nothing but LINE emoji', textEvent('(love)', { message: loveEmoji })],
    ['new members of a group', lineEvent('memberJoined', { source: { type: 'group', groupId: 'C1' } })],
    ['an old button', postbackEvent('no=such&action=%E0%A4%A')],
    ['an empty text', textEvent('')],
    ['5,000 characters', textEvent('あ'.repeat(5_000))],
    ['control characters and a lone surrogate', textEvent('\u0000\u0007\ud800 公園 \u200b')],
    ['HTML', textEvent('<script>alert(1)</script>')],
    ['a mention in a group', textEvent('@bot 公園', inGroup(true))],
    ['an invitation to a group', lineEvent('join', { source: { type: 'group', groupId: 'C1' } })],
  ])('gets one polite reply: %s', async (_case, event) => {
    expect(await bot.post([event])).toBe(200);
    expect(line.replies).toHaveLength(1);
  });

  it.each([
    ['an event type that does not exist', lineEvent('somethingNew')],
    ['a message type that does not exist', lineEvent('message', { message: { type: 'hologram', id: '1' } })],
    ['talk in a group', textEvent('公園', inGroup(false))],
    ['the button of another bot in a group', postbackEvent('x=1', { source: { type: 'group', groupId: 'C1' } })],
    ['a channel on standby', textEvent('公園', { mode: 'standby' })],
    ['a beacon', lineEvent('beacon', { beacon: { hwid: '1', type: 'enter' } })],
    ['a film watched to its end', lineEvent('videoPlayComplete', { videoPlayComplete: { trackingId: '1' } })],
    ['an account link', lineEvent('accountLink', { link: { result: 'ok', nonce: '1' } })],
    ['an edited message', lineEvent('messageEdited', { message: { type: 'text', id: '1', text: '公園' } })],
    ['an unsent message that was never there', lineEvent('unsend', { unsend: { messageId: '9' } })],
    ['an event of the wrong shape', { type: 7 }],
  ])('gets no reply: %s', async (_case, event) => {
    expect(await bot.post([event])).toBe(200);
    expect(line.replies).toHaveLength(0);
  });

  it('gets one reply for three images that were sent together', async () => {
    await bot.post([image('1'), image('2')]);
    await bot.post([image('3')]);
    expect(line.replies).toHaveLength(1);
  });

  it('introduces itself to a group in every language', async () => {
    await bot.post([lineEvent('join', { source: { type: 'group', groupId: 'C1' } })]);
    for (const word of ['こんにちは', 'Hello', 'Olá', 'Xin chào']) expect(saidBy(line.replies[0])).toContain(word);
  });

  it('gives no answer to a message that is unsent before its turn', async () => {
    const message = { type: 'text', id: '77', text: '公園' };
    const unsend = lineEvent('unsend', { unsend: { messageId: '77' }, replyToken: undefined });
    await bot.post([textEvent('公園', { message }), unsend]);
    expect(line.replies).toHaveLength(0);
  });

  it('is taken whole when 200 events come at once', async () => {
    const events = Array.from({ length: 200 }, () => textEvent('ありがとう', nobody));
    expect(await bot.post(events)).toBe(200);
    expect(line.replies).toHaveLength(200);
  });

  it.each([
    ['a wrong signature', '{"events":[]}', 'AAAA', 401],
    ['no signature', '{"events":[]}', null, 401],
    ['a body that is no JSON', '{"destination":', undefined, 400],
    ['JSON of another shape', '[1,2,3]', undefined, 400],
    ['a body of more than 1 MB', `{"events":"${'x'.repeat(1_100_000)}"}`, undefined, 413],
    ['no events, as LINE verifies an address', '{"destination":"U0","events":[]}', undefined, 200],
  ])('is answered with its status: %s', async (_case, body, signature, status) => {
    expect(await bot.postRaw(body, signature)).toBe(status);
    expect(line.replies).toHaveLength(0);
  });

  it('never sent anything that LINE would refuse', () => {
    expect(line.faults).toEqual([]);
  });
});

function inGroup(mentioned: boolean): object {
  const mention = mentioned ? { mention: { mentionees: [{ index: 0, length: 4, isSelf: true }] } } : {};
  const text = mentioned ? '@bot 公園' : '公園';
  return { source: { type: 'group', groupId: 'C1' }, message: { type: 'text', id: '1', text, ...mention } };
}
