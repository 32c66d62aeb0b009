import { createChat } from './chat.js';
import { createComposer } from './composer.js';
import { conversationId } from './conversation-id.js';
import { find } from './elements.js';
import { createKeepInView } from './keep-in-view.js';
import { createLanguages } from './languages.js';
import { createPage } from './page.js';
import { createPostTurn } from './post-turn.js';
import { createQuickReplies } from './quick-replies.js';
import { createTranscript } from './transcript.js';
import { createTyping } from './typing.js';

const log = find('#log', HTMLElement);
const chat = createChat({
  page: createPage(),
  postTurn: createPostTurn(conversationId(), navigator.language),
  transcript: createTranscript(log, createKeepInView(find('#view', HTMLElement), log)),
  quickReplies: createQuickReplies(find('#quick-replies', HTMLElement)),
  typing: createTyping(find('#typing', HTMLElement), find('#status', HTMLElement)),
});

createLanguages(find('#languages', HTMLElement), chat.press);
createComposer({ form: find('#composer', HTMLFormElement), input: find('#input', HTMLTextAreaElement) }, chat.say);
chat.begin();
