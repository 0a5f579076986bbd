import { readdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { takeLock } from './file-lock.ts';
import { inAnotherProcess, installation, madeUpDay } from './installation.test-data.ts';

const now = () => madeUpDay;
const aPath = async () => join((await installation(onTestFinished)).folder, 'a.lock');
const soon = { leftBehind: 30, patience: 5_000 };

describe('a lock among processes', () => {
  it('is held by one at a time', async () => {
    const path = await aPath();
    let inside = 0;
    const most: number[] = [];
    await Promise.all(
      Array.from({ length: 8 }, async () => {
        const lock = await takeLock(path, now);
        inside += 1;
        most.push(inside);
        await new Promise(setImmediate);
        inside -= 1;
        await lock.release();
      }),
    );
    expect(most).toEqual(Array.from({ length: 8 }, () => 1));
    expect(await readdir(join(path, '..'))).toEqual([]);
  });

  it('names its holder to one who waits in vain', async () => {
    const path = await aPath();
    const lock = await takeLock(path, now);
    await expect(takeLock(path, now, { leftBehind: 1_000, patience: 3 })).rejects.toMatchObject({
      code: 'held',
      message: expect.stringContaining(`held by process ${process.pid} since 2015-05-03T09:30:00.000Z`),
    });
    await lock.mustStillHold();
    await lock.release();
  });

  it('of a process of this machine that is gone is taken over without waiting', async () => {
    const where = await installation(onTestFinished);
    const lockModule = join(import.meta.dirname, 'file-lock.ts');
    const path = join(where.folder, 'a.lock');
    await inAnotherProcess(
      where,
      `const { takeLock } = await import(${JSON.stringify(lockModule)});
       await takeLock(${JSON.stringify(path)}, () => new Date());
       process.kill(process.pid, 'SIGKILL');`,
    );
    expect(await readdir(where.folder)).toEqual(['a.lock']);
    // So patient with a lock that was left behind that this ends only because the process is known to be gone.
    const lock = await takeLock(path, now, { leftBehind: Number.POSITIVE_INFINITY, patience: 5_000 });
    await lock.release();
  });

  it.each([
    ['of another machine', (path: string) => symlink('a-token 1 2015-05-03T09:30:00.000Z elsewhere', path)],
    ['of no known form', (path: string) => symlink('something else', path)],
    ['that is a file', (path: string) => writeFile(path, '')],
  ])('%s that stays the same is taken over, by one of those who wait', async (_, leave) => {
    const path = await aPath();
    await leave(path);
    let inside = 0;
    const most: number[] = [];
    await Promise.all(
      Array.from({ length: 6 }, async () => {
        const lock = await takeLock(path, now, soon);
        inside += 1;
        most.push(inside);
        await lock.mustStillHold();
        await new Promise(setImmediate);
        inside -= 1;
        await lock.release();
      }),
    );
    expect(most).toEqual(Array.from({ length: 6 }, () => 1));
    expect(await readdir(join(path, '..'))).toEqual([]);
  });

  it('tells a holder who stood still for too long that it was taken over, and is not released by it', async () => {
    const path = await aPath();
    const slow = await takeLock(path, now);
    const quick = await takeLock(path, now, soon);
    await expect(slow.mustStillHold()).rejects.toMatchObject({ code: 'held' });
    await slow.release();
    await quick.mustStillHold();
    await quick.release();
  });
});
