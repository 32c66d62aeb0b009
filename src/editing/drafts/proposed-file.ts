import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Entry } from '../../knowledge/entry.js';
import type { Knowledge } from '../../knowledge/knowledge.js';
import { pathWithin, writeFileAtomically } from '../write-safely.js';
import { editYaml, YamlEditError } from '../yaml/edit-yaml.js';
import { type EntryChange, editsFor } from './entry-change.js';
import { ChangeRefusedError } from './refusal.js';

/** An entry's file as it is and as it would be. */
export interface ProposedFile {
  entry: Entry;
  /** Links followed. */
  path: string;
  before: string;
  after: string;
}

interface Place {
  /** The knowledge folder: no file elsewhere is read or written. */
  folder: string;
  knowledge: Knowledge;
  /** As 2026-12-01, in Japan. */
  today: string;
}

/** @throws {ChangeRefusedError} if there is nothing to change, or no way to. */
export function proposeFile(change: EntryChange, { folder, knowledge, today }: Place): ProposedFile {
  const entry = knowledge.find(change.entryId);
  if (!entry) throw new ChangeRefusedError('no-such-entry');
  const path = pathWithin(folder, resolve(entry.file));
  const before = readFileSync(path, 'utf8');
  const edits = editsFor(change, entry, today);
  if (edits.length === 0) throw new ChangeRefusedError('nothing-changes');
  try {
    return { entry, path, before, after: editYaml(before, edits) };
  } catch (error) {
    throw error instanceof YamlEditError ? new ChangeRefusedError('unusual-file') : error;
  }
}

/** @throws {ChangeRefusedError} if the file is not what the proposal began with; it stays as it is then. */
export function writeProposed({ path, before, after }: ProposedFile, folder: string): void {
  const file = pathWithin(folder, path);
  if (readFileSync(file, 'utf8') !== before) throw new ChangeRefusedError('changed-meanwhile');
  writeFileAtomically(file, after);
}
