import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import readExcelFile from 'read-excel-file/node';
import { checkKnowledge } from '../../src/checking/check-knowledge.js';
import { composeReply } from '../../src/conversation/compose-reply.js';
import { handleTurn } from '../../src/conversation/handle-turn.js';
import type { Incoming, Preference } from '../../src/conversation/turn.js';
import { exportWorkbook } from '../../src/editing/spreadsheet/export-workbook.js';
import { stranger } from '../../src/evaluation/evaluate.js';
import { localeCode } from '../../src/language/locales.js';
import { wantedMenus } from '../../src/line/rich-menu/wanted-menu.js';
import { planSetup } from '../../src/line/setup/plan-setup.js';
import { writeWithFurtherLanguage } from '../helpers/further-language.js';
import { ja } from '../helpers/locales.js';
import { type RunningBot, startBot } from '../helpers/running-bot.js';
import { createStaffVisitor, staffPassword, type StaffVisitor } from '../helpers/staff-visitor.js';
import { until } from '../helpers/until.js';

/** Spanish: a language that no line of src/ knows of. */
const es = localeCode.parse('es');
const home = mkdtempSync(join(tmpdir(), 'further-language-'));
const folders = writeWithFurtherLanguage(home);
let bot: RunningBot;

beforeAll(async () => {
  bot = await startBot(
    { KNOWLEDGE_DIR: folders.knowledge, LOCALES_DIR: folders.locales, STAFF_PASSWORD: staffPassword },
    { trainer: await builtTrainer(join(home, 'cache')) },
  );
}, 120_000);

afterAll(async () => {
  await bot.close();
  rmSync(home, { recursive: true, force: true });
});

const reader: Preference = { locale: es, chosen: true };
const content = () => bot.services.content();
const reply = (incoming: Incoming, person = stranger) =>
  composeReply(handleTurn(incoming, person, content()), content());
const labels = (incoming: Incoming) => reply(incoming).choices.map(({ label }) => label);
const answerTo = (text: string) => handleTurn({ kind: 'utterance', text }, stranger, content());

