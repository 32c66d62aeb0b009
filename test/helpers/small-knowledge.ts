import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { locales, perLocale } from './locales.js';

const sentences = ['how is it', 'what is planned', 'tell me more', 'is there news', 'who asks'];
const openings = ['please', 'hello', 'now', 'well'];

/** The text of an entry's file, which passes every check. What it is called and what it answers, the same in each locale. */
export const smallEntry = (title: string, answer: string): string =>
  stringify({
    title: perLocale(() => title),
    answer: perLocale(() => answer),
    sources: ['test'],
    review: perLocale(() => ({ draft: '2026-01-01' })),
  });

const smallExamples = (title: string): string =>
  stringify({ examples: openings.flatMap((opening) => sentences.map((rest) => `${opening} ${title} ${rest}`)) });

/** A knowledge folder that is learned in an instant. */
export function writeSmallKnowledge(folder: string): void {
  const files = {
    'city.yaml': { telephone: '0270-00-0000', roles: { contact: 'town' } },
    'policies.yaml': [
      { id: 'town', number: 1, colour: '#1b5e20', name: perLocale(() => 'Town'), initiatives: ['parks'] },
    ],
    'sources/test.yaml': {
      test: { title: perLocale(() => 'A test'), publisher: 'city', read: '2026-01-01', facts: ['0270-00-0000'] },
    },
    'small-talk.yaml': {},
    'urgent.yaml': {},
    'other-languages.yaml': {},
  };
  for (const [name, content] of Object.entries(files)) save(join(folder, name), stringify(content));
  save(join(folder, 'town/town.yaml'), smallEntry('Town', 'The town answers.'));
  save(join(folder, 'town/parks.yaml'), smallEntry('Parks', 'The first answer.'));
  for (const locale of locales) {
    save(join(folder, 'far', locale, 'nonsense.yaml'), stringify({ letters: ['zzz', 'qqq'] }));
    save(join(folder, 'examples', locale, 'town.yaml'), smallExamples('Town'));
    save(join(folder, 'examples', locale, 'parks.yaml'), smallExamples('Parks'));
  }
}

export function save(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
