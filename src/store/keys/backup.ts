import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { keyBackups } from './destroyed-key.ts';
import { codeOf, takePlace, wipeLeftovers, writeNew } from './durable-file.ts';
import { isKeyBackup, keptKeysText } from './kept-keys.ts';
import type { KeyFiles } from './key-files.ts';
import type { KeyBackup } from './keys.ts';
import { KeysError } from './keys-error.ts';

/** Copies the wrapped keys to a file: see `Keys.backup`. */
export const backup = (
  files: KeyFiles,
  file: string,
  now: () => Date,
): Promise<KeyBackup & { readonly secrets: number }> =>
  files.change(async ({ kept }, { write, mustStillHold: lastCheck }) => {
    const path = resolve(file);
    await mustBeReplaceable(path);
    const taken = { no: kept.nextBackup, file: path, takenAt: now().toISOString() };
    const recorded = { ...kept, backups: [...kept.backups, taken], nextBackup: kept.nextBackup + 1 };
    await wipeLeftovers(path);
    await writeNew(`${path}.new`, keptKeysText(recorded, 'backup'));
    // On record before it is there, and the one that it replaces until it is gone: none is ever out there unknown.
    await write(recorded);
    await takePlace(`${path}.new`, path, lastCheck);
    const left = recorded.backups.filter((each) => each.file !== path || each === taken);
    if (left.length < recorded.backups.length) await write({ ...recorded, backups: left });
    return { file: path, takenAt: new Date(taken.takenAt), secrets: kept.secrets.size };
  });

/** Records that the key backup in a file is destroyed. Throws KeysError 'no-backup' where none is on record. */
export const backupDestroyed = (files: KeyFiles, file: string): Promise<void> =>
  files.change(async ({ kept }, { write }) => {
    const path = resolve(file);
    const left = kept.backups.filter((each) => each.file !== path);
    if (left.length < kept.backups.length) return write({ ...kept, backups: left });
    const known = keyBackups(kept.backups).map((each) => each.file);
    throw new KeysError(
      'no-backup',
      `No key backup in ${path} is on record. ${known.length === 0 ? 'None is at all.' : `These are: ${known.join(', ')}.`}`,
    );
  });

/** Throws KeysError 'not-replaced' where a file is there that is not an earlier key backup. */
async function mustBeReplaceable(path: string): Promise<void> {
  const status = await stat(path).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  });
  if (status === null || (status.isFile() && status.size === 0)) return;
  if (status.isFile() && isKeyBackup(await readFile(path, 'utf8'))) return;
  throw new KeysError(
    'not-replaced',
    `${path} is there already and is not a key backup, so it is left alone. Name another file for the key backup.`,
  );
}
