import { codeVersion } from './code-version.js';
import { createResultFiles } from './files.js';

export interface RememberedTexts {
  of(text: string): string;
  /** Keeps what was asked for since the opening, and nothing else: texts that are gone are forgotten. */
  save(): void;
}

/**
 * Remembers what `language/` makes of each text, because of a thousand texts one changes between two trainings.
 * @param directory undefined: nothing is remembered
 */
export function rememberTexts(
  directory: string | undefined,
  name: string,
  compute: (text: string) => string,
): RememberedTexts {
  if (directory === undefined) return { of: compute, save: () => {} };
  const files = createResultFiles(directory);
  const known = textsIn(files.find(name, codeVersion('language'))?.value);
  const used = new Map<string, string>();
  return {
    of(text) {
      const result = used.get(text) ?? known.get(text) ?? compute(text);
      used.set(text, result);
      return result;
    },
    save() {
      const isNews = used.size !== known.size || [...used.keys()].some((text) => !known.has(text));
      if (isNews) files.keep(name, codeVersion('language'), used);
    },
  };
}

/** What was kept under the code's own version is what `save` wrote. */
const textsIn = (kept: unknown): ReadonlyMap<string, string> =>
  kept === undefined ? new Map() : (kept as Map<string, string>);
