const countedTexts = 3;

/**
 * Scores of single texts → scores of entries, best first: the mean of an entry's best three. One text alone would
 * reward luck, all of them would punish entries with many examples.
 */
export function bestThree(textMatches) {
  const byEntry = new Map();
  for (const { id, score } of textMatches) {
    const scores = byEntry.get(id);
    if (scores) scores.push(score);
    else byEntry.set(id, [score]);
  }
  return [...byEntry].map(([id, scores]) => ({ id, score: meanOfBest(scores) })).sort((a, b) => b.score - a.score);
}

const meanOfBest = (scores) =>
  scores
    .sort((a, b) => b - a)
    .slice(0, countedTexts)
    .reduce((sum, score) => sum + score, 0) / countedTexts;
