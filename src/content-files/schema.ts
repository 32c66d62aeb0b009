import { z } from 'zod';
import { didYouMean } from './similar-name.js';

const japanese = z.locales.ja().localeError;

/** Schema messages for clerks; what is rare keeps zod's own Japanese. */
export const schemaAdvice: z.core.$ZodErrorMap = (issue) => commonAdvice(issue) ?? japanese(issue);

function commonAdvice(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.input === undefined) return 'まだ書かれていません。書き足してください。';
  if (issue.input === null) return '「:」の後が空です。中身を書いてください。';
  switch (issue.code) {
    case 'invalid_type':
      return typeAdvice(issue.expected);
    case 'too_small':
      return issue.origin === 'string' ? '空です。中身を書いてください。' : undefined;
    case 'too_big':
      return typeof issue.input === 'string'
        ? `長すぎます。${issue.maximum}文字までにしてください（いまは${issue.input.trim().length}文字）。`
        : undefined;
    case 'invalid_format':
      return issue.format === 'date' ? '日付は 2026-12-01 のように書いてください。' : undefined;
    default:
      return undefined;
  }
}

function typeAdvice(expected: string): string | undefined {
  switch (expected) {
    case 'array':
      return '一つずつ「- 」で始まる行に分けて、ならべて書いてください。';
    case 'string':
      return '文字で書いてください。数字や true だけのときは「"」で囲んでください。';
    case 'object':
    case 'record':
      return '「項目名: 中身」の形で書いてください。';
    default:
      return undefined;
  }
}

/** What to do about a key that the schema does not know. */
export function unknownKeyAdvice(key: string, known: readonly string[]): string {
  const meant = didYouMean(key, known);
  return `「${key}」という項目はありません。${meant || `書けるのは ${known.join('、')} です。`}直すか、消してください。`;
}

/** The keys that a schema allows at a path. */
export function keysAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return keysAt(schema.unwrap(), path);
  const [first, ...rest] = path;
  if (schema instanceof z.ZodObject) {
    const shape: Record<string, z.core.$ZodType> = schema.shape;
    if (first === undefined) return Object.keys(shape);
    const child = shape[String(first)];
    return child ? keysAt(child, rest) : [];
  }
  if (schema instanceof z.ZodArray) return keysAt(schema.element, rest);
  if (schema instanceof z.ZodRecord) return keysAt(schema.valueType, rest);
  return [];
}
