import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { z } from 'zod';
import { locales } from './locales.js';
import { save } from './small-knowledge.js';

const fixture = 'test/fixtures/further-language';

/** Entries of the real knowledge; some have a text in the further language, the others not. */
const withText = ['parks', 'garbage-reduction', 'schools', 'mayor', 'contact'];
const withoutText = ['after-school-clubs', 'emergency', 'crisis-support'];
const kept = new Set([...withText, ...withoutText]);

const fields = z.record(z.string(), z.unknown());
const entryTexts = z.record(z.string(), z.strictObject({ title: z.string(), answer: z.string() }));
const words = z.record(z.string(), z.array(z.string()));

const read = <T>(path: string, schema: z.ZodType<T>): T => schema.parse(parse(readFileSync(path, 'utf8')));

/** The bot's four languages and Spanish, as data alone: its strings, the texts of five entries, thirty words. */
export function writeWithFurtherLanguage(home: string): { knowledge: string; locales: string } {
  const folders = { knowledge: join(home, 'knowledge'), locales: join(home, 'locales') };
  cpSync('locales', folders.locales, { recursive: true });
  cpSync(join(fixture, 'locales'), folders.locales, { recursive: true });
  writeEntries(folders.knowledge);
  writeThesaurus(folders.knowledge);
  for (const name of ['policies', 'small-talk', 'urgent', 'other-languages']) {
    cpSync(`knowledge/${name}.yaml`, join(folders.knowledge, `${name}.yaml`));
  }
  cpSync('knowledge/sources', join(folders.knowledge, 'sources'), { recursive: true });
  save(
    join(folders.knowledge, 'city.yaml'),
    stringify({ telephone: '0270-27-2707', roles: { contact: 'contact', emergency: 'emergency' } }),
  );
  for (const locale of locales) {
    save(join(folders.knowledge, 'far', locale, 'some.yaml'), stringify({ signs: [`${locale} zzz`, `${locale} qqq`] }));
  }
  return folders;
}

function writeEntries(knowledge: string): void {
  const texts = read(join(fixture, 'entries.yaml'), entryTexts);
  for (const path of readdirSync('knowledge', { recursive: true, encoding: 'utf8' })) {
    const [, folder, id = ''] = /^(?!examples|far|sources|thesaurus)([\w-]+)\/([\w-]+)\.yaml$/.exec(path) ?? [];
    if (folder === undefined || !kept.has(id)) continue;
    const { topic: _topic, concepts: _concepts, related, ...entry } = read(join('knowledge', path), fields);
    const own = z.array(z.string()).catch([]).parse(related);
    const further = Object.entries(texts[id] ?? {}).map(([field, text]) => [
      field,
      { ...fields.parse(entry[field]), es: text },
    ]);
    const review = { ...fields.parse(entry.review), ...(texts[id] && { es: { draft: '2026-12-01' } }) };
    save(
      join(knowledge, path),
      stringify({ ...entry, ...Object.fromEntries(further), review, related: own.filter((one) => kept.has(one)) }),
    );
    copyExamples(knowledge, id);
  }
}

function copyExamples(knowledge: string, id: string): void {
  for (const locale of locales) {
    const file = `examples/${locale}/${id}.yaml`;
    if (existsSync(join('knowledge', file))) cpSync(join('knowledge', file), join(knowledge, file));
  }
}

function writeThesaurus(knowledge: string): void {
  const terms = read('knowledge/thesaurus/terms.yaml', z.record(z.string(), fields));
  const further = read(join(fixture, 'words.yaml'), words);
  const concepts = Object.entries(further).map(([concept, es]) => {
    const { about, broader: _broader, ...names } = terms[concept] ?? {};
    const owners = z
      .array(z.string())
      .catch([])
      .parse(about)
      .filter((id) => kept.has(id));
    return [concept, { ...names, ...(owners.length > 0 && { about: owners }), es }];
  });
  save(join(knowledge, 'thesaurus/terms.yaml'), stringify(Object.fromEntries(concepts)));
}
