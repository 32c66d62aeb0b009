/** Words → what phones and chat have made of them, apart by blanks; only forms that are no words of the language themselves. */
export type Shorthand = Readonly<Record<string, string>>;

/** Reads a table of shorthand into a function that spells a text's words out. */
export function spellingOut(shorthand: Shorthand): (words: readonly string[]) => string[] {
  const full = new Map(
    Object.entries(shorthand).flatMap(([words, forms]) =>
      forms.split(' ').map((form): [string, readonly string[]] => [form, words.split(' ')]),
    ),
  );
  return (words) => words.flatMap((word) => full.get(word) ?? [word]);
}
