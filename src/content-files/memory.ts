import type { z } from 'zod';
import type { ContentFile } from './content-file.js';

type Parse = <T>(file: string, text: string, schema: z.ZodType<T>) => ContentFile<T>;

interface Parsed {
  text: string;
  value: unknown;
}

/** By schema and path, what each file last held. */
const parsed = new WeakMap<z.ZodType, Map<string, Parsed>>();

/**
 * Parses a file again only if its text has changed: of a hundred files one changes between two readings, and all take
 * more than a second. Places are found in a syntax tree, which only a problem asks for: the trees would take ten times
 * the memory of the files.
 */
export function parseOnce<T>(file: string, text: string, { schema, parse }: { schema: z.ZodType<T>; parse: Parse }) {
  const files = parsed.get(schema) ?? new Map<string, Parsed>();
  parsed.set(schema, files);
  if (files.get(file)?.text !== text) files.set(file, { text, value: parse(file, text, schema).value });
  let withPlaces: ContentFile<T> | undefined;
  return {
    // What is kept under a schema came out of it.
    value: files.get(file)?.value as T,
    problemAt(path: readonly PropertyKey[], message: string) {
      withPlaces ??= parse(file, text, schema);
      return withPlaces.problemAt(path, message);
    },
  };
}
