import { Command } from 'commander';
import { z } from 'zod';
import { type SourceAge, sourceAges } from '../checking/source-ages.js';
import { type PageState, visitSource } from '../checking/visit-source.js';
import { readConfig } from '../config.js';
import { japanDay } from '../knowledge/japan-day.js';
import { loadKnowledge } from '../knowledge/load-knowledge.js';
import { loadLanguages } from '../language/load-languages.js';
import { runCommand } from './run-command.js';
import { textTable } from './text-table.js';

const options = z.object({ visit: z.boolean().default(false), json: z.boolean().default(false) });

const sourceTable = (ages: readonly SourceAge[]): string =>
  textTable([
    ['出典', '日前に読んだ', 'ページの更新日', '使う項目'],
    ...ages.map(({ id, days, source, usedBy }) => [
      id,
      String(days),
      source.updated ?? '-',
      usedBy.length === 0 ? 'なし' : String(usedBy.length),
    ]),
  ]);

const today = (): string => japanDay(Date.now());

/** What to do of a page; nothing where it is as it was. */
function adviceOn({ id, source, usedBy }: SourceAge, state: PageState): string[] {
  const where = `${id}（${source.url}）`;
  const whose = `使っている項目: ${usedBy.join('、')}`;
  switch (state.kind) {
    case 'same':
      return [];
    case 'changed':
      return [
        `${where}: ページが ${state.updated} に新しくなりました。読み直して、facts・updated・read と答えを直してください。${whose}`,
      ];
    case 'gone':
      return [
        `${where}: ページがありません（${state.status}）。新しいページをさがして、url を書きかえるか、出典をやめてください。${whose}`,
      ];
    case 'unreachable':
      return [`${where}: 開けませんでした（${state.reason}）。あとでもう一度ためしてください。`];
  }
}

async function visited(ages: readonly SourceAge[]): Promise<string[]> {
  const advice: string[] = [];
  // One after the other: the city's server is not ours to load.
  for (const age of ages) advice.push(...adviceOn(age, await visitSource(age.source)));
  return advice;
}

const command = new Command('knowledge:sources')
  .description('出典のページを、読んでから日がたった順に表示します。読み直すページが分かります。')
  .argument('[directory]', '調べるフォルダー（書かなければ、ボットが使っているフォルダー）')
  .option('--visit', 'ページを開いて、なくなったり新しくなったりしていないか調べる')
  .option('--json', '機械で読む形（JSON）で表示する')
  .action(async (given: string | undefined, flags: unknown) => {
    const { visit, json } = options.parse(flags);
    const { knowledge, locales } = readConfig(process.env).content;
    const ages = sourceAges(loadKnowledge(given ?? knowledge, loadLanguages(locales)), today());
    const advice = visit ? await visited(ages) : [];
    console.log(json ? JSON.stringify({ sources: ages, advice }) : [sourceTable(ages), ...advice].join('\n'));
    if (advice.length > 0) process.exitCode = 1;
  });

await runCommand(async () => {
  await command.parseAsync();
});
