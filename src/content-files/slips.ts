import type { Problem } from '../errors.js';

interface Slip {
  pattern: RegExp;
  message: string;
}

/** What Japanese keyboards and half-finished merges put into YAML, and YAML itself explains badly. */
const slips: readonly Slip[] = [
  {
    pattern: /^ *\u3000[ \u3000]*(?=[\w-]+[:：]|- )/,
    message: '行の始めに全角スペースがあります。半角スペースに置きかえてください。',
  },
  { pattern: /^ *\t\s*/, message: '行の始めにタブがあります。半角スペースに置きかえてください。' },
  { pattern: /^ *[\w-]+ *：/, message: '「：」が全角です。半角の「:」と半角スペースに置きかえてください。' },
  {
    pattern: /^ *(?:[a-z]{2}(?:-\w+)?|title|answer|sources|related|topic):(?=[^\s/])/,
    message: '「:」の後に半角スペースを入れてください。',
  },
  { pattern: /^ *-\u3000/, message: '「-」の後のスペースが全角です。半角スペースに置きかえてください。' },
  {
    pattern: /^(?:<{7}|={7}|>{7})(?: |$)/,
    message: 'Git の競合の印が残っています。印の行と、いらないほうの文を消してください。',
  },
];

/**
 * Slips that may be why a file cannot be used. Ask only for a file that has a problem: inside a long text the same
 * characters may be meant.
 */
export const findSlips = (file: string, text: string): Problem[] =>
  text.split('\n').flatMap((lineText, at) => {
    const slip = slips.find(({ pattern }) => pattern.test(lineText));
    if (!slip) return [];
    const column = lineText.search(/[^ ]/) + 1;
    return [{ file, line: at + 1, column, message: slip.message }];
  });
