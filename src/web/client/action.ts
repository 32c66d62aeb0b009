import { fieldsOf, textOf } from './fields.js';

/** What a button of our messages does. */
export type Action =
  | { kind: 'postback'; label: string; data: string; displayText: string | undefined }
  | { kind: 'link'; label: string; url: string };

/** Kinds that a browser cannot do, and addresses that could run a script, are no action at all. */
export function parseAction(value: unknown): Action | undefined {
  const fields = fieldsOf(value);
  const label = textOf(fields.label) ?? '';
  const data = textOf(fields.data);
  const url = textOf(fields.uri);
  if (fields.type === 'postback' && data !== undefined) {
    return { kind: 'postback', label, data, displayText: textOf(fields.displayText) };
  }
  if (fields.type === 'uri' && url !== undefined && canBeOpened(url)) return { kind: 'link', label, url };
  return undefined;
}

const canBeOpened = (url: string): boolean =>
  URL.canParse(url) && ['http:', 'https:', 'tel:'].includes(new URL(url).protocol);
