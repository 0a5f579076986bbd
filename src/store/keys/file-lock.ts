import { randomInt, randomUUID } from 'node:crypto';
import { readFile, readlink, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { codeOf, readWhole, stampOf, unless, writeNew } from './durable-file.ts';
import { KeysError } from './keys-error.ts';

type Holder = { readonly token: string; readonly pid: number; readonly where: string; readonly since: string };

export type FileLock = {
  /** Throws KeysError 'held' when the lock was taken from us because we seemed to be dead. */
  mustStillHold(): Promise<void>;
  release(): Promise<void>;
};

/** How long to wait, in milliseconds. */
export type Waiting = {
  /** A lock that stayed the same for so long was left behind: it is held for some writes, never for work. */
  readonly leftBehind: number;
  /** When to give up. */
  readonly patience: number;
};

const usualWaiting: Waiting = { leftBehind: 10_000, patience: 60_000 };

/**
 * Takes a lock among processes: a file that names its holder. Waits while another holds it. A lock of a process that is gone is taken
 * over: at once where this machine knows that it is gone, else (another machine or container on a shared folder) after it stayed the
 * same for ten seconds of our own watching, so that no clock needs to be right. Throws KeysError 'held' after a minute.
 */
export async function takeLock(path: string, now: () => Date, waiting = usualWaiting): Promise<FileLock> {
  const where = await here();
  const mine: Holder = { token: randomUUID(), pid: process.pid, where, since: now().toISOString() };
  const started = performance.now();
  let watched = { stamp: '', from: started };
  while (!(await makeExclusively(path, JSON.stringify(mine)))) {
    const seen = await holderOf(path);
    const time = performance.now();
    if (seen !== null) {
      if (watched.stamp !== seen.stamp) watched = { stamp: seen.stamp, from: time };
      if (isGone(seen.holder, where) || time - watched.from > waiting.leftBehind) await takeOver(path, seen.stamp);
    }
    if (time - started > waiting.patience) throw heldTooLong(path, seen?.holder ?? null);
    await pause(randomInt(3, 20));
  }
  const isOurs = async () => (await holderOf(path))?.holder?.token === mine.token;
  return {
    async mustStillHold() {
      if (await isOurs()) return;
      throw new KeysError(
        'held',
        `${path} was taken by another process, because this one stood still for too long. Nothing was changed; try again.`,
      );
    },
    async release() {
      if (await isOurs()) await rm(path, { force: true });
    },
  };
}

async function makeExclusively(path: string, text: string): Promise<boolean> {
  try {
    await writeNew(path, text);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    // Made, but not written, as on a full disk: nobody else can know whose it is.
    if (['ENOSPC', 'EDQUOT', 'EIO'].includes(codeOf(error))) await rm(path, { force: true });
    throw error;
  }
}

async function holderOf(path: string): Promise<{ holder: Holder | null; stamp: string } | null> {
  const read = await readWhole(path);
  return read === null ? null : { holder: asHolder(read.text), stamp: read.stamp };
}

function asHolder(text: string): Holder | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // Its holder has not written it yet, or died before it could.
    return null;
  }
  if (typeof value !== 'object' || value === null) return null;
  if (!('token' in value && 'pid' in value && 'where' in value && 'since' in value)) return null;
  const { token, pid, where, since } = value;
  if (typeof token !== 'string' || typeof pid !== 'number') return null;
  return typeof where === 'string' && typeof since === 'string' ? { token, pid, where, since } : null;
}

/** Whether a holder is known to be dead: only where it would be seen from here. */
function isGone(holder: Holder | null, where: string): boolean {
  if (holder === null || holder.where !== where) return false;
  try {
    process.kill(holder.pid, 0);
    return false;
  } catch (error) {
    return codeOf(error) === 'ESRCH';
  }
}

/** Where a process number means one process: the machine, since it was started, and in it the container. */
async function here(): Promise<string> {
  const known = await Promise.all([
    // Only Linux has these; elsewhere the machine's name must do.
    readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => ''),
    readlink('/proc/self/ns/pid').catch(() => ''),
  ]);
  return [hostname(), ...known.map((each) => each.trim())].join(' ').trim();
}

/**
 * Removes a lock that was left behind. Two who see the same one must not both remove it: the second would remove the new lock of the
 * first. So whoever removes it must first make a file that is named after this very lock.
 */
async function takeOver(path: string, stamp: string): Promise<void> {
  const claim = `${path}.taken-over-${stamp}`;
  if (!(await makeExclusively(claim, ''))) return;
  try {
    if ((await stampOf(path)) === stamp) await rm(path).catch(unless('ENOENT'));
  } finally {
    await rm(claim, { force: true });
  }
}

const heldTooLong = (path: string, holder: Holder | null): KeysError =>
  new KeysError(
    'held',
    `${path} is held by ${holder === null ? 'another process' : `process ${holder.pid} since ${holder.since}`}. ` +
      'Wait for it, or stop it. If no such process runs any more, remove the file and those named after it.',
  );
