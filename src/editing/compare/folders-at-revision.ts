import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { ConfigError, ContentError } from '../../errors.js';

interface Folders {
  knowledge: string;
  locales: string;
}

/**
 * Puts the content as it was at a revision into a temporary place, hands it to `use`, and removes it.
 * @throws {ConfigError} if git does not know the revision, or a folder was not there
 */
export async function withFoldersAt<T>(
  revision: string,
  { knowledge, locales }: Folders,
  use: (past: Folders) => T | Promise<T>,
): Promise<T> {
  const place = mkdtempSync(join(tmpdir(), 'isesaku-diff-'));
  const past = { knowledge: join(place, 'knowledge'), locales: join(place, 'locales') };
  try {
    unpack(revision, knowledge, past.knowledge);
    unpack(revision, locales, past.locales);
    return await use(past);
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

/**
 * Loads what lay at a revision.
 * @throws {ConfigError} if the files are of a form that this program no longer reads, or broken
 */
export async function asOfThePast<T>(revision: string, load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    throw new ConfigError(
      [
        `Git の「${revision}」の内容は、いまのプログラムでは読めません。ファイルの形が今とちがうか、間違いがあります。`,
        'もっと新しいコミットとくらべるか、そのコミットのプログラムを使ってください。初めの問題:',
        ...error.problems.slice(0, 1).map(({ file, line, message }) => `  ${basename(file)} の${line}行目: ${message}`),
      ].join('\n'),
    );
  }
}

const maxArchiveBytes = 256 * 1024 * 1024;

/** `git archive` inside a folder packs that folder alone. */
function unpack(revision: string, folder: string, into: string): void {
  const run = (command: string, args: string[], input?: Buffer) =>
    execFileSync(command, args, { cwd: folder, input, maxBuffer: maxArchiveBytes, stdio: ['pipe', 'pipe', 'pipe'] });
  try {
    const commit = run('git', ['rev-parse', '--verify', '--end-of-options', `${revision}^{commit}`])
      .toString()
      .trim();
    const archive = run('git', ['archive', '--format=tar', commit]);
    mkdirSync(into);
    run('tar', ['-x', '-f', '-', '-C', into], archive);
  } catch {
    throw new ConfigError(
      `Git の「${revision}」の ${folder} を取り出せません。コミットの名前（例: HEAD~1、main）を確かめてください。`,
    );
  }
}
