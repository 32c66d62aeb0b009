import { hasFacts } from './facts-of.js';
import type { EntryRule } from './rule.js';

/** Without the source's words an answer cannot be compared with them. */
export const missingFacts: EntryRule = {
  name: 'missing-facts',
  level: 'hint',
  check({ entry, file }, context) {
    if (hasFacts(entry, context)) return [];
    return [
      file.problemAt(
        [],
        `facts.yaml に「${entry.topic}」がないため、数字や名前を出典とくらべられません。出典に書いてあることを、日本語で facts.yaml に書き足してください。`,
      ),
    ];
  },
};
