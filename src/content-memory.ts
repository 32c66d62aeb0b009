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
 * more than a second. Places in a file are found by parsing it again, which only a problem needs; the syntax trees
 * would take ten times the memory of the files.
 */
export function parseOnce<T>(file: string, text: string, { schema, parse }: { schema: z.ZodType<T>; parse: Parse }) {
  const files = parsed.get(schema) ?? new Map<string, Parsed>();
  parsed.set(schema, files);
  const known = files.get(file);
  if (known?.text !== text) files.set(file, { text, value: parse(file, text, schema).value });
  return {
    // What is kept under a schema came out of it.
    value: files.get(file)?.value as T,
    problemAt: (path: readonly PropertyKey[], message: string) => parse(file, text, schema).problemAt(path, message),
  };
}
