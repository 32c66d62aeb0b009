import type { VNode } from 'preact';
import type { Content } from '../conversation/content.js';
import { plainText } from '../conversation/plain-text.js';
import type { Reply } from '../conversation/reply.js';
import { renderReply } from '../line/render/render-reply.js';

/** The script that draws what `LineMessages` holds, with the chat page's own drawing. */
export const cardsScript = '/staff-cards.js';

interface LineMessagesProps {
  reply: Reply;
  content: Pick<Content, 'translators'>;
}

/** A reply as LINE shows it; without script, its words. */
export const LineMessages = ({ reply, content: { translators } }: LineMessagesProps): VNode => (
  <div
    class="line-messages"
    lang={reply.locale}
    data-reply={JSON.stringify({
      locale: reply.locale,
      messages: renderReply(reply),
      words: translators.pageTexts(reply.locale),
    })}
  >
    {reply.parts.map((part, at) => (
      <p key={at} class="plain-text">
        {plainText(part)}
      </p>
    ))}
  </div>
);