describe('a further language', () => {
  it('has its button on the chat page, which begins in it for whose browser asks for it', async () => {
    const page = await (await fetch(bot.url, { headers: { 'accept-language': 'es-PE,es;q=0.9' } })).text();
    expect(page).toContain('<html lang="es">');
    expect(page).toContain('<button type="button" lang="es">Español</button>');
    expect(page).toContain('Escriba su pregunta');
  });

  it.each([
    'quiero saber sobre los parques',
    '¿quién es el alcalde de la ciudad?',
    'mis hijos van a la escuela',
    'buenos días, necesito ayuda con un trámite',
    'no entiendo cómo separar la basura',
  ])('is recognised: %s', (text) => {
    expect(content().detectLocale(text)).toEqual({ kind: 'locale', locale: 'es' });
  });

  it.each([
    ['pt', 'quero saber sobre a escola dos meus filhos'],
    ['pt', 'quem é o prefeito da cidade?'],
    ['en', 'where can I ask about the parks'],
    ['vi', 'cong vien o dau vay'],
    ['ja', 'gomi wo herashitai'],
  ])('is not taken for another: %s %s', (locale, text) => {
    expect(content().detectLocale(text)).toEqual({ kind: 'locale', locale });
  });

  it.each([
    ['¿Quién es el alcalde de Isesaki?', 'mayor'],
    ['menos basura en la ciudad', 'garbage-reduction'],
    ['mejora de los parques', 'parks'],
    ['las escuelas primarias de la ciudad', 'schools'],
    ['¿a qué división puedo llamar? contacto', 'contact'],
  ])('finds its texts: %s', (text, entryId) => {
    const { locale, outcome, ranked } = answerTo(text);
    expect(locale).toBe('es');
    expect(['entryId' in outcome ? outcome.entryId : undefined, ...(ranked?.entryIds ?? [])]).toContain(entryId);
  });

  it('answers in it', () => {
    const { parts } = reply({ kind: 'action', action: { do: 'answer', id: 'parks', in: es } });
    expect(parts).toMatchObject([
      { card: { title: 'Mejora de los parques', choices: [{ label: '日本語の原文 (japonés)' }] } },
    ]);
  });

  it('shows what it lacks in the nearest language, and says so in one line', () => {
    const [answer] = reply({ kind: 'action', action: { do: 'answer', id: 'after-school-clubs' } }, reader).parts;
    expect(answer).toMatchObject({
      card: {
        title: content().knowledge.find('after-school-clubs')?.title[localeCode.parse('pt')],
        notes: expect.arrayContaining(['Esta respuesta todavía no existe en español; por eso aparece en portugués.']),
      },
    });
  });

  it('is among the buttons for languages, and among those under an answer that it has', () => {
    expect(labels({ kind: 'follow', returning: false })).toContain('Español');
    expect(labels({ kind: 'action', action: { do: 'answer', id: 'parks' } })).toContain('Español');
    expect(labels({ kind: 'action', action: { do: 'answer', id: 'after-school-clubs' } })).not.toContain('Español');
  });

  it('has a rich menu of its own in the plan for LINE', () => {
    const menus = wantedMenus(content());
    const found = { menus: [], aliases: new Map(), defaultMenuId: undefined, webhook: undefined };
    const plan = planSetup({ menus, defaultLocale: ja, webhook: undefined }, found);
    expect(plan).toContainEqual(
      expect.objectContaining({ do: 'create-alias', menu: expect.objectContaining({ alias: 'isesaku-es' }) }),
    );
    expect(JSON.stringify(menus.find(({ locale }) => locale === es)?.request)).toContain('Cómo se usa');
  });

  it('has its columns in the spreadsheet for translators', async () => {
    const sheets = await readExcelFile(await exportWorkbook(content().knowledge));
    expect(sheets.map(({ sheet }) => sheet)).toContain('例文_Español');
    expect(JSON.stringify(sheets)).toContain('Mejora de los parques');
    expect(JSON.stringify(sheets[0]?.data)).toContain('Cambie solo las celdas');
  });

  it('is checked: what lacks a text is told with its place', async () => {
    const { findings, coverage } = await checkKnowledge(folders, { now: new Date('2026-12-02') });
    expect(findings.filter(({ level }) => level === 'error')).toEqual([]);
    const lacking = findings.filter(({ rule, message }) => rule === 'missing-text' && message.startsWith('スペイン語'));
    expect(lacking.map(({ file, line }) => ({ file, line })).length).toBe(3);
    expect(coverage?.locales).toContain('es');
  });
});

describe('the console', () => {
  let staff: StaffVisitor;

  beforeAll(async () => {
    staff = createStaffVisitor(bot.url);
    await staff.signIn();
  });

  it('shows it beside the others', async () => {
    const { text } = await staff.get('/staff/entries');
    expect(text).toContain('スペイン語');
    expect((await staff.get('/staff/entries/parks')).text).toContain('Mejora de los parques');
    expect((await staff.get('/staff/entries/after-school-clubs')).text).toContain('未翻訳');
  });

  it('takes a first text in it', async () => {
    expect((await staff.get('/staff/entries/after-school-clubs/es')).status).toBe(200);
    const texts = { title: 'Gakudō y escuelas', answer: 'La ciudad une los gakudō (学童) y las escuelas.' };
    const { location } = await staff.post('/staff/drafts/text', {
      entry: 'after-school-clubs',
      locale: 'es',
      ...texts,
    });
    await until(async () => (await staff.get(location ?? '')).text.includes('公開する'));
    await staff.post(`${location}/publish`);
    await until(() => content().knowledge.find('after-school-clubs')?.title[es] === texts.title);
    const file = readFileSync(content().knowledge.find('after-school-clubs')?.file ?? '', 'utf8');
    expect(file).toContain('es: Gakudō y escuelas');
  }, 60_000);
});
