import { randomBytes } from 'node:crypto';
import { mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { backup, backupDestroyed } from './backup.ts';
import { destroyedKey, keyBackups } from './destroyed-key.ts';
import { unless } from './durable-file.ts';
import { fingerprint } from './fingerprint.ts';
import type { KeptKeys } from './kept-keys.ts';
import { type KeyFiles, keyFiles, type Opened } from './key-files.ts';
import type { DestroyedKey, Keys } from './keys.ts';
import { KeysError } from './keys-error.ts';
import { whyNot } from './private-file.ts';
import { restore } from './restore.ts';
import { rotateMaster } from './rotation.ts';
import { SealError } from './seal-error.ts';
import { keyBytes } from './sealing.ts';
import { unwrap, wrap } from './wrapping.ts';

/** What a caller may give in place of the usual. */
export type KeysOptions = {
  /** The time written beside what is made. */
  readonly now?: () => Date;
  /** Told after each step of a change of the master key. */
  readonly step?: (done: string) => void;
};

/**
 * Opens the keys in a folder, which is made where it is missing (not the folders above it); so is the master key, once, as long as no
 * key file is there. What a process that died left half done is settled. Throws KeysError.
 */
export async function openKeys(
  where: { readonly folder: string; readonly masterKeyFile: string },
  { now = () => new Date(), step = () => undefined }: KeysOptions = {},
): Promise<Keys> {
  await makeFolder(where.folder);
  const files = keyFiles(join(where.folder, 'keys.json'), where.masterKeyFile, now);
  if (!(await files.isSettled())) await files.change(async () => undefined);
  await files.read();
  return {
    async secret(name) {
      return find(await files.read(), checked(name)) ?? make(files, name, now);
    },
    async existing(name) {
      return find(await files.read(), checked(name));
    },
    destroy: async (name, at) => destroy(files, checked(name), at),
    master: async () => (await files.read()).master.id,
    names: async () => [...(await files.read()).kept.secrets.keys()].sort(),
    async destroyed() {
      const { destroyed, backups } = (await files.read()).kept;
      return [...destroyed.keys()].sort().flatMap((name) => {
        const stone = destroyed.get(name);
        return stone === undefined ? [] : [destroyedKey(name, stone, backups)];
      });
    },
    rotateMaster: (at) => rotateMaster(files, at, step),
    backup: (file) => backup(files, file, now),
    backups: async () => keyBackups((await files.read()).kept.backups),
    backupDestroyed: (file) => backupDestroyed(files, file),
    restore: (file, options) => restore(files, file, now, options?.masterKeyFile ?? null),
  };
}

/** The secret of a name, null where there never was one. Throws SealError 'key-destroyed'. */
function find({ kept, master }: Opened, name: string): Uint8Array | null {
  const stone = kept.destroyed.get(name);
  if (stone !== undefined) {
    throw new SealError(
      'key-destroyed',
      `The key ${name} was destroyed on ${stone.destroyedAt.slice(0, 10)}: what was sealed under it cannot be opened any more, by anybody.`,
    );
  }
  const secret = kept.secrets.get(name);
  return secret === undefined ? null : unwrap(master, name, secret);
}

const make = (files: KeyFiles, name: string, now: () => Date): Promise<Uint8Array> =>
  files.change(async (opened, { write }) => {
    const { kept, master } = opened;
    // Another process may have been quicker.
    const found = find(opened, name);
    if (found !== null) return found;
    const secret = randomBytes(keyBytes);
    const made = {
      madeAt: now().toISOString(),
      fingerprint: fingerprint('secret', secret),
      fromBackup: kept.nextBackup,
      wrapped: { [master.id]: wrap(master, name, secret) },
    };
    await write({ ...kept, secrets: new Map([...kept.secrets, [name, made]]) });
    return secret;
  });

const destroy = (files: KeyFiles, name: string, at: Date): Promise<DestroyedKey> =>
  files.change(async ({ kept }, { write }) => {
    const before = kept.destroyed.get(name);
    if (before !== undefined) return destroyedKey(name, before, kept.backups);
    const secret = kept.secrets.get(name);
    if (secret === undefined) {
      throw new KeysError('no-such-key', `There is no key ${name}, so none was destroyed.`);
    }
    const { madeAt, fromBackup } = secret;
    const stone = {
      madeAt,
      destroyedAt: at.toISOString(),
      fingerprint: secret.fingerprint,
      fromBackup,
      beforeBackup: kept.nextBackup,
    };
    const left: KeptKeys = {
      ...kept,
      secrets: new Map([...kept.secrets].filter(([each]) => each !== name)),
      destroyed: new Map([...kept.destroyed, [name, stone]]),
    };
    await write(left);
    return destroyedKey(name, stone, left.backups);
  });

function checked(name: string): string {
  if (/^[a-z0-9-]+(\/[a-z0-9-]+)*$/.test(name) && name.length <= 200) return name;
  throw new RangeError(`No key can have the name ${JSON.stringify(name.slice(0, 40))}.`);
}

async function makeFolder(folder: string): Promise<void> {
  const status = await mkdir(folder, { mode: 0o700 })
    .catch(unless('EEXIST'))
    .then(() => stat(folder))
    .catch((error: unknown) => {
      throw unusable(folder, whyNot(error), error);
    });
  if (!status.isDirectory()) throw unusable(folder, 'it is a file');
  if ((status.mode & 0o022) === 0) return;
  throw new KeysError(
    'open-to-others',
    `Other users of this machine may change the files in the folder for the keys, ${folder}. Close it with: chmod 700 '${folder}'`,
  );
}

const unusable = (folder: string, why: string, cause?: unknown): KeysError =>
  new KeysError(
    'folder-unusable',
    `The folder for the keys, ${folder}, cannot be used: ${why}. Put that right, or name another in KEYS_FOLDER.`,
    { cause },
  );
