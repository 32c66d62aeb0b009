import 'i18next';
import type bot from '../../locales/ja/bot.json';

/** Makes every key and placeholder of the locales a type: t('no.such.key') does not compile. */
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'bot';
    resources: { bot: typeof bot };
  }
}
