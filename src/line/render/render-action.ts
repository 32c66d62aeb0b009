import type { messagingApi } from '@line/bot-sdk';
import { encodeAction } from '../../conversation/action.js';
import { graphemeCount } from '../../language/graphemes.js';
import type { Choice, Link } from '../../conversation/reply.js';
import { lineLimits } from '../limits.js';
import { shorten } from './shorten.js';

/** A choice as a postback; the whole label appears as what the person said. */
export const postback = (
  { label, short = label, action }: Choice,
  labelLimit: number,
): messagingApi.PostbackAction => ({
  type: 'postback',
  label: shorten(graphemeCount(label) <= labelLimit ? label : short, labelLimit),
  data: encodeAction(action),
  displayText: shorten(label, lineLimits.displayText),
});

export const openLink = ({ label, uri }: Link): messagingApi.URIAction => ({
  type: 'uri',
  label: shorten(label, lineLimits.flexLabel),
  uri,
});

export const quickReply = (choices: readonly Choice[]): messagingApi.QuickReply => ({
  items: choices.slice(0, lineLimits.quickReplyItems).map((choice) => ({
    type: 'action',
    action: postback(choice, lineLimits.quickReplyLabel),
  })),
});
