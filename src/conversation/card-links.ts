import type { Entry, Phone } from '../knowledge/entry.js';
import type { Knowledge } from '../knowledge/knowledge.js';
import type { Locale } from '../language/locales.js';
import type { Translator } from '../language/translator.js';
import { isUrgent, sourcesOf } from './card-notes.js';
import type { Link } from './reply.js';

/** More buttons would push the telephone out of sight. */
const mostPages = 2;

export function linksOf(entry: Entry, locale: Locale, knowledge: Knowledge, t: Translator): Link[] {
  const calls = (entry.phones ?? [{ number: knowledge.city.telephone }]).map((phone) =>
    callLink(phone, locale, knowledge, t),
  );
  const pages = sourcesOf(entry, knowledge)
    .flatMap(({ url, title }) => (url === undefined ? [] : [{ url, title }]))
    .slice(0, mostPages)
    .map(({ url, title }) => ({
      label: t('button.page', { page: knowledge.languages.find(title, locale).text }),
      uri: url,
    }));
  // In an emergency the telephone comes first; elsewhere reading first spares a call.
  return isUrgent(entry, knowledge) ? [...calls, ...pages] : [...pages, ...calls];
}

const callLink = ({ number, label }: Phone, locale: Locale, { languages }: Knowledge, t: Translator): Link => ({
  label: label
    ? t('button.call_named', { name: languages.find(label, locale).text, phone: number })
    : t('button.call', { phone: number }),
  uri: `tel:${number.replaceAll('-', '')}`,
});
