import { resolve } from 'node:path';
import { destroyedKey } from './destroyed-key.ts';
import { readWhole } from './durable-file.ts';
import { type KeptKeys, type KeptSecret, readKeptKeys, type Tombstone } from './kept-keys.ts';
import type { KeyFiles } from './key-files.ts';
import type { RestoredKeys } from './keys.ts';
import { KeysError } from './keys-error.ts';
import { type MasterKey, readMasterKey } from './master-key.ts';
import { SealError } from './seal-error.ts';
import { unwrap, wrap } from './wrapping.ts';

type Fate = Exclude<keyof RestoredKeys, 'keptThoughDestroyed'>;

/** Takes back the keys of a backup that are not here: see `Keys.restore`. */
export const restore = (
  files: KeyFiles,
  file: string,
  now: () => Date,
  masterKeyFile: string | null,
): Promise<RestoredKeys> =>
  files.change(async ({ kept, master }, { write }) => {
    const path = resolve(file);
    const backup = await readBackup(path);
    const opener = masterKeyFile === null ? master : await readCopy(masterKeyFile);
    if (!backup.masterKeys.includes(opener.id)) throw anotherMaster(path, backup, opener);

    const fates = [...backup.secrets].map(([name, secret]) => ({
      name,
      secret,
      fate: fateOf(name, secret, kept, opener),
    }));
    const named = (fate: Fate) => fates.filter((each) => each.fate === fate).map(({ name }) => name);

    const both = withBackupsOf(kept, backup, path, now());
    const taken = fates
      .filter(({ fate }) => fate === 'takenBack')
      .map(({ name, secret }): [string, KeptSecret] => {
        const wrapped = { [master.id]: wrap(master, name, unwrap(opener, name, secret)) };
        return [name, { ...secret, fromBackup: both.renumbered(secret.fromBackup), wrapped }];
      });
    const stones = [...backup.destroyed]
      .filter(([name]) => !kept.secrets.has(name) && !kept.destroyed.has(name))
      .map(([name, stone]): [string, Tombstone] => [
        name,
        {
          ...stone,
          fromBackup: both.renumbered(stone.fromBackup),
          beforeBackup: both.renumbered(stone.beforeBackup),
        },
      ]);
    const restored: KeptKeys = {
      ...both.kept,
      secrets: new Map([...kept.secrets, ...taken]),
      destroyed: new Map([...kept.destroyed, ...stones]),
    };
    const isChanged = taken.length + stones.length > 0;
    if (isChanged) await write(restored);

    return {
      takenBack: named('takenBack'),
      alreadyHere: named('alreadyHere'),
      different: named('different'),
      ofAnotherDatabase: named('ofAnotherDatabase'),
      damaged: named('damaged'),
      destroyed: [...restored.destroyed]
        .filter(([name]) => backup.secrets.has(name) || backup.destroyed.has(name))
        .map(([name, stone]) => destroyedKey(name, stone, (isChanged ? restored : kept).backups)),
      keptThoughDestroyed: [...backup.destroyed]
        .filter(([name, { fingerprint }]) => kept.secrets.get(name)?.fingerprint === fingerprint)
        .map(([name]) => name),
    };
  });

/** What becomes of one secret of a backup. */
function fateOf(name: string, secret: KeptSecret, kept: KeptKeys, opener: MasterKey): Fate {
  if (kept.destroyed.has(name)) return 'destroyed';
  const here = kept.secrets.get(name);
  if (here?.fingerprint === secret.fingerprint) return 'alreadyHere';
  if (name.startsWith('database/')) return 'ofAnotherDatabase';
  if (here !== undefined) return 'different';
  try {
    unwrap(opener, name, secret);
    return 'takenBack';
  } catch (error) {
    if (error instanceof SealError) return 'damaged';
    throw error;
  }
}

/**
 * The kept keys with the key backups that the backup knew of, and itself, on record after our own: they hold what is taken back.
 * `renumbered` answers where a number of the backup's own counting stands now.
 */
function withBackupsOf(kept: KeptKeys, backup: KeptKeys, path: string, at: Date) {
  const { backups: theirs } = backup;
  const itself = { no: backup.nextBackup, file: path, takenAt: theirs.at(-1)?.takenAt ?? at.toISOString() };
  const added = theirs.some(({ file }) => file === path) ? theirs : [...theirs, itself];
  return {
    kept: {
      ...kept,
      backups: [...kept.backups, ...added.map((each, place) => ({ ...each, no: kept.nextBackup + place }))],
      nextBackup: kept.nextBackup + added.length,
    },
    renumbered: (no: number) => kept.nextBackup + added.filter((each) => each.no < no).length,
  };
}

async function readBackup(path: string): Promise<KeptKeys> {
  const read = await readWhole(path);
  if (read !== null) return readKeptKeys(read.text, path);
  throw new KeysError('no-backup', `There is no file ${path}. Name the file that a key backup was written to.`);
}

async function readCopy(masterKeyFile: string): Promise<MasterKey> {
  const master = await readMasterKey(masterKeyFile);
  if (master !== null) return master;
  throw new KeysError(
    'master-key-missing',
    `There is no master key in ${masterKeyFile}. Name the copy that was kept apart when the key backup was taken.`,
  );
}

const anotherMaster = (path: string, backup: KeptKeys, opener: MasterKey): KeysError =>
  new KeysError(
    'other-master-key',
    `The keys in ${path} are wrapped by the master key ${backup.masterKeys.join(' or ')}, not by ${opener.id}. ` +
      'Name a copy of the master key that was in use when the key backup was taken.',
  );
