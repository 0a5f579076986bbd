import { readFile } from 'node:fs/promises';
import { homedir, userInfo } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { usualDataFolder } from '#config';
import { type Framework, hasFingerprints, InputError, isOfficial } from '#frameworks';
import { makeFolder } from './make-folder.ts';
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
  const { BESTFIT_DATA: ours } = process.env;
  if (given !== undefined && given !== '') return given;
  if (ours !== undefined && ours !== '') return ours;
  return usualDataFolder(whereabouts());
}

/** What tells where this user's data folder is. */
export const whereabouts = () => ({ env: process.env, home: homeFolder(), root: process.getuid?.() === 0 });

/** The user's home folder: as the environment says, else as the system does; null where neither knows one. */
function homeFolder(): string | null {
  for (const ask of [homedir, () => userInfo().homedir]) {
    try {
      const home = ask();
      if (isAbsolute(home)) return home;
    } catch {
      // The system knows nothing of this user.
    }
  }
  return null;
}

/**
 * Keeps the official wording of a framework with its source and terms; answers the file it is in. Throws InputError where the
 * folder cannot be made, and the system's own error where the file cannot be written.
 */
export async function keepWording(
  framework: Framework,
  folder: string,
  origin: WordingOrigin,
  wording: ReadonlyMap<string, string>,
): Promise<string> {
  const { id, version, source } = framework;
  const path = wordingFile(framework, folder);
  await makeFolder(join(folder, 'wording'), 'Name another data folder with --data or in BESTFIT_DATA.');
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
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ENOENT') return null;
    if (code !== 'ENOTDIR') throw error;
    throw new InputError(`${folder} is no folder. Name the data folder with --data or in BESTFIT_DATA.`);
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
