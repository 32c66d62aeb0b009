import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { figuresOf } from './run-engine.mjs';
import { tableOf } from './table.mjs';
import { wildLine } from './wild.mjs';
import { locales } from './locales.mjs';

/** All that was measured, as Markdown. */
export function reportOf(results, { perLanguage, seconds }) {
  const parts = [tableFor(results, locales), explanation(results, seconds)];
  if (perLanguage) for (const locale of locales) parts.push(`**${locale}**`, tableFor(results, [locale]));
  return parts.join('\n\n');
}

const tableFor = (results, wanted) =>
  tableOf(
    results.flatMap((result) => {
      const figures = figuresOf(result, wanted);
      return figures ? [{ ...result.engine, name: labelOf(result.engine), figures }] : [];
    }),
  );

const labelOf = (engine) => (engine.package ? `${engine.name} ${versionOf(engine.package)}` : engine.name);

function versionOf(name) {
  const file = new URL(`node_modules/${name}/package.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')).version;
}

function explanation(results, seconds) {
  const most = Math.max(...results.map((result) => figuresOf(result, locales)?.asked ?? 0));
  return [
    `${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${cpus().length} cores, ${seconds} s in all;`,
    `${most} questions in ${locales.length} languages. Each engine answers at its own best threshold for each language,`,
    'chosen on these very questions: that flatters every engine alike, ours too.',
    'Times include the analyzer; start and memory are those of all languages together.',
    ...results.flatMap((result) => notesOn(result, most)),
  ].join('\n');
}

function notesOn(result, most) {
  const { engine, missing } = result;
  const asked = figuresOf(result, locales)?.asked ?? 0;
  const notes =
    missing.length > 0 ? [`${engine.name} is left out in ${missing.join(', ')}: too slow, or it failed.`] : [];
  if (missing.length === 0 && asked < most)
    notes.push(`${engine.name}, being slow, was asked ${asked} of them, evenly spread.`);
  const wild = result.runs.flatMap((run) => (run.wild ? [`${engine.name}: ${wildLine(run.wild)}`] : []));
  return [...notes, ...wild, ...(engine.note ? [engine.note] : [])];
}
