import { find } from './elements.js';
import { parseAllWords, parseWords, type Words } from './words.js';

/** The page's own words and marks, in the language of the conversation. */
export interface Page {
  locale(): string;
  words(): Words;
  speak(locale: string): void;
}

/** Begins in the language that the server chose by the browser's own. */
export function createPage(): Page {
  const byLocale = parseAllWords(JSON.parse(document.body.dataset.words ?? 'null'));
  let current = document.documentElement.lang;
  let words = byLocale.get(current) ?? parseWords(undefined);
  const speak = (locale: string): void => {
    current = locale;
    // A language that the bot has learned since the page was opened: its answers are shown all the same.
    words = byLocale.get(locale) ?? words;
    document.documentElement.lang = locale;
    showWords(words);
    markLanguage(locale);
  };
  speak(current);
  return { locale: () => current, words: () => words, speak };
}

function showWords(own: Words): void {
  document.title = own.title;
  find('#title', HTMLElement).textContent = own.title;
  find('#input', HTMLTextAreaElement).placeholder = own.placeholder;
  label('#input', own.placeholder);
  label('#send', own.send);
  label('#log', own.conversation);
  label('#languages', own.languages);
  label('#quick-replies', own.quickReplies);
}

const label = (selector: string, text: string): void => {
  find(selector, HTMLElement).setAttribute('aria-label', text);
};

function markLanguage(locale: string): void {
  for (const button of document.querySelectorAll('#languages button')) {
    button.setAttribute('aria-pressed', String(button.getAttribute('lang') === locale));
  }
}
