import { mkdir, readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { type Framework, hasFingerprints, InputError, isOfficial } from '#frameworks';
import { replaceFile } from './replace-file.ts';

/** Where an official wording came from. */
export type WordingOrigin = {
  readonly file: string;
  /** SHA-256 of the document's bytes, in hexadecimal. */
  readonly sha256: string;
  /** Date and time of the import, ISO 8601. */
  readonly importedAt: string;
};

/** The folder Bestfit keeps its data in: the one given, else BESTFIT_DATA, else the user's data folder. */
export function dataFolder(given?: string): string {
  const { BESTFIT_DATA: ours, XDG_DATA_HOME: xdg } = process.env;
  if (given !== undefined && given !== '') return given;
  if (ours !== undefined && ours !== '') return ours;
  // A relative XDG_DATA_HOME is to be ignored: XDG Base Directory Specification.
  const base = xdg !== undefined && isAbsolute(xdg) ? xdg : join(homedir(), '.local', 'share');
  return join(base, 'bestfit');
}

/** Keeps the official wording of a framework with its source and terms; answers the file it is in. */
export async function keepWording(
  framework: Framework,
  folder: string,
  origin: WordingOrigin,
  wording: ReadonlyMap<string, string>,
): Promise<string> {
  const { id, version, source } = framework;
  const path = wordingFile(framework, folder);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await mkdir(join(folder, 'wording'), { recursive: true, mode: 0o700 });
  const kept = { framework: id, version, source, ...origin, statements: Object.fromEntries(wording) };
  await replaceFile(path, `${JSON.stringify(kept, null, 2)}\n`);
  return path;
}

/**
 * The official wording kept for a framework, by statement id; null where none is kept. Throws InputError where the file was
 * damaged or edited, so that nothing is shown as official that is not.
 */
export async function readWording(framework: Framework, folder: string): Promise<ReadonlyMap<string, string> | null> {
  if (!hasFingerprints(framework)) return null;
  const path = wordingFile(framework, folder);
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return null;
    throw error;
  }
  const wording = statementsIn(text);
  if (wording !== null && (await isOfficial(framework, wording))) return wording;
  throw new InputError(
    `${path}: what is kept there is not the official wording any more: the file was changed or damaged. ` +
      `Import it again: bestfit frameworks wording import ${framework.id} <the published text>`,
  );
}

const wordingFile = ({ id }: Framework, folder: string): string => join(folder, 'wording', `${id}.json`);

function statementsIn(text: string): ReadonlyMap<string, string> | null {
  let kept: unknown;
  try {
    kept = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof kept !== 'object' || kept === null || !('statements' in kept)) return null;
  const { statements } = kept;
  if (typeof statements !== 'object' || statements === null) return null;
  const entries = Object.entries(statements);
  return entries.every((entry): entry is [string, string] => typeof entry[1] === 'string') ? new Map(entries) : null;
}
