/** What a wrong or a false answer costs, in right ones. */
const mistakeCost = 2;

const isInScope = ({ expect }) => expect.length > 0;
const isHit = ({ expect, topics }, places) => topics.slice(0, places).some((topic) => expect.includes(topic));
const count = (rows, isCounted) => rows.filter(isCounted).length;

/** The rows that are answered at the threshold that is best for these very rows: the same favour for every engine. */
function answeredAtBest(rows) {
  const sorted = rows.filter(({ topics }) => topics.length > 0).sort((a, b) => b.confidence - a.confidence);
  let value = 0;
  let best = { value: 0, answered: 0 };
  sorted.forEach((row, at) => {
    value += isHit(row, 1) ? 1 : -mistakeCost;
    // Rows of one confidence are answered together or not at all.
    if (value > best.value && sorted[at + 1]?.confidence !== row.confidence) best = { value, answered: at + 1 };
  });
  return new Set(sorted.slice(0, best.answered));
}

/** The counts of one engine in one language. Add them up for several. */
export function tally(rows) {
  const answered = answeredAtBest(rows);
  const right = count(rows, (row) => answered.has(row) && isHit(row, 1));
  return {
    asked: rows.length,
    inScope: count(rows, isInScope),
    right,
    assisted: right + count(rows, (row) => !answered.has(row) && isHit(row, 3)),
    wrong: count(rows, (row) => answered.has(row) && isInScope(row) && !isHit(row, 1)),
    falseAnswers: count(rows, (row) => answered.has(row) && !isInScope(row)),
    hit1: count(rows, (row) => isHit(row, 1)),
    hit3: count(rows, (row) => isHit(row, 3)),
  };
}

export const addTallies = (tallies) =>
  Object.fromEntries(Object.keys(tallies[0]).map((name) => [name, tallies.reduce((sum, each) => sum + each[name], 0)]));

export function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
}
