import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { InputError } from '#frameworks';
import { makeFolder } from './make-folder.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'bestfit-folder-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const make = (name: string) => makeFolder(path.join(folder, name), 'Name another.');

describe('making a folder', () => {
  it('makes those above it too, open to their owner only', async () => {
    await make('a/b/c');
    for (const name of ['a', 'a/b', 'a/b/c']) expect(statSync(path.join(folder, name)).mode & 0o777).toBe(0o700);
  });

  it('leaves a folder that is there as it is, also behind a link', async () => {
    mkdirSync(path.join(folder, 'a'), { mode: 0o755 });
    symlinkSync(path.join(folder, 'a'), path.join(folder, 'link'));
    await make('a');
    await make('link/b');
    expect(statSync(path.join(folder, 'a')).mode & 0o777).toBe(0o755);
    expect(existsSync(path.join(folder, 'a', 'b'))).toBe(true);
  });

  it('does so when several ask at once', async () => {
    await Promise.all(Array.from({ length: 5 }, () => make('a/b/c')));
    expect(existsSync(path.join(folder, 'a', 'b', 'c'))).toBe(true);
  });

  it('says that a file stands there, or above', async () => {
    writeFileSync(path.join(folder, 'file'), '');
    for (const name of ['file', 'file/a', 'file/a/b']) {
      await expect(make(name)).rejects.toThrow(/file is a file, not a folder\. Name another\./);
      await expect(make(name)).rejects.toThrow(InputError);
    }
  });

  it('says so of links that lead in a circle, and of a name too long', async () => {
    symlinkSync(path.join(folder, 'circle'), path.join(folder, 'circle'));
    await expect(make('circle/a')).rejects.toThrow(/cannot be made: its links lead in a circle/);
    await expect(make(`${'a'.repeat(300)}/b`)).rejects.toThrow(/cannot be made: the name is too long/);
  });

  it.skipIf(!existsSync('/proc/self'))('ends where the system makes no folders', async () => {
    await expect(makeFolder('/proc/none/such', 'Name another.')).rejects.toThrow(/\/proc\/none cannot be made: /);
  });
});
