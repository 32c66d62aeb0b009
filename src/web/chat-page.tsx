import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Languages } from '../language/languages.js';
import { type Locale, perLocale } from '../language/locales.js';
import type { Translators } from '../language/translator.js';

interface ChatPageProps {
  /** The language that the page begins in; its script changes it as the conversation does. */
  locale: Locale;
  /** Those that the conversation may be in. */
  languages: Languages;
  translators: Pick<Translators, 'page' | 'pageTexts'>;
}

export const renderChatPage = (props: ChatPageProps): string =>
  `<!doctype html>${renderToString(<ChatPage {...props} />)}`;

/** The words of every language go with the page: our Content-Security-Policy allows no script within it. */
const ChatPage = ({ locale, languages, translators }: ChatPageProps): VNode => (
  <html lang={locale}>
    <Head title={translators.page(locale)('title')} />
    <body data-words={JSON.stringify(perLocale(languages.locales, translators.pageTexts))}>
      <Header locale={locale} languages={languages} translators={translators} />
      <main id="view" class="view" tabindex={0}>
        <noscript>
          {languages.locales.map((each) => (
            <p key={each} lang={each}>
              {translators.page(each)('no_script')}
            </p>
          ))}
        </noscript>
        <div id="log" role="log" aria-live="polite" />
        <div id="typing" class="typing" aria-hidden="true" hidden>
          <span />
          <span />
          <span />
        </div>
        <p id="status" class="for-screen-readers" role="status" />
      </main>
      <Footer />
    </body>
  </html>
);

const Head = ({ title }: { title: string }): VNode => (
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1, interactive-widget=resizes-content" />
    <meta name="theme-color" content="#0f5c5c" />
    <title>{title}</title>
    <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="/fonts/noto-sans-jp/400.css" />
    <link rel="stylesheet" href="/fonts/noto-sans-jp/700.css" />
    <link rel="stylesheet" href="/macrons.css" />
    <link rel="stylesheet" href="/chat.css" />
    <link rel="stylesheet" href="/cards.css" />
    <script type="module" src="/main.js" />
  </head>
);

/** A language is named in itself. */
const Header = ({ locale, languages, translators }: ChatPageProps): VNode => (
  <header class="header">
    <h1 class="title">
      <img src="/favicon.svg" alt="" width="24" height="24" />
      <span id="title">{translators.page(locale)('title')}</span>
    </h1>
    <nav id="languages" class="languages" aria-label={translators.page(locale)('languages')}>
      {languages.locales.map((each) => (
        <button key={each} type="button" lang={each}>
          {languages.nameOf(each)}
        </button>
      ))}
    </nav>
  </header>
);

const Footer = (): VNode => (
  <footer>
    <div id="quick-replies" class="quick-replies" role="group" hidden />
    <form id="composer" class="composer" autocomplete="off">
      <textarea id="input" rows={1} maxLength={5000} enterkeyhint="send" />
      <button id="send" class="send" type="submit">
        <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
          <path
            d="M4 4l17 8-17 8 3-8zM7 12h8"
            fill="none"
            stroke="currentColor"
            stroke-width="2"
            stroke-linejoin="round"
          />
        </svg>
      </button>
    </form>
  </footer>
);
