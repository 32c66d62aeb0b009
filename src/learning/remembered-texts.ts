import { createResultFiles } from './files.js';

export interface RememberedTexts {
  of(text: string): readonly string[];
  /** Keeps what was asked for since the opening, and nothing else: texts that are gone are forgotten. */
  save(): void;
}

export interface Memory {
  /** Undefined: nothing is remembered. */
  directory: string | undefined;
  name: string;
  /** Of everything but the text that the results depend on. */
  version: string;
}

/** In no word of a result: texts are stripped of line breaks before anything is made of them. */
const separator = '\n';

/** Remembers the words that are made of each text, because of a thousand texts one changes between two trainings. */
export function rememberTexts(memory: Memory, compute: (text: string) => readonly string[]): RememberedTexts {
  const { directory, name, version } = memory;
  if (directory === undefined) return { of: compute, save: () => {} };
  const files = createResultFiles(directory);
  const known = textsIn(files.find(name, version)?.value);
  const used = new Map<string, string>();
  return {
    of(text) {
      const words = used.get(text) ?? known.get(text) ?? compute(text).join(separator);
      used.set(text, words);
      return words === '' ? [] : words.split(separator);
    },
    save() {
      const isNews = used.size !== known.size || [...used.keys()].some((text) => !known.has(text));
      if (isNews) files.keep(name, version, used);
    },
  };
}

/** What was kept under this very version is what `save` wrote: one string a text is read in a tenth of the time of many. */
const textsIn = (kept: unknown): ReadonlyMap<string, string> =>
  kept === undefined ? new Map() : (kept as Map<string, string>);
