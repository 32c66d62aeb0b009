import { plainRule } from './plain-rule.js';

/** Era years tell nothing to who counts in the common era. */
export const eraYear = plainRule('plain-era-year', (sentence) => {
  const [found] = /(?:令和|平成|昭和)(?:元|[0-9０-９]+)年度?/.exec(sentence.text) ?? [];
  return found === undefined || /(?:19|20|１９|２０)[0-9０-９]{2}/.test(sentence.text)
    ? undefined
    : `「${found}」は、外国人には分かりにくいです。西暦（例: 2025年度）も書いてください。`;
});
