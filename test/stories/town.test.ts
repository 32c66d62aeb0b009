import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { stringify } from 'yaml';
import { loadContent } from '../../src/content/load-content.js';
import { composeReply } from '../../src/conversation/compose-reply.js';
import type { Content } from '../../src/conversation/content.js';
import { handleTurn } from '../../src/conversation/handle-turn.js';
import type { Incoming } from '../../src/conversation/turn.js';
import { stranger } from '../../src/evaluation/evaluate.js';
import { createDirectTrainer } from '../../src/learning/direct-trainer.js';
import { composeRichMenu } from '../../src/line/rich-menu/rich-menu.js';
import { en } from '../helpers/locales.js';
import { save } from '../helpers/small-knowledge.js';

/** Hanami: a town that has nothing to do with Isesaki, and speaks two languages. */
const place = mkdtempSync(join(tmpdir(), 'town-'));
const [folder, localesFolder] = [join(place, 'knowledge'), join(place, 'locales')];
const spoken = ['ja', 'en'];
let content: Content;

const inEach = <T>(value: T) => Object.fromEntries(spoken.map((code) => [code, value]));
const same = (text: string) => inEach(text);
const entry = (title: string, answer: string, more: object = {}): string =>
  stringify({
    title: same(title),
    answer: same(answer),
    sources: ['newsletter'],
    review: inEach({ draft: '2026-01-01' }),
    ...more,
  });

const files: Readonly<Record<string, string>> = {
  'city.yaml': stringify({
    telephone: '0555-11-2222',
    roles: { contact: 'town-office', policies: 'plan' },
    names: { places: ['花見', '鶯谷'], kanji: '鶯', abbreviations: ['HNM'] },
  }),
  'policies.yaml': stringify([
    { id: 'harbour', number: 1, colour: '#1b5e20', icon: 'leaf', name: same('Harbour'), initiatives: ['harbour'] },
  ]),
  'sources/town.yaml': stringify({
    newsletter: { title: same('The town newsletter'), publisher: 'other', read: '2026-01-01' },
  }),
  'small-talk.yaml': '{}\n',
  'urgent.yaml': '{}\n',
  'other-languages.yaml': '{}\n',
  'harbour/harbour.yaml': entry('Harbour', 'The harbour gets a new quay.'),
  'general/plan.yaml': entry('The plan of the town', 'The plan has one policy.', { phones: [] }),
  'general/town-office.yaml': entry('Town office', 'Ask the town office.', { phones: ['0555-33-4444'] }),
  'thesaurus/sea.yaml': stringify({ quay: { about: ['harbour'], ...inEach(['quay', 'pier']) } }),
};

beforeAll(async () => {
  for (const [name, text] of Object.entries(files)) save(join(folder, name), text);
  cpSync('locales', localesFolder, { recursive: true, filter: (path) => !/[\\/](?:pt|vi)$/.test(path) });
  for (const locale of spoken) {
    save(join(folder, 'examples', locale, 'harbour.yaml'), stringify({ examples: ['where do boats land', 'boats'] }));
  }
  content = await loadContent({ knowledge: folder, locales: localesFolder }, createDirectTrainer());
});

afterAll(() => rmSync(place, { recursive: true, force: true }));

const reply = (incoming: Incoming) => composeReply(handleTurn(incoming, stranger, content), content);
const said = (incoming: Incoming): string => JSON.stringify(reply(incoming));

describe('a town of three entries', () => {
  it('answers with its own telephone where an entry has none', () => {
    const answer = said({ kind: 'action', action: { do: 'answer', id: 'harbour' } });
    expect(answer).toContain('The harbour gets a new quay.');
    expect(answer).toContain('tel:0555112222');
  });

  it('offers its two languages and no other', () => {
    const { choices } = reply({ kind: 'action', action: { do: 'languages' } });
    expect(choices.flatMap(({ action }) => (action.do === 'language' ? [action.in] : []))).toEqual(spoken);
  });

  it('finds an entry by what people say', () => {
    expect(handleTurn({ kind: 'utterance', text: 'where do boats land' }, stranger, content).outcome).toMatchObject({
      entryId: 'harbour',
    });
  });

  it('shows its policies below the entry that it calls their list', () => {
    expect(reply({ kind: 'action', action: { do: 'answer', id: 'plan' } }).parts.map(({ kind }) => kind)).toEqual([
      'answer',
      'policies',
    ]);
    expect(reply({ kind: 'action', action: { do: 'answer', id: 'harbour' } }).parts).toHaveLength(1);
  });

  it('has its own office, icon and number in the menu', () => {
    const menu = composeRichMenu(en, content);
    expect(menu.policies).toMatchObject([{ number: 1, icon: expect.any(String), choice: { label: 'Harbour' } }]);
    expect(menu.services[1]).toMatchObject({
      lines: [expect.any(String), '0555-33-4444'],
      choice: { action: { do: 'answer', id: 'town-office' } },
    });
  });

  it('knows its own names: they tell no language', () => {
    expect(content.detectLocale('鶯谷町')).toMatchObject({ kind: 'undecided' });
    expect(content.detectLocale('鶯港町')).toMatchObject({ kind: 'locale', locale: 'ja' });
    expect(content.detectLocale('HNM?')).toMatchObject({ kind: 'undecided' });
    expect(content.detectLocale('伊勢崎')).not.toMatchObject({ kind: 'undecided' });
  });
});
