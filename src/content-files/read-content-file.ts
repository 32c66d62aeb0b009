import type { z } from 'zod';
import type { ContentFile } from './content-file.js';
import { parseContent } from './parse-content.js';
import { readUtf8 } from './read-utf8.js';

interface Parsed {
  text: string;
  value: unknown;
}

/** By schema and path, what each file last held. */
const parsed = new WeakMap<z.ZodType, Map<string, Parsed>>();

/**
 * Reads a YAML or JSON file (JSON is YAML) and checks it against `schema`. Parses it again only if its text has changed:
 * of a hundred files one changes between two readings, and all take more than a second. Places are found in a syntax
 * tree, which only a problem asks for: the trees would take ten times the memory of the files.
 * @throws {ContentError} with file, line and column of every problem, in Japanese.
 */
export function readContentFile<T>(path: string, schema: z.ZodType<T>): ContentFile<T> {
  const text = readUtf8(path);
  let withPlaces: ContentFile<T> | undefined;
  return {
    value: valueOf(path, text, schema),
    problemAt(at, message) {
      withPlaces ??= parseContent(path, text, schema);
      return withPlaces.problemAt(at, message);
    },
  };
}

function valueOf<T>(path: string, text: string, schema: z.ZodType<T>): T {
  const files = parsed.get(schema) ?? new Map<string, Parsed>();
  parsed.set(schema, files);
  if (files.get(path)?.text !== text) files.set(path, { text, value: parseContent(path, text, schema).value });
  // What is kept under a schema came out of it.
  return files.get(path)?.value as T;
}
