import 'i18next';
import type bot from '../../locales/ja/bot.json';
import type page from '../../locales/ja/page.json';
import type staff from '../../locales/ja/staff.json';

/** Makes every key and placeholder of the locales a type: t('no.such.key') does not compile. */
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'bot';
    resources: { bot: typeof bot; page: typeof page; staff: typeof staff };
  }
}
