import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { locales } from './locales.mjs';
import { addTallies, tally } from './score.mjs';

const worker = fileURLToPath(new URL('worker.mjs', import.meta.url));

/** Starting and asking together; an engine that needs longer for a language is left out of it. */
const mostMs = 150_000;

/** Runs an engine in each language, one after the other, so that none takes time from another. */
export async function runEngine(engine, content) {
  const runs = [];
  for (const group of engine.allLocales ? [locales] : locales.map((locale) => [locale])) {
    const run = await messageOf([content, engine.name, ...group]);
    if (run) runs.push(run);
  }
  const missing = locales.filter(
    (locale) => !runs.some(({ answers }) => answers.some((each) => each.locale === locale)),
  );
  return { engine, runs, missing };
}

/** The figures over some languages; undefined if the engine answered in none of them. */
export function figuresOf({ runs }, wanted) {
  const counted = runs.filter(({ answers }) => answers.some(({ locale }) => wanted.includes(locale)));
  const rows = counted.flatMap(({ answers }) => answers.filter(({ locale }) => wanted.includes(locale)));
  if (rows.length === 0) return undefined;
  const sum = (name) => counted.reduce((total, run) => total + run[name], 0);
  return {
    // A threshold for each language: scores of one engine differ between languages.
    ...addTallies(rows.map((each) => tally(each.rows))),
    times: rows.flatMap((each) => each.rows.map(({ ms }) => ms)),
    startMs: sum('startMs'),
    memoryMb: sum('memoryMb'),
  };
}

function messageOf(workerArguments) {
  const child = fork(worker, workerArguments, {
    execArgv: ['--expose-gc'],
    // Some engines chat on standard output; the table goes there.
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    timeout: mostMs,
  });
  return new Promise((resolve) => {
    child.once('message', resolve);
    child.once('exit', () => resolve(undefined));
  });
}
