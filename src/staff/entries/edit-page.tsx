import type { VNode } from 'preact';
import { type Entry, isDraft } from '../../knowledge/entry.js';
import { defaultLocale, type Locale } from '../../language/locales.js';
import { Form } from '../form.js';
import { Layout } from '../layout.js';
import type { Visit } from '../visit.js';

interface EditPageProps {
  visit: Visit;
  entry: Entry;
  locale: Locale;
}

/** The words of one language, for a translation beside the Japanese ones, which are the authoritative text. */
export function EditPage({ visit, entry, locale }: EditPageProps): VNode {
  const { words } = visit;
  const isTranslation = locale !== defaultLocale;
  return (
    <Layout visit={visit} title={words.edit.title(entry.title.ja, words.locales[locale])} page="entries">
      <p class="lead">{isTranslation ? words.edit.translationLead : words.edit.japaneseLead}</p>
      <Form visit={visit} action="/staff/drafts/text">
        <input type="hidden" name="entry" value={entry.id} />
        <input type="hidden" name="locale" value={locale} />
        <div class={isTranslation ? 'side-by-side' : ''}>
          {isTranslation ? <Original entry={entry} visit={visit} /> : null}
          <div class="panel">
            <label for="title">{words.edit.titleField}</label>
            <input id="title" name="title" value={entry.title[locale]} lang={locale} maxLength={80} required />
            <label for="answer">{words.edit.answerField}</label>
            <textarea id="answer" name="answer" lang={locale} rows={12} maxLength={700} required>
              {entry.answer[locale].trim()}
            </textarea>
            <p class="soft">{words.edit.limits}</p>
            <label class="tick">
              <input type="checkbox" name="reviewed" value="yes" checked={!isDraft(entry, locale)} />
              <span>{words.edit.reviewed}</span>
            </label>
          </div>
        </div>
        <div class="actions">
          <button class="main">{words.edit.preview}</button>
          <a class="button" href={`/staff/entries/${entry.id}`}>
            {words.back}
          </a>
        </div>
      </Form>
    </Layout>
  );
}

const Original = ({ entry, visit: { words } }: { entry: Entry; visit: Visit }): VNode => (
  <section class="panel" lang="ja">
    <h2>{words.edit.original}</h2>
    <h3>{entry.title.ja}</h3>
    <p class="plain-text">{entry.answer.ja.trim()}</p>
  </section>
);
