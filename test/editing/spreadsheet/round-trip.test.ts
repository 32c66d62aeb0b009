import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Cell } from 'write-excel-file/node';
import { exportWorkbook } from '../../../src/editing/spreadsheet/export-workbook.js';
import { importWorkbook } from '../../../src/editing/spreadsheet/import-workbook.js';
import { reportChanges } from '../../../src/editing/spreadsheet/report-changes.js';
import { loadKnowledge } from '../../../src/knowledge/load-knowledge.js';
import { createSmallKnowledge, exampleFilesOf, filesIn, smallEntries } from './small-knowledge.js';
import { edited, readSheets, typeInto } from './translator.js';
import { en, languages, pt } from '../../helpers/locales.js';

const today = '2027-01-15';
let folder: string;

const exported = (): Promise<Buffer> => exportWorkbook(loadKnowledge(folder, languages));
const tourism = (): string => readFileSync(join(folder, 'industry/tourism.yaml'), 'utf8');
const tourismIn = (locale: string): string => readFileSync(join(folder, `examples/${locale}/tourism.yaml`), 'utf8');
const entry = (id: string) => {
  const found = loadKnowledge(folder, languages).find(id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};

type Typed = readonly (readonly [sheet: string, cell: string, typed: Cell])[];

const typeAll = (archive: Buffer, cells: Typed): Promise<Buffer> =>
  edited(archive, (sheets) => {
    for (const [sheet, cell, typed] of cells) typeInto(sheets, sheet, cell, typed);
  });

/** Exports, types into cells, imports; what staff are told. */
async function translate(cells: Typed, dryRun = false): Promise<string> {
  const archive = await typeAll(await exported(), cells);
  return reportChanges(await importWorkbook(archive, { languages, folder, today, dryRun }), dryRun, languages);
}

/** Changed lines as "- old" and "+ new". */
function changedLines(before: string, after: string): string[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  return [
    ...old.filter((line) => !now.includes(line)).map((line) => `- ${line.trim()}`),
    ...now.filter((line) => !old.includes(line)).map((line) => `+ ${line.trim()}`),
  ];
}

// The sheet of the policy has the entry's title, answer, state and date in rows 2 to 5; columns C to F are ja, en, pt, vi.
const policy = '政策1_産業・仕事';

beforeEach(() => {
  folder = createSmallKnowledge();
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a workbook', () => {
  it('has the guide first, then the entries by group, then the examples of each language', async () => {
    const names = (await readSheets(await exported())).map(({ sheet }) => sheet);
    expect(names).toEqual([
      '使い方',
      policy,
      '一般',
      '紹介先',
      '例文_日本語',
      '例文_English',
      '例文_Português',
      '例文_Tiếng Việt',
    ]);
  });

  it('calls a translation stale that is older than the Japanese text', async () => {
    writeFileSync(
      join(folder, 'industry/tourism.yaml'),
      tourism().replace('ja: { draft: 2026-11-23 }', 'ja: { reviewed: 2026-12-24 }'),
    );
    const sheet = (await readSheets(await exported()))[1];
    expect(sheet?.data[3]?.slice(1, 6)).toEqual(['状態', '確認済み', '古い', '古い', '古い']);
    expect(sheet?.data[4]?.slice(1, 4)).toEqual(['日付', '2026-12-24', '2026-11-23']);
  });

  it('carries every text as the text that it is, whatever a spreadsheet program would make of it', async () => {
    const wild = ['=1+1', '+81', '-1', '@home', '_x0041_', '_x005F_', 'a\nb', '<b>&amp;', '👩‍👧 "q" \\', '1/2', '0270'];
    const list = wild.map((text) => `  - ${JSON.stringify(text)}\n`).join('');
    const file = join(folder, 'examples/ja/tourism.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('examples:\n', `$&${list}`));
    const before = filesIn(folder);
    const archive = await exported();
    const rows = (await readSheets(archive)).find(({ sheet }) => sheet === '例文_日本語')?.data ?? [];
    expect(rows.slice(1, wild.length + 1).map((cells) => cells[2])).toEqual(wild);
    expect(await importWorkbook(archive, { languages, folder, today, dryRun: false })).toEqual([]);
    expect(filesIn(folder)).toEqual(before);
  });
});

describe('a translator', () => {
  it('changes an answer: only its lines change, and it becomes a draft of today', async () => {
    const before = tourism();
    const report = await translate([[policy, 'E3', '  Um texto novo: "bom".  ']]);
    expect(report).toContain('1件の答えを更新しました: 観光交流（Português）');
    expect(report).toContain('1件の状態を更新しました: 観光交流（Português）');
    expect(changedLines(before, tourism())).toEqual([
      expect.stringMatching(/^- Turismo e intercâmbio \(kankō/),
      '- pt: { draft: 2026-11-23 }',
      '+ Um texto novo: "bom".',
      '+ pt: { draft: 2027-01-15 }',
    ]);
    const rows = (await readSheets(await exported()))[1]?.data ?? [];
    expect(rows.slice(2, 5).map((cells) => cells[4])).toEqual(['Um texto novo: "bom".', '下書き', today]);
  });

  it('calls an entry reviewed, today or on a day of their own', async () => {
    await translate([
      [policy, 'D4', '確認済み'],
      [policy, 'E4', '　確認済み '],
      [policy, 'E5', '２０２６年１２月１日'],
      [policy, 'F4', '確認済み'],
      [policy, 'F5', { value: new Date('2026-12-02T00:00:00Z'), format: 'yyyy/mm/dd' }],
    ]);
    expect(entry('tourism').review).toEqual({
      ja: { draft: '2026-11-23' },
      en: { reviewed: today },
      pt: { reviewed: '2026-12-01' },
      vi: { reviewed: '2026-12-02' },
    });
  });

  it('changes a reviewed text: it is a draft again, unless the date says that it was reviewed too', async () => {
    await translate([
      [policy, 'D4', '確認済み'],
      [policy, 'E4', '確認済み'],
    ]);
    await translate([
      [policy, 'D2', 'Tourism, exchange'],
      [policy, 'E2', 'Turismo, intercâmbio'],
      [policy, 'E5', '2027-01-14'],
    ]);
    expect(entry('tourism').review).toMatchObject({ en: { draft: today }, pt: { reviewed: '2027-01-14' } });
  });

  it('mends an example and adds two', async () => {
    const sheets = await readSheets(await exported());
    const english = sheets.find(({ sheet }) => sheet === '例文_English')?.data ?? [];
    const places = english.flatMap((cells, row) =>
      cells[0] === 'tourism' && cells[2] === null ? [`C${row + 1}`] : [],
    );
    expect(places).toHaveLength(3);
    const before = tourismIn('en');
    const report = await translate([
      ['例文_English', 'C2', 'Will the city do anything for tourists?'],
      ['例文_English', places[0] ?? '', 'Why does nobody visit us?'],
      ['例文_English', places[2] ?? '', '"More visitors": how?'],
    ]);
    expect(report).toContain('1件の例文を更新しました: 観光交流（English）');
    expect(report).toContain('2件の新しい例文を追加しました: 観光交流（English）、観光交流（English）');
    expect(entry('tourism').examples[en]?.[0]).toBe('Will the city do anything for tourists?');
    expect(entry('tourism').examples[en]?.slice(-2)).toEqual(['Why does nobody visit us?', '"More visitors": how?']);
    expect(changedLines(before, tourismIn('en'))).toHaveLength(4);
  });

  it('gives an entry its first examples in a language', async () => {
    rmSync(join(folder, 'examples/vi'), { recursive: true });
    await translate([['例文_Tiếng Việt', 'C2', 'Đi chơi ở đâu?']]);
    expect(tourismIn('vi')).toBe('examples:\n  - "Đi chơi ở đâu?"\n');
  });

  it('may bring the same file twice: the second time changes nothing', async () => {
    const cells: Typed = [
      [policy, 'C3', '新しい答えです。'],
      [policy, 'D4', '確認済み'],
      [policy, 'F2', 'Du lịch'],
      [policy, 'F4', '確認済み'],
      ['例文_日本語', 'C2', '観光に力を入れるのですか'],
      ['例文_日本語', 'C18', '旅の人を呼んでほしいな'],
    ];
    const archive = await typeAll(await exported(), cells);
    expect(await importWorkbook(archive, { languages, folder, today, dryRun: false })).not.toEqual([]);
    const after = filesIn(folder);
    expect(await importWorkbook(archive, { languages, folder, today: '2027-01-20', dryRun: false })).toEqual([]);
    expect(filesIn(folder)).toEqual(after);
  });

  it('sees with --dry-run what would change, and nothing does', async () => {
    const before = filesIn(folder);
    const report = await translate([[policy, 'D2', 'Sightseeing']], true);
    expect(report).toContain('1件の題名を更新します: 観光交流（English）');
    expect(report).toMatch(/tourism\.yaml English\n {2}- Tourism and exchange\n {2}\+ Sightseeing/);
    expect(report).toContain('まだ何も書きこんでいません。');
    expect(filesIn(folder)).toEqual(before);
  });

  it('may leave out sheets that are not needed', async () => {
    const archive = await edited(await typeAll(await exported(), [[policy, 'D2', 'Sightseeing']]), (sheets) => {
      for (const name of sheets.keys()) if (name !== policy) sheets.delete(name);
    });
    expect(await importWorkbook(archive, { languages, folder, today, dryRun: false })).toHaveLength(2);
  });

  it('does not undo what others changed in cells that they left alone', async () => {
    const archive = await typeAll(await exported(), [[policy, 'D2', 'Sightseeing']]);
    const changedElsewhere = tourism().replace('pt: Turismo e intercâmbio', 'pt: Turismo');
    writeFileSync(join(folder, 'industry/tourism.yaml'), changedElsewhere);
    await importWorkbook(archive, { languages, folder, today, dryRun: false });
    expect(entry('tourism').title).toMatchObject({ en: 'Sightseeing', pt: 'Turismo' });
  });

  it('is not stopped by entries that came or went since the export', async () => {
    const archive = await typeAll(await exported(), [[policy, 'D2', 'Sightseeing']]);
    const gone = smallEntries[2] ?? '';
    for (const name of [gone, ...exampleFilesOf(gone)]) rmSync(join(folder, name));
    cpSync(join(folder, 'industry/tourism.yaml'), join(folder, 'industry/new-one.yaml'));
    expect(await importWorkbook(archive, { languages, folder, today, dryRun: false })).toHaveLength(2);
  });
});

describe('a language that an entry has not had', () => {
  beforeEach(() => {
    const file = join(folder, 'industry/tourism.yaml');
    writeFileSync(file, tourism().replaceAll(/^ {2}pt: .*\n(?: {4}.*\n)*/gm, ''));
    expect(entry('tourism').title[pt]).toBeUndefined();
  });

  it('is empty in the table, and comes with a title and an answer as a draft of today', async () => {
    const before = tourism();
    const report = await translate([
      [policy, 'E2', 'Turismo'],
      [policy, 'E3', 'A cidade chama visitantes.'],
    ]);
    expect(report).toContain('1件の答えを更新しました: 観光交流（Português）');
    expect(changedLines(before, tourism())).toEqual([
      '+ pt: Turismo',
      '+ pt: A cidade chama visitantes.',
      `+ pt: { draft: ${today} }`,
    ]);
  });

  it('is refused where one of the two is missing, or nothing but the state is there', async () => {
    await expect(translate([[policy, 'E2', 'Turismo']])).rejects.toThrow(
      'E3: 空になっています。題名と答えは、両方書いてください。',
    );
    await expect(translate([[policy, 'E4', '確認済み']])).rejects.toThrow('E4: 題名と答えを先に書いてください。');
  });
});
