import type { VNode } from 'preact';
import { type Entry, isDraft } from '../../knowledge/entry.js';
import type { Locale } from '../../language/locales.js';
import { original, originalOf } from '../../language/original.js';
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
  const { t, languageName } = visit;
  const isTranslation = locale !== original;
  return (
    <Layout
      visit={visit}
      title={t('edit.title', { title: originalOf(entry.title), language: languageName(locale) })}
      page="entries"
    >
      <p class="lead">{isTranslation ? t('edit.translation_lead') : t('edit.japanese_lead')}</p>
      <Form visit={visit} action="/staff/drafts/text">
        <input type="hidden" name="entry" value={entry.id} />
        <input type="hidden" name="locale" value={locale} />
        <div class={isTranslation ? 'side-by-side' : ''}>
          {isTranslation ? <Original entry={entry} visit={visit} /> : null}
          <div class="panel">
            <label for="title">{t('edit.title_field')}</label>
            <input id="title" name="title" value={entry.title[locale] ?? ''} lang={locale} maxLength={80} required />
            <label for="answer">{t('edit.answer_field')}</label>
            <textarea id="answer" name="answer" lang={locale} rows={12} maxLength={700} required>
              {entry.answer[locale]?.trim()}
            </textarea>
            <p class="soft">{t('edit.limits')}</p>
            <label class="tick">
              <input
                type="checkbox"
                name="reviewed"
                value="yes"
                checked={entry.answer[locale] !== undefined && !isDraft(entry, locale)}
              />
              <span>{t('edit.reviewed')}</span>
            </label>
          </div>
        </div>
        <div class="actions">
          <button class="main">{t('edit.preview')}</button>
          <a class="button" href={`/staff/entries/${entry.id}`}>
            {t('back')}
          </a>
        </div>
      </Form>
    </Layout>
  );
}

const Original = ({ entry, visit: { t } }: { entry: Entry; visit: Visit }): VNode => (
  <section class="panel" lang={original}>
    <h2>{t('edit.original')}</h2>
    <h3>{originalOf(entry.title)}</h3>
    <p class="plain-text">{originalOf(entry.answer).trim()}</p>
  </section>
);
