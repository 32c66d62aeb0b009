import type { ComponentChildren, VNode } from 'preact';
import { Form } from './form.js';
import type { Visit, Words } from './visit.js';

/** The pages of the console, in the order of the header. */
const staffPages = ['questions', 'entries', 'try', 'check', 'usage'] as const;

type StaffPage = (typeof staffPages)[number];

interface LayoutProps {
  visit: Visit;
  title: string;
  /** The page of the header that this one belongs to; before signing in there is none. */
  page: StaffPage | undefined;
  scripts?: readonly string[];
  /** Seconds after which the page loads itself again, while something is going on. */
  refresh?: number | undefined;
  children: ComponentChildren;
}

export function Layout({ visit, title, page, scripts = [], refresh, children }: LayoutProps): VNode {
  const { t, language } = visit;
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        {refresh === undefined ? null : <meta http-equiv="refresh" content={String(refresh)} />}
        <title>{`${title} – ${t('layout.name')}`}</title>
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/fonts/noto-sans-jp/400.css" />
        <link rel="stylesheet" href="/fonts/noto-sans-jp/700.css" />
        <link rel="stylesheet" href="/macrons.css" />
        <link rel="stylesheet" href="/cards.css" />
        <link rel="stylesheet" href="/staff.css" />
        <link rel="stylesheet" href="/staff-pages.css" />
        {scripts.map((src) => (
          <script key={src} type="module" src={src} />
        ))}
      </head>
      <body>
        <a class="skip" href="#main">
          {t('layout.skip')}
        </a>
        <Header visit={visit} page={page} />
        <main id="main">
          <h1>{title}</h1>
          {children}
        </main>
      </body>
    </html>
  );
}

function Header({ visit, page }: Pick<LayoutProps, 'visit' | 'page'>): VNode {
  const { t } = visit;
  return (
    <header class="header">
      <p class="name">
        <img src="/favicon.svg" alt="" width="28" height="28" />
        {t('layout.name')}
      </p>
      <div class="header-end">
        <LanguageSwitch visit={visit} />
        {page === undefined ? null : (
          <Form visit={visit} action="/staff/sign-out">
            <button class="quiet">{t('layout.sign_out')}</button>
          </Form>
        )}
      </div>
      {page === undefined ? null : <Navigation words={visit} page={page} />}
    </header>
  );
}

const Navigation = ({ words, page }: { words: Words; page: StaffPage }): VNode => (
  <nav aria-label={words.t('layout.pages')}>
    <ul>
      {staffPages.map((name) => (
        <li key={name}>
          <a href={`/staff/${name}`} aria-current={name === page ? 'page' : undefined}>
            {words.t(`pages.${name}`)}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);

/** A language is named in itself. */
const LanguageSwitch = ({ visit: { language, languages, consoleLocales, address } }: { visit: Visit }): VNode => (
  <>
    {consoleLocales
      .filter((other) => other !== language)
      .map((other) => (
        <a
          key={other}
          class="quiet"
          lang={other}
          href={`/staff/language?${new URLSearchParams({ to: other, back: address }).toString()}`}
        >
          {languages.nameOf(other)}
        </a>
      ))}
  </>
);
