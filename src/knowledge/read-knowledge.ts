import { join } from 'node:path';
import type { z } from 'zod';
import { createContentReader } from '../content-files/content-reader.js';
import type { Problem } from '../errors.js';
import type { Languages } from '../language/languages.js';
import { type City, cityFile } from './city.js';
import { checkConceptNames } from './check-thesaurus.js';
import { otherLanguagesFile } from './entry.js';
import { createKnowledge, type Knowledge, type SmallTalkPhrases } from './knowledge.js';
import { entryPaths, idOf, readEntries } from './read-entries.js';
import { readExamples } from './read-examples.js';
import { type FarInFile, readFar } from './read-far.js';
import { readSources, type SourceInFile } from './read-sources.js';
import { type ConceptInFile, conceptsTwice, firstOfEach, readThesaurus } from './read-thesaurus.js';
import { checkReferences, type EntryInFile } from './references.js';
import { schemasFor } from './schemas.js';
import { checkSharedFiles, type SharedFiles } from './shared-files.js';
import { talkNamed } from './small-talk.js';

/** All of a knowledge folder that can be read, and all that is wrong with the rest. */
export interface ReadKnowledge {
  knowledge: Knowledge;
  entries: readonly EntryInFile[];
  shared: SharedFiles;
  /** Of all entry files, the broken ones too: a name that leads to one of them is right. */
  ids: readonly string[];
  sources: readonly SourceInFile[];
  concepts: readonly ConceptInFile[];
  far: readonly FarInFile[];
  /** Files that the bot runs without, though somebody meant them. */
  strays: readonly Problem[];
  problems: readonly Problem[];
}

/** Reads a knowledge folder past broken files, so that a check can tell all problems at once. */
export function readKnowledge(directory: string, languages: Languages): ReadKnowledge {
  const { locales } = languages;
  const schemas = schemasFor(locales);
  const reader = createContentReader();
  const shared = <T>(name: string, schema: z.ZodType<T>) => reader.readNeeded(join(directory, name), schema);

  const city = shared('city.yaml', cityFile);
  const policies = shared('policies.yaml', schemas.policies);
  const urgent = shared('urgent.yaml', schemas.urgent);
  const paths = entryPaths(directory);
  const ids = paths.map(idOf);
  const reading = { reader, locales };
  const sources = readSources(join(directory, 'sources'), reading);
  const sourceIds = sources.found.map(({ id }) => id);
  const examples = readExamples(join(directory, 'examples'), ids, reading);
  const far = readFar(join(directory, 'far'), reading);
  const allConcepts = readThesaurus(join(directory, 'thesaurus'), reading);
  const concepts = firstOfEach(allConcepts);
  const entries = readEntries(paths, examples, reading);
  const knowledge = createKnowledge({
    city: city?.value ?? noCity,
    languages,
    entries: entries.map(({ entry }) => entry),
    policies: policies?.value ?? [],
    sources: Object.fromEntries(sources.found.map(({ id, source }) => [id, source])),
    far: far.lines,
    smallTalk: talksIn(shared('small-talk.yaml', schemas.smallTalk)?.value ?? {}),
    urgent: urgent?.value ?? {},
    thesaurus: concepts.map(({ concept }) => concept),
    otherLanguages: shared('other-languages.yaml', otherLanguagesFile)?.value ?? {},
  });
  const problems = [
    ...reader.problems,
    ...examples.problems,
    ...far.problems,
    ...sources.problems,
    ...conceptsTwice(allConcepts),
    ...checkConceptNames(concepts, entries, ids),
    ...checkReferences(knowledge, entries, { ids, policies, sources: sources.isWhole ? sourceIds : undefined }),
    ...checkSharedFiles({ city, policies, urgent }, ids),
  ];
  return {
    knowledge,
    entries,
    shared: { policies, urgent },
    ids,
    sources: sources.found,
    concepts,
    far: far.files,
    strays: examples.strays,
    problems,
  };
}

/** What is read past a file that cannot be used is never served. */
const noCity: City = {
  telephone: '',
  roles: { contact: 'contact' },
  names: { places: [], kanji: '', abbreviations: [] },
};

const talksIn = (byName: Readonly<Record<string, SmallTalkPhrases['phrases']>>): SmallTalkPhrases[] =>
  Object.entries(byName).flatMap(([name, phrases]) => {
    const talk = talkNamed(name);
    return talk ? [{ talk, phrases }] : [];
  });
