import { mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { exportWorkbook } from '../../../src/editing/spreadsheet/export-workbook.js';
import { importWorkbook } from '../../../src/editing/spreadsheet/import-workbook.js';
import { SpreadsheetError, UnreadableSpreadsheetError } from '../../../src/editing/spreadsheet/problems.js';
import { OutsideFolderError } from '../../../src/editing/write-safely.js';
import { ContentError } from '../../../src/errors.js';
import { loadKnowledge } from '../../../src/knowledge/load-knowledge.js';
import { createSmallKnowledge, exampleFilesOf, filesIn } from './small-knowledge.js';
import { edited, type Rows, typeInto } from './translator.js';
import { languages } from '../../helpers/locales.js';

const today = '2027-01-15';
const policy = '政策1_産業・仕事';
let folder: string;
let archive: Buffer;

beforeAll(async () => {
  const exported = createSmallKnowledge();
  archive = await exportWorkbook(loadKnowledge(exported, languages));
  rmSync(exported, { recursive: true });
});

beforeEach(() => {
  folder = createSmallKnowledge();
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** What staff are told; proves that nothing was changed. */
async function refusal(workbook: Buffer): Promise<string> {
  const before = filesIn(folder);
  try {
    await importWorkbook(workbook, { languages, folder, today, dryRun: false });
  } catch (error) {
    expect(filesIn(folder)).toEqual(before);
    const expected = [SpreadsheetError, UnreadableSpreadsheetError, ContentError, OutsideFolderError];
    if (error instanceof Error && expected.some((kind) => error instanceof kind)) return error.message;
    throw error;
  }
  return 'taken';
}

type Sheets = Map<string, Rows>;

const rowsOf = (sheets: Sheets, name: string): Rows => {
  const rows = sheets.get(name);
  if (!rows) throw new Error(`no ${name}`);
  return rows;
};

const dropColumn = (rows: Rows, column: number): void => rows.forEach((cells) => cells.splice(column, 1));

describe('a workbook with mistakes', () => {
  it.each<[string, (sheets: Sheets) => void, RegExp]>([
    [
      'a formula',
      (sheets) => typeInto(sheets, policy, 'D3', { type: 'Formula', value: 'CONCATENATE("a","b")' }),
      /「政策1_産業・仕事」シート D3: 計算式/,
    ],
    [
      'merged cells',
      (sheets) => {
        typeInto(sheets, policy, 'C3', { value: '結合', columnSpan: 2 });
        typeInto(sheets, policy, 'D3', null);
      },
      /シート C3:D3: セルが結合/,
    ],
    [
      'a missing column',
      (sheets) => dropColumn(rowsOf(sheets, policy), 3),
      /シート D1: 「English」の列がここにありません/,
    ],
    ['missing marks', (sheets) => dropColumn(rowsOf(sheets, policy), 6), /シート G1: 「行の印」の列/],
    ['a lost label column', (sheets) => dropColumn(rowsOf(sheets, '一般'), 1), /「一般」シート B1: 「項目」の列/],
    [
      'a changed id',
      (sheets) => typeInto(sheets, policy, 'A3', 'tourist'),
      /シート A3: id が「tourist」に変わっています。「tourism」に戻/,
    ],
    ['an id taken away', (sheets) => typeInto(sheets, policy, 'A3', null), /シート A3: id が「」に/],
    ['a changed label', (sheets) => typeInto(sheets, policy, 'B2', '答え'), /シート B2: 「項目」が変わっています/],
    ['a deleted row', (sheets) => rowsOf(sheets, policy).splice(2, 1), /シート: 1行足りません/],
    [
      'an added row',
      (sheets) => rowsOf(sheets, policy).push(['parks', '題名', '公園', 'Parks']),
      /シート A6: この行は書き出した表にありません/,
    ],
    [
      'a row that came twice',
      (sheets) => rowsOf(sheets, policy).push([...(rowsOf(sheets, policy)[1] ?? [])]),
      /シート C6: この行は二つあります/,
    ],
    ['an emptied answer', (sheets) => typeInto(sheets, policy, 'F3', null), /シート F3: 空になっています/],
    ['blanks for an answer', (sheets) => typeInto(sheets, policy, 'F3', ' 　 '), /シート F3: 空になっています/],
    ['an emptied example', (sheets) => typeInto(sheets, '例文_English', 'C2', ''), /「例文_English」シート C2: 空に/],
    ['a number', (sheets) => typeInto(sheets, policy, 'D2', 270_272_707), /シート D2: 文ではなく数になっています/],
    [
      'a date for a text',
      (sheets) => typeInto(sheets, policy, 'D2', { value: new Date(0), format: 'yyyy/mm/dd' }),
      /シート D2: 文ではなく日付/,
    ],
    ['a truth value', (sheets) => typeInto(sheets, '例文_English', 'C3', true), /シート C3: 文ではなく論理値/],
    ['a title too long', (sheets) => typeInto(sheets, policy, 'D2', 'x'.repeat(81)), /シート D2: .*80.*今は81文字/],
    ['a title of two lines', (sheets) => typeInto(sheets, policy, 'D2', 'a\nb'), /シート D2: 題名は1行で/],
    ['an answer too long', (sheets) => typeInto(sheets, policy, 'D3', 'x'.repeat(701)), /シート D3: .*700/],
    [
      'an example too long',
      (sheets) => typeInto(sheets, '例文_English', 'C2', 'x'.repeat(501)),
      /シート C2: 500文字まで/,
    ],
    ['an example of two lines', (sheets) => typeInto(sheets, '例文_English', 'C2', 'a\nb'), /シート C2: 例文は1行/],
    [
      'an example that is there already',
      (sheets) => typeInto(sheets, '例文_English', 'C3', rowsOf(sheets, '例文_English')[1]?.[2]),
      /シート C3: 同じ例文が「tourism」にあります/,
    ],
    ['a state that is none', (sheets) => typeInto(sheets, policy, 'D4', 'OK'), /シート D4: 「確認済み」か「下書き」/],
    ['a day that is none', (sheets) => typeInto(sheets, policy, 'D5', '2026-02-30'), /シート D5: 日付として読めません/],
    ['a day to come', (sheets) => typeInto(sheets, policy, 'D5', '2027-01-16'), /シート D5: 日付が、今日より先/],
    ['a number for a day', (sheets) => typeInto(sheets, policy, 'D5', 46_000), /シート D5: 日付として読めません/],
    [
      'a sheet of their own',
      (sheets) => sheets.set('メモ', [['あとで聞く']]),
      /「メモ」シート A1: 書き出した表にないシート/,
    ],
    [
      'a renamed sheet of examples',
      (sheets) => {
        sheets.set('examples', rowsOf(sheets, '例文_English'));
        sheets.delete('例文_English');
      },
      /「examples」シート: シートの名前を「例文_日本語」/,
    ],
  ])('is refused as a whole: %s', async (_case, spoil, message) => {
    const workbook = await edited(archive, (sheets) => {
      typeInto(sheets, '一般', 'D2', 'A good change, which must wait');
      spoil(sheets);
    });
    expect(await refusal(workbook)).toMatch(message);
  });

  it('tells all mistakes at once', async () => {
    const workbook = await edited(archive, (sheets) => {
      typeInto(sheets, policy, 'D3', null);
      typeInto(sheets, '一般', 'E4', 'lido');
      typeInto(sheets, '例文_日本語', 'C5', 7);
      dropColumn(rowsOf(sheets, '紹介先'), 4);
    });
    const message = await refusal(workbook);
    expect(message).toMatch(/^表に間違いが\d+か所あるため、何も取り込みませんでした。/);
    for (const place of ['」シート D3:', '「一般」シート E4:', '「例文_日本語」シート C5:', '「紹介先」シート E1:']) {
      expect(message).toContain(place);
    }
  });
});

const tourism = () => join(folder, 'industry/tourism.yaml');
const change = (from: string | RegExp, to: string): void =>
  writeFileSync(tourism(), readFileSync(tourism(), 'utf8').replace(from, to));
const type = (cell: string, text: string): Promise<Buffer> =>
  edited(archive, (sheets) => typeInto(sheets, policy, cell, text));

describe('what others changed since the export', () => {
  it('is not overwritten: both texts are shown', async () => {
    change('en: Tourism and exchange', 'en: Tourism');
    expect(await refusal(await type('D2', 'Sightseeing'))).toMatch(
      /シート D2: .*今の文: Tourism\n\s*この表: Sightseeing/s,
    );
  });

  it('is not overwritten in an example', async () => {
    const file = join(folder, 'examples/ja/tourism.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^ {2}- .*$/m, '  - "観光のこと"'));
    const workbook = await edited(archive, (sheets) => typeInto(sheets, '例文_日本語', 'C2', '観光は？'));
    expect(await refusal(workbook)).toMatch(/シート C2: .*この表: 観光は？/s);
  });

  it('keeps a translation from being called reviewed when the Japanese is new', async () => {
    change('ja: 観光交流', 'ja: 観光と交流');
    expect(await refusal(await type('D4', '確認済み'))).toMatch(/シート D4: .*日本語の文が変わったため.*観光と交流/s);
  });

  it('keeps a review from being undone', async () => {
    change('en: { draft: 2026-11-23 }', 'en: { reviewed: 2026-12-20 }');
    const workbook = await edited(archive, (sheets) => {
      typeInto(sheets, policy, 'D4', '確認済み');
      typeInto(sheets, policy, 'D5', '2026-12-01');
    });
    expect(await refusal(workbook)).toMatch(/シート D4: .*「確認済み 2026-12-20」に変わって/);
  });

  it('took an entry away that the translator worked on', async () => {
    for (const name of ['industry/tourism.yaml', ...exampleFilesOf('tourism.yaml')]) rmSync(join(folder, name));
    expect(await refusal(await type('D2', 'Sightseeing'))).toMatch(
      /シート D2: 「tourism」という項目は、もうありません/,
    );
  });

  it('left a file that cannot be edited in place', async () => {
    change('en: Tourism and exchange', 'en: &name Tourism and exchange');
    change(/^sources:/m, 'yomi: { 観光: かんこう }\nsources:');
    change('pt: Turismo e intercâmbio', 'pt: *name');
    expect(await refusal(await type('D2', 'Sightseeing'))).toMatch(/tourism\.yaml:1:1: .*自動では直せません/);
  });

  it('made a file a link out of the folder', async () => {
    const elsewhere = join(mkdtempSync(join(tmpdir(), 'elsewhere-')), 'tourism.yaml');
    renameSync(tourism(), elsewhere);
    symlinkSync(elsewhere, tourism());
    const before = readFileSync(elsewhere, 'utf8');
    expect(await refusal(await type('D2', 'Sightseeing'))).toContain('外にあるため、書きこみません');
    expect(readFileSync(elsewhere, 'utf8')).toBe(before);
  });

  it('broke another file: nothing is taken until that is mended', async () => {
    writeFileSync(join(folder, 'general/contact.yaml'), 'title: [');
    expect(await refusal(await type('D2', 'Sightseeing'))).toMatch(/contact\.yaml:1:\d+: /);
  });
});

describe('a file that is no workbook of ours', () => {
  it.each<[string, () => Buffer]>([
    ['empty', () => Buffer.alloc(0)],
    ['text', () => Buffer.from('id,日本語\ntourism,観光')],
    ['an old .xls or one with a password', () => Buffer.from('d0cf11e0a1b11ae1'.repeat(64), 'hex')],
    ['cut in the middle', () => archive.subarray(0, archive.length / 2)],
    ['a ZIP archive of something else', () => zip('readme.xml', Buffer.from('<a/>'))],
    ['made to fill the memory', () => zip('xl/workbook.xml', Buffer.alloc(120_000_000))],
  ])('is refused: %s', async (_case, make) => {
    expect(await refusal(make())).toMatch(/読めません|ではないようです/);
  });

  it('may be a workbook, but of other things', async () => {
    const workbook = await edited(archive, (sheets) => {
      sheets.clear();
      sheets.set('Sheet1', [['name', 'price']]);
    });
    expect(await refusal(workbook)).toContain('書き出した表（npm run knowledge:export）ではない');
  });
});

/** An archive of one file. */
function zip(name: string, content: Buffer): Buffer {
  const data = deflateRawSync(content);
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04_03_4b_50);
  header.writeUInt16LE(8, 8);
  header.writeUInt32LE(data.length, 18);
  header.writeUInt16LE(name.length, 26);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02_01_4b_50);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(data.length, 20);
  entry.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06_05_4b_50);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(header.length + name.length + data.length, 16);
  return Buffer.concat([header, Buffer.from(name), data, entry, Buffer.from(name), end]);
}
