const graphemes = new Intl.Segmenter('ja', { granularity: 'grapheme' });

/** What people see as one character each: 👨‍👩‍👧 is one. */
export const graphemesOf = (text: string): string[] => [...graphemes.segment(text)].map(({ segment }) => segment);

export const graphemeCount = (text: string): number => graphemesOf(text).length;
