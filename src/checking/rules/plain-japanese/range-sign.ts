import { plainRule } from './plain-rule.js';

export const rangeSign = plainRule('plain-range-sign', ({ text }) => {
  const [found] = /[0-9０-９時分月日]{1,6}[〜～~][0-9０-９時分月日午前後]{1,6}/.exec(text) ?? [];
  return found === undefined
    ? undefined
    : `「${found}」の「〜」は読めない人がいます。「〜から〜まで」と書いてください。`;
});
