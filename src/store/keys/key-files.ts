import { realpath } from 'node:fs/promises';
import { dirname } from 'node:path';
import { StoreError } from '../store-error.ts';
import {
  hasLeftovers,
  replaceDurably,
  stampOf,
  syncFolder,
  takePlace,
  wipeLeftovers,
  writeNew,
} from './durable-file.ts';
import { type FileLock, takeLock } from './file-lock.ts';
import { type KeptKeys, keptKeysText, readKeptKeys } from './kept-keys.ts';
import { KeysError } from './keys-error.ts';
import { type MasterKey, makeMasterKey, masterKeyText, readMasterKey } from './master-key.ts';
import { readPrivate, whyNot } from './private-file.ts';
import { onlyWrappedBy } from './wrapping.ts';

/** The kept keys and the master key that opens them. */
export type Opened = { readonly kept: KeptKeys; readonly master: MasterKey };

/** What may be written while no other process writes. */
type Writing = {
  /** Replaces the kept keys; what stood there before is overwritten. */
  write(kept: KeptKeys): Promise<void>;
  /** Writes the next master key beside the one in use. */
  writeNextMaster(next: MasterKey): Promise<void>;
  /** Lets the next master key take the place of the one in use, which is overwritten. */
  putNextMaster(): Promise<void>;
  /** Throws KeysError 'held' when another process took over, thinking this one dead. */
  mustStillHold(): Promise<void>;
};

/** The two files together: the key file, which many processes share, and the master key's. */
export type KeyFiles = {
  /** As they are now. */
  read(): Promise<Opened>;
  /** Does work that no other process does at the same time; what a process that died left half done is settled first. */
  change<T>(work: (opened: Opened, writing: Writing) => Promise<T>): Promise<T>;
  /** Whether there is anything that `change` would have to make or settle before it does its work. */
  isSettled(): Promise<boolean>;
};

/** The key file and the master key's file at their places. `now` is the time that is written in them. */
export function keyFiles(keyFile: string, masterKeyFile: string, now: () => Date): KeyFiles {
  let cached: { stamp: string; kept: KeptKeys } | null = null;
  let wasThere = false;
  let master: MasterKey | null = null;
  let last: Promise<unknown> = Promise.resolve();

  async function readKept(): Promise<KeptKeys | null> {
    const stamp = await stampOf(keyFile).catch(() => null);
    if (cached !== null && stamp === cached.stamp) return cached.kept;
    const read = await readPrivate('The key file', keyFile);
    if (read === null) {
      if (wasThere) throw lost(keyFile);
      return null;
    }
    wasThere = true;
    cached = { stamp: read.stamp, kept: readKeptKeys(read.text, keyFile) };
    return cached.kept;
  }

  async function read(): Promise<Opened> {
    // Another process may be changing the master key: its file is replaced between two states of the key file.
    for (let tries = 0; ; tries += 1) {
      const kept = await readKept();
      if (kept === null || master === null || !kept.masterKeys.includes(master.id)) {
        master = await readMasterKey(masterKeyFile);
      }
      if (master === null) throw masterMissing(masterKeyFile, kept === null ? null : keyFile);
      if (kept === null) return { kept: noKeys(master, now()), master };
      if (kept.masterKeys.includes(master.id)) return { kept, master };
      if (tries === 3) throw otherMaster(keyFile, kept, masterKeyFile, master);
    }
  }

  const realMasterFile = () => realpath(masterKeyFile).catch(() => masterKeyFile);

  async function isSettled(): Promise<boolean> {
    const kept = await readKept();
    if (kept !== null && kept.masterKeys.length > 1) return false;
    try {
      if ((await stampOf(masterKeyFile)) === null) return false;
      return !(await hasLeftovers(keyFile)) && !(await hasLeftovers(await realMasterFile()));
    } catch {
      // Whoever settles it says in words what cannot be read.
      return false;
    }
  }

  function writingUnder(lock: FileLock): Writing {
    const lastCheck = lock.mustStillHold;
    return {
      mustStillHold: lastCheck,
      async write(kept) {
        await replaceDurably(keyFile, keptKeysText(kept), lastCheck);
        wasThere = true;
      },
      async writeNextMaster(next) {
        const path = await realMasterFile();
        await wipeLeftovers(path);
        await writeNew(`${path}.new`, masterKeyText(next));
        await syncFolder(dirname(path));
      },
      async putNextMaster() {
        const path = await realMasterFile();
        await takePlace(`${path}.new`, path, lastCheck);
        master = null;
      },
    };
  }

  async function settle(writing: Writing): Promise<void> {
    const kept = await readKept();
    // Only where nothing is wrapped yet may a master key be made: a new one beside wrapped keys would open none of them.
    if (kept === null && (await stampOf(masterKeyFile)) === null) await makeMasterKey(masterKeyFile);
    // What the file holds counts, not what we read of it before another process changed it, and died.
    master = null;
    const opened = await read();
    if (opened.kept.masterKeys.length > 1) {
      await writing.write(onlyWrappedBy(opened.kept, opened.master.id));
    }
    await wipeLeftovers(keyFile);
    await wipeLeftovers(await realMasterFile());
  }

  async function underLock<T>(work: (opened: Opened, writing: Writing) => Promise<T>): Promise<T> {
    const lock = await takeLock(`${keyFile}.lock`, now);
    try {
      const writing = writingUnder(lock);
      await settle(writing);
      return await work(await read(), writing);
    } finally {
      await lock.release();
    }
  }

  function change<T>(work: (opened: Opened, writing: Writing) => Promise<T>): Promise<T> {
    // In this process one after the other, so that only processes wait for the lock.
    const done = last.then(() => underLock(work)).catch((error: unknown) => Promise.reject(inWords(error, keyFile)));
    last = done.catch(() => undefined);
    return done;
  }

  return { read, change, isSettled };
}

const noKeys = (master: MasterKey, at: Date): KeptKeys => ({
  masterKeys: [master.id],
  masterKeySince: at.toISOString(),
  secrets: new Map(),
  destroyed: new Map(),
  backups: [],
  nextBackup: 0,
});

const lost = (keyFile: string): KeysError =>
  new KeysError(
    'key-file-missing',
    `The key file ${keyFile} was there and is gone. Nothing sealed can be opened without it: put it back, or take the keys back ` +
      'from a key backup.',
  );

const masterMissing = (path: string, keyFile: string | null): KeysError =>
  new KeysError(
    'master-key-missing',
    `The master key file ${path} is missing${keyFile === null ? '' : `, and the keys in ${keyFile} open only with it`}. ` +
      'Put back the copy that was kept apart, or name its place in MASTER_KEY_FILE. A new one is not made: it would open nothing.',
  );

const otherMaster = (keyFile: string, kept: KeptKeys, path: string, master: MasterKey): KeysError =>
  new KeysError(
    'other-master-key',
    `The keys in ${keyFile} are wrapped by the master key ${kept.masterKeys.join(' or ')}, but ${path} holds the master key ` +
      `${master.id}. Put the right master key there, or name its place in MASTER_KEY_FILE.`,
  );

/** A system error as one of ours, which says what could not be done. */
function inWords(error: unknown, keyFile: string): unknown {
  if (error instanceof StoreError || !(error instanceof Error && 'syscall' in error)) return error;
  const path = 'path' in error && typeof error.path === 'string' ? error.path : keyFile;
  return new KeysError(
    'not-written',
    `The keys could not be written: ${path}: ${whyNot(error)}. What was there before is still there; put this right and try again.`,
    { cause: error },
  );
}
