// One engine in a process of its own, so that its time and memory are its own. Started by run-engine.mjs.
import { engines } from './engines.mjs';
import { materialFor, questionsIn, topicsByEntry } from './knowledge.mjs';
import { spread } from './spread.mjs';
import { slowestOf, worstOf } from './wild.mjs';

/** A slow engine is asked fewer questions, evenly spread: the table says how many. */
const askingMs = 18_000;

/** More than this many matches are never looked at. */
const countedMatches = 30;

const [name, ...locales] = process.argv.slice(3);
const engine = engines.find((candidate) => candidate.name === name);
const create = await engine.load();
const material = materialFor(locales[0]);
const topicsOf = topicsByEntry();

const before = await residentMb();
const startedAt = performance.now();
const search = await create(material);
const startMs = performance.now() - startedAt;
const memoryMb = (await residentMb()) - before;

const answers = [];
for (const locale of locales) answers.push({ locale, rows: await ask(locale) });
const wild = engine.bounded ? await slowestIn(locales) : undefined;
process.send({ startMs, memoryMb, answers, wild }, () => process.exit(0));

async function ask(locale) {
  const questions = spread(questionsIn(locale));
  await search(questions[0].text, locale); // pays for what is loaded late
  const rows = [];
  const until = performance.now() + askingMs;
  for (const question of questions) {
    if (performance.now() > until) break;
    rows.push(await askOne(question, locale));
  }
  return rows;
}

async function slowestIn(wanted) {
  const measured = [];
  for (const locale of wanted) measured.push(await slowestOf(search, locale));
  return worstOf(measured);
}

async function askOne({ text, expect }, locale) {
  const askedAt = performance.now();
  const { matches, confidence = matches[0]?.score ?? 0 } = await search(text, locale);
  const ms = performance.now() - askedAt;
  const topics = topicsOf(matches.slice(0, countedMatches).map(({ id }) => id)).slice(0, 3);
  return { expect, topics, confidence, ms };
}

async function residentMb() {
  for (let round = 0; round < 2; round += 1) {
    globalThis.gc();
    // Memory goes back to the system a moment after the collection.
    await new Promise((resolve) => {
      setTimeout(resolve, 100);
    });
  }
  return process.memoryUsage().rss / 1e6;
}
