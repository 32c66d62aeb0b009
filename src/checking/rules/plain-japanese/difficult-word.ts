import { plainRule } from './plain-rule.js';
import { quote } from './sentences.js';

/** Words to replace are data: knowledge/plain-words.yaml. */
export const difficultWord = plainRule('plain-difficult-word', (sentence, { plainWords }) => {
  const found = Object.entries(plainWords).filter(([word]) => sentence.own.includes(word));
  return found.length === 0
    ? undefined
    : `「${quote(sentence)}」に、むずかしい言葉があります。${found.map(([word, plainer]) => `「${word}」→「${plainer}」`).join('、')}`;
});
