import type { EntryRule } from './rule.js';

/** Three digits (110), ten, or eleven for mobiles and IP telephones: https://www.soumu.go.jp/main_sosiki/joho_tsusin/top/tel_number/ */
const isCallable = (phone: string): boolean => {
  const digits = phone.replaceAll('-', '');
  if (digits.length === 3) return digits.startsWith('1');
  return /^0(?:[5789]0\d{8}|[1-9]\d{8})$/.test(digits);
};

/** What stands in `phones` becomes a button that calls. */
export const callablePhones: EntryRule = {
  name: 'callable-phones',
  level: 'warning',
  check: ({ entry, file }) =>
    (entry.phones ?? []).flatMap(({ number }, at) =>
      isCallable(number)
        ? []
        : [
            file.problemAt(
              ['phones', at],
              `「${number}」には電話をかけられません。市外局番から、けた数を確かめて書いてください（例: 0270-27-2707）。`,
            ),
          ],
    ),
};
