import type { Locale } from './locales.js';

/** The few words that are the page's own; everything else comes from the bot. */
export interface Words {
  title: string;
  conversation: string;
  placeholder: string;
  send: string;
  quickReplies: string;
  typing: string;
  unreachable: string;
  tooMany: string;
  retry: string;
  previous: string;
  next: string;
}

export const words: Readonly<Record<Locale, Words>> = {
  ja: {
    title: 'イセサク',
    conversation: '会話',
    placeholder: '知りたいことを書いてください',
    send: '送信',
    quickReplies: '返事の候補',
    typing: '返事を書いています',
    unreachable: 'つながりませんでした。もう一度お試しください。',
    tooMany: '短い間にたくさん届きました。少し待ってからお試しください。',
    retry: 'もう一度送る',
    previous: '前へ',
    next: '次へ',
  },
  en: {
    title: 'Isesaku',
    conversation: 'Conversation',
    placeholder: 'Write your question',
    send: 'Send',
    quickReplies: 'Suggested replies',
    typing: 'Writing a reply',
    unreachable: 'The server could not be reached. Please try again.',
    tooMany: 'Too many messages in a short time. Please wait a little and try again.',
    retry: 'Send again',
    previous: 'Previous',
    next: 'Next',
  },
  pt: {
    title: 'Isesaku',
    conversation: 'Conversa',
    placeholder: 'Escreva a sua pergunta',
    send: 'Enviar',
    quickReplies: 'Sugestões de resposta',
    typing: 'Escrevendo a resposta',
    unreachable: 'Não foi possível conectar. Tente de novo.',
    tooMany: 'Muitas mensagens em pouco tempo. Espere um pouco e tente de novo.',
    retry: 'Enviar de novo',
    previous: 'Anterior',
    next: 'Próximo',
  },
  vi: {
    title: 'Isesaku',
    conversation: 'Cuộc trò chuyện',
    placeholder: 'Hãy viết câu hỏi của bạn',
    send: 'Gửi',
    quickReplies: 'Gợi ý trả lời',
    typing: 'Đang viết câu trả lời',
    unreachable: 'Không kết nối được. Bạn hãy thử lại nhé.',
    tooMany: 'Có quá nhiều tin nhắn trong thời gian ngắn. Bạn hãy chờ một chút rồi thử lại nhé.',
    retry: 'Gửi lại',
    previous: 'Trước',
    next: 'Tiếp theo',
  },
};
