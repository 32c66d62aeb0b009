import { type Finding, type Level, levels } from '../checking/finding.js';
import { describeProblem } from '../errors.js';

const levelNames: Readonly<Record<Level, string>> = { error: 'エラー', warning: '注意', hint: 'ヒント' };

/** A line each, worst first, and a sum. */
export function findingsText(findings: readonly Finding[]): string {
  const lines = levels.flatMap((level) => findings.filter((finding) => finding.level === level).map(findingLine));
  return [...lines, ...(lines.length > 0 ? [''] : []), summary(findings)].join('\n');
}

export const findingLine = ({ level, rule, ...problem }: Finding): string =>
  describeProblem({ ...problem, message: `${levelNames[level]}: ${problem.message}［${rule}］` });

function summary(findings: readonly Finding[]): string {
  const counts = levels.map((level) => {
    const count = findings.filter((finding) => finding.level === level).length;
    return `${levelNames[level]} ${count}件`;
  });
  const isUsable = findings.every(({ level }) => level !== 'error');
  return `${counts.join('、')}。${isUsable ? 'ボットはこの内容で動きます。' : 'エラーを直すまで、ボットはこの内容を使いません（今の内容のまま動きます）。'}`;
}
