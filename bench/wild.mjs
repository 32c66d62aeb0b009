// The time of the worst messages that anybody could send us: not accuracy, a bound.

/** What docs/search.md promises for one question, whatever it is. */
export const boundMs = 50;

/** So many times each; the median leaves out a pause of the collector. */
const times = 7;

const longest = 10_000;

const filled = (text) => text.repeat(Math.ceil(longest / text.length)).slice(0, longest);

/** Named inputs that cost an engine most. */
export const wildInputs = {
  'one letter 10,000 times': filled('a'),
  '10,000 kanji': filled('市役所窓口改革計画'),
  '10,000 kana': filled('こうえんをきれいにしてほしい'),
  'romaji without end': filled('kouen wo kirei ni shite hoshii '),
  'only stop words': filled('the of and to in is it for on a '),
  'only stop words, Vietnamese': filled('là của và có cho được không ở '),
  'four languages mixed': filled('公園 park parque công viên ゴミ trash lixo rác '),
  'zero-width signs between letters': filled('p\u200bl\u200ba\u200by\u200bground '),
  'marks upon marks': filled('e\u0301\u0302\u0303\u0323'),
  'emoji families': filled('👨‍👩‍👧‍👦🏳️‍🌈'),
  'every word another': Array.from({ length: longest / 5 }, (_, at) => `x${at.toString(36)}`).join(' '),
  'lone halves of characters': filled('\ud83d a \udc00 '),
};

/** The slowest of them in one language. */
export async function slowestOf(search, locale) {
  const measured = [];
  for (const [name, text] of Object.entries(wildInputs)) {
    measured.push({ name, locale, ms: await medianMs(() => search(text, locale)) });
  }
  return worstOf(measured);
}

export const worstOf = (measured) => measured.reduce((worst, each) => (each.ms > worst.ms ? each : worst));

export const wildLine = ({ name, locale, ms }) =>
  `Worst of ${Object.keys(wildInputs).length} wild messages of up to 10,000 characters (${name}, ${locale}): ` +
  `${ms.toFixed(0)} ms; the bound is ${boundMs} ms${ms > boundMs ? ' AND IS BROKEN' : ''}.`;

async function medianMs(ask) {
  const spent = [];
  for (let time = 0; time < times; time += 1) {
    const startedAt = performance.now();
    await ask();
    spent.push(performance.now() - startedAt);
  }
  return spent.sort((a, b) => a - b)[Math.floor(times / 2)];
}
