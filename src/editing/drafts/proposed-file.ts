import { existsSync, readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { Entry } from '../../knowledge/entry.js';
import type { Knowledge } from '../../knowledge/knowledge.js';
import { pathWithin, writeFileAtomically } from '../write-safely.js';
import { editYaml, YamlEditError } from '../yaml/edit-yaml.js';
import { type EntryChange, editsFor, type FileEdits } from './entry-change.js';
import { ChangeRefusedError } from './refusal.js';

/** The files of an entry that a change touches: its own, or those of its examples. */
export interface Proposal {
  entry: Entry;
  files: readonly ProposedFile[];
}

/** A file as it is and as it would be. */
export interface ProposedFile {
  /** Within the knowledge folder, as staff know it. */
  name: string;
  /** Links followed. */
  path: string;
  /** Empty if the file is not there yet. */
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
export function proposeChange(change: EntryChange, { folder, knowledge, today }: Place): Proposal {
  const entry = knowledge.find(change.entryId);
  if (!entry) throw new ChangeRefusedError('no-such-entry');
  const edits = editsFor(change, entry, today);
  if (edits.length === 0) throw new ChangeRefusedError('nothing-changes');
  return { entry, files: edits.map((file) => proposeFile(file, folder)) };
}

function proposeFile({ file, edits }: FileEdits, folder: string): ProposedFile {
  const path = pathWithin(folder, resolve(file));
  const before = textNow(path);
  try {
    return { name: relative(folder, file), path, before, after: editYaml(before, edits) };
  } catch (error) {
    throw error instanceof YamlEditError ? new ChangeRefusedError('unusual-file') : error;
  }
}

/** @throws {ChangeRefusedError} if a file is not what the proposal began with; all stay as they are then. */
export function writeProposed({ files }: Proposal, folder: string): void {
  const checked = files.map(({ path, before, after }) => ({ path: pathWithin(folder, path), before, after }));
  if (checked.some(({ path, before }) => textNow(path) !== before)) throw new ChangeRefusedError('changed-meanwhile');
  for (const { path, after } of checked) writeFileAtomically(path, after);
}

const textNow = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8') : '');
