import { readFileSync } from 'node:fs';
import { access, constants, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { keepToOwner } from './keep-to-owner.ts';
import { codeOf } from './tool.ts';

/** Who holds a lock, as they wrote it down themselves. */
export type Holder = {
  readonly pid: number;
  /** What it is, for people: "bestfit serve". */
  readonly what: string;
  /** When it took the lock, ISO 8601 in UTC. */
  readonly since: string;
  /** Where it is reached, once it is. */
  readonly address: string | null;
};

/** Another process, or this one, has the lock. */
export class LockHeld extends Error {
  override readonly name = 'LockHeld';
  readonly holder: Holder | null;

  constructor(file: string, holder: Holder | null) {
    super(`${file} is held by ${holder === null ? 'another process' : `${holder.what} (process ${holder.pid})`}.`);
    this.holder = holder;
  }
}

export type Lock = { tell(address: string): Promise<void>; release(): Promise<void> };

const sqliteBusy = 5;

/**
 * Takes a lock that lasts as long as this process, or until it is released. The lock is the kernel's, so it cannot outlive its
 * holder: there is no pid to compare, which another program may have been given meanwhile or which counts in another container,
 * and of two processes that come in one instant the kernel lets one in. Node offers no such lock by itself; SQLite, which is part
 * of Node, takes one on its (here: empty) file. Who holds it stands in a second file, for people only.
 * A program that opens and closes the lock file inside this process would end the lock: leave it alone. Throws LockHeld.
 */
export async function takeLock(file: string, what: string): Promise<Lock> {
  await mustBeWritable(file);
  const database = new DatabaseSync(file, { timeout: 0 });
  try {
    database.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
  } catch (error) {
    database.close();
    if (error instanceof Error && 'errcode' in error && error.errcode === sqliteBusy) {
      throw new LockHeld(file, await holderOf(file));
    }
    throw error;
  }
  try {
    let holder: Holder = { pid: process.pid, what, since: new Date().toISOString(), address: null };
    await writeHolder(file, holder);
    // By its path, never opened: see above.
    await keepToOwner(file);
    return {
      async tell(address) {
        holder = { ...holder, address };
        await writeHolder(file, holder);
      },
      async release() {
        if (!database.isOpen) return;
        // First the name, then the lock: the other way round the name could be the next holder's.
        await rm(nameFile(file), { force: true });
        // The lock file itself stays: whoever removes one may remove the next holder's.
        database.close();
      },
    };
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Throws the file system's own error where the lock file cannot be written or made: SQLite's would not say why. */
async function mustBeWritable(file: string): Promise<void> {
  await access(dirname(file), constants.W_OK);
  await access(file, constants.W_OK).catch((error: unknown) => {
    if (codeOf(error) !== 'ENOENT') throw error;
  });
}

const nameFile = (file: string) => `${file}.holder.json`;

/** Written beside and moved into place, so that a reader finds the whole or nothing. */
async function writeHolder(file: string, holder: Holder): Promise<void> {
  const part = `${nameFile(file)}.part`;
  await writeFile(part, `${JSON.stringify(holder)}\n`, { mode: 0o600 });
  await keepToOwner(part);
  await rename(part, nameFile(file));
}

/** Who holds it now. A name that belongs to no living process is that of the holder before, or of one in another container. */
async function holderOf(file: string): Promise<Holder | null> {
  for (let tries = 0; tries < 20; tries += 1) {
    const holder = readHolder(file);
    if (holder !== null && isAlive(holder.pid)) return holder;
    // A new holder is about to write its own.
    await pause(25);
  }
  return readHolder(file);
}

function readHolder(file: string): Holder | null {
  try {
    const value: unknown = JSON.parse(readFileSync(nameFile(file), 'utf8'));
    return isHolder(value) ? value : null;
  } catch {
    // Not written yet, or not ours to read: the lock is held all the same, only the name is missing.
    return null;
  }
}

const isHolder = (value: unknown): value is Holder =>
  typeof value === 'object' &&
  value !== null &&
  'pid' in value &&
  typeof value.pid === 'number' &&
  'what' in value &&
  typeof value.what === 'string' &&
  'since' in value &&
  typeof value.since === 'string' &&
  'address' in value &&
  (value.address === null || typeof value.address === 'string');

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}
