import type { Part } from '../../src/conversation/reply.js';
import type { Locale } from '../../src/language/locales.js';
import { renderReply } from '../../src/line/render/render-reply.js';
import { en } from '../helpers/locales.js';

const badge = { label: '政策2  子ども・教育', colour: '#ad1457' };

export const languageChoice = { label: 'English', action: { do: 'language', in: en } } as const;

/** A reply with the messages that LINE would get for it. */
export const reply = (locale: Locale, ...parts: Part[]) => ({
  locale,
  messages: renderReply({ locale, parts, choices: [] }),
});

export const replyWithQuickReplies = (locale: Locale, ...parts: Part[]) => ({
  locale,
  messages: renderReply({
    locale,
    parts,
    choices: [
      { label: 'Parks', action: { do: 'answer', id: 'parks' } },
      { label: '8つの政策', action: { do: 'policies' } },
      languageChoice,
    ],
  }),
});

/** Messages in LINE's own form, for what our bot would never send. */
export const raw = (...messages: unknown[]) => ({ locale: 'en', messages });

export const text = (value: string): Part => ({ kind: 'text', text: value });

export const answer: Extract<Part, { kind: 'answer' }> = {
  kind: 'answer',
  card: {
    badge,
    title: '学童クラブと学校の連携',
    text: 'はい。伊勢崎市は、学童クラブと学校が力を合わせるしくみをつくります。\nくわしくは企画調整課に聞いてください。',
    notes: ['出典: 広報いせさき', 'この文の日付: 2026年11月23日'],
    links: [
      { label: '市のページを見る', uri: 'https://www.city.isesaki.lg.jp/' },
      { label: '電話 0270-27-2707', uri: 'tel:0270272707' },
    ],
    choices: [{ label: '日本語の原文', action: { do: 'original', id: 'after-school' } }],
    votes: [
      { label: '👍 役に立った', action: { do: 'helpful', id: 'after-school', turn: 'abcdefghijkl' } },
      { label: '👎 ちがった', action: { do: 'unhelpful', id: 'after-school', turn: 'abcdefghijkl', others: [] } },
    ],
  },
};

const initiatives = [
  {
    label: 'Crianças e escolas: clubes pós-escola trabalhando em parceria',
    action: { do: 'answer', id: 'after-school' },
  },
  { label: 'Creches', action: { do: 'answer', id: 'childcare-staff' } },
] as const;

export const policies: Part = {
  kind: 'policies',
  alt: 'As 8 políticas (Isesaku)',
  cards: ['Saúde', 'Crianças e educação', 'Meio ambiente', 'Cidade segura'].map((title, index) => ({
    badge: { label: `Política ${index + 1}`, colour: badge.colour },
    title,
    heading: 'Principais iniciativas',
    initiatives: index === 1 ? [...initiatives, ...initiatives] : initiatives,
    overview: { label: 'Sobre esta política', action: { do: 'answer', id: `policy-${index}` } },
  })),
};

export const suggestions: Part = {
  kind: 'suggestions',
  text: 'Bạn muốn hỏi về điều nào dưới đây?',
  choices: [
    { label: 'Câu lạc bộ sau giờ học (gakudō) phối hợp với nhà trường', action: { do: 'answer', id: 'after-school' } },
    { label: 'Công viên', action: { do: 'answer', id: 'parks' } },
  ],
};
