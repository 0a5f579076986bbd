import { randomInt, randomUUID } from 'node:crypto';
import { readFile, readlink, rm, symlink } from 'node:fs/promises';
import { hostname } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { codeOf, unless } from './durable-file.ts';
import { KeysError } from './keys-error.ts';

/** Who holds a lock: the process, where its number means something, since when. `token` is this one holding's own. */
type Holder = { readonly token: string; readonly pid: number; readonly where: string; readonly since: string };

export type FileLock = {
  /** Throws KeysError 'held' when the lock was taken from us because we seemed to be dead. */
  mustStillHold(): Promise<void>;
  release(): Promise<void>;
};

/**
 * How often to look, some twelve milliseconds apart. Counted, not timed: while the whole machine stands still, nobody looks and
 * nobody seems dead.
 */
type Looks = {
  /** A lock that is the same for so many looks was left behind: locks are held for a few writes, never for work. */
  readonly leftBehind: number;
  readonly patience: number;
};

const usual: Looks = { leftBehind: 800, patience: 5_000 };

/**
 * Takes a lock among processes: a symbolic link, made and told apart in one step, whose target names the holder. Waits while another
 * holds it. A lock of a process that is gone is taken over: at once where that is known here, else (a process of another machine or
 * container on a shared folder) after it was the same for about ten seconds. Throws KeysError 'held' after about a minute.
 */
export async function takeLock(path: string, now: () => Date, looks = usual): Promise<FileLock> {
  const where = await here();
  const mine = asText({ token: randomUUID(), pid: process.pid, where, since: now().toISOString() });
  let same = { text: '', times: 0 };
  for (let look = 0; !(await make(path, mine)); look += 1) {
    const text = await heldBy(path);
    if (text !== null) {
      same = { text, times: same.text === text ? same.times + 1 : 1 };
      if (isGone(asHolder(text), where) || same.times > looks.leftBehind) await takeOver(path, text);
      else if (look > looks.patience) throw heldTooLong(path, asHolder(text));
    }
    await pause(randomInt(3, 20));
  }
  return {
    async mustStillHold() {
      if ((await heldBy(path)) === mine) return;
      throw new KeysError(
        'held',
        `${path} was taken by another process, because this one stood still for too long. Nothing was changed; try again.`,
      );
    },
    async release() {
      if ((await heldBy(path)) === mine) await rm(path, { force: true });
    },
  };
}

async function make(path: string, text: string): Promise<boolean> {
  try {
    await symlink(text, path);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/** What a lock says; null where there is none. */
async function heldBy(path: string): Promise<string | null> {
  try {
    return await readlink(path);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    // Something else of that name: nobody's, unless it changes.
    if (codeOf(error) === 'EINVAL') return 'no lock';
    throw error;
  }
}

const asText = ({ token, pid, where, since }: Holder): string => [token, pid, since, where].join(' ');

function asHolder(text: string): Holder | null {
  const [, token, pid, since, where] = /^(\S+) (\d+) (\S+) (.+)$/.exec(text) ?? [];
  if (token === undefined || pid === undefined || since === undefined || where === undefined) return null;
  return { token, pid: Number(pid), since, where };
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
 * first. So whoever removes it must first hold a claim that is named after this very lock.
 */
async function takeOver(path: string, text: string): Promise<void> {
  const claim = `${path}.taken-over-${asHolder(text)?.token ?? 'unknown'}`;
  if (!(await make(claim, 'claimed'))) return;
  try {
    if ((await heldBy(path)) === text) await rm(path).catch(unless('ENOENT'));
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
