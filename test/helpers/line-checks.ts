import { lineLimits } from '../../src/line/limits.js';
import { graphemeCount } from '../../src/language/graphemes.js';

/** What LINE would refuse in a message, by the table that rendering keeps to. Walks any JSON. */
export function lineFaults(messages: readonly unknown[]): string[] {
  const faults: string[] = [];
  const check = (fine: boolean, fault: string) => {
    if (!fine) faults.push(fault);
  };
  check(messages.length >= 1 && messages.length <= lineLimits.messagesPerReply, `${messages.length} messages`);

  const walk = (value: unknown, path: string, insideQuickReply: boolean): void => {
    if (Array.isArray(value)) return value.forEach((item, at) => walk(item, `${path}[${at}]`, insideQuickReply));
    if (typeof value !== 'object' || value === null) return;
    const node = new Map<string, unknown>(Object.entries(value));
    const text = (key: string): string => {
      const found = node.get(key);
      return typeof found === 'string' ? found : '';
    };
    const type = text('type');
    if (type === 'text') check(text('text') !== '' && text('text').length <= lineLimits.textLength, `${path}.text`);
    if (type === 'flex')
      check(text('altText') !== '' && text('altText').length <= lineLimits.altTextLength, `${path}.altText`);
    if (type === 'bubble') check(bytes(value) <= lineLimits.bubbleBytes, `${path}: ${bytes(value)} bytes`);
    if (type === 'carousel') {
      check(bytes(value) <= lineLimits.carouselBytes, `${path}: ${bytes(value)} bytes`);
      check(countOf(node.get('contents')) <= lineLimits.carouselBubbles, `${path}: bubbles`);
    }
    if (type === 'postback' || type === 'uri') {
      const most = insideQuickReply ? lineLimits.quickReplyLabel : lineLimits.flexLabel;
      check(text('label') !== '' && graphemeCount(text('label')) <= most, `${path}.label "${text('label')}"`);
    }
    if (type === 'postback') {
      check(text('data') !== '' && text('data').length <= lineLimits.postbackData, `${path}.data`);
      check(graphemeCount(text('displayText')) <= lineLimits.displayText, `${path}.displayText`);
    }
    if (type === 'uri') check(/^(https|tel):[\x21-\x7e]+$/.test(text('uri')), `${path}.uri ${text('uri')}`);
    if (node.has('quickReply'))
      check(quickReplyItems(node.get('quickReply')) <= lineLimits.quickReplyItems, `${path}.quickReply`);
    for (const [key, child] of node) walk(child, `${path}.${key}`, insideQuickReply || key === 'quickReply');
  };
  walk(messages, 'messages', false);
  return faults;
}

const bytes = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));
const countOf = (value: unknown): number => (Array.isArray(value) ? value.length : 0);
const quickReplyItems = (value: unknown): number =>
  typeof value === 'object' && value !== null && 'items' in value ? countOf(value.items) : 0;
