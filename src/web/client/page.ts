import { find } from './elements.js';
import { type Locale, localeOfTags } from './locales.js';
import { words, type Words } from './words.js';

/** The page's own words and marks, in the language of the conversation. */
export interface Page {
  locale(): Locale;
  words(): Words;
  speak(locale: Locale): void;
}

export function createPage(): Page {
  let current = localeOfTags(navigator.languages);
  const speak = (locale: Locale): void => {
    current = locale;
    document.documentElement.lang = locale;
    showWords(words[locale]);
    markLanguage(locale);
  };
  speak(current);
  return { locale: () => current, words: () => words[current], speak };
}

function showWords(own: Words): void {
  document.title = own.title;
  find('#title', HTMLElement).textContent = own.title;
  find('#input', HTMLTextAreaElement).placeholder = own.placeholder;
  label('#input', own.placeholder);
  label('#send', own.send);
  label('#log', own.conversation);
  label('#quick-replies', own.quickReplies);
}

const label = (selector: string, text: string): void => {
  find(selector, HTMLElement).setAttribute('aria-label', text);
};

function markLanguage(locale: Locale): void {
  for (const button of document.querySelectorAll('#languages button')) {
    button.setAttribute('aria-pressed', String(button.getAttribute('lang') === locale));
  }
}
