import { link, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { hasLeftovers, readWhole, replaceDurably, wipeLeftovers } from './durable-file.ts';
import { installation } from './installation.test-data.ts';

const aFile = async () => join((await installation(onTestFinished)).folder, 'a-file');
const fine = async () => undefined;

describe('a file that is replaced', () => {
  it('is there for its owner alone, with nothing left beside it', async () => {
    const path = await aFile();
    await replaceDurably(path, 'one', fine);
    await replaceDurably(path, 'two', fine);
    expect(await readFile(path, 'utf8')).toBe('two');
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect(await readdir(join(path, '..'))).toEqual(['a-file']);
  });

  it('is read whole by whoever reads it meanwhile, never as what is being overwritten', async () => {
    const path = await aFile();
    const content = (no: number) => `${no} `.repeat(5_000);
    await replaceDurably(path, content(0), fine);
    let writing = true;
    const readers = Array.from({ length: 3 }, async () => {
      const seen: string[] = [];
      while (writing) seen.push((await readWhole(path))?.text ?? 'none');
      return seen;
    });
    for (let no = 1; no < 60; no += 1) await replaceDurably(path, content(no), fine);
    writing = false;
    const seen = (await Promise.all(readers)).flat();
    expect(seen.length).toBeGreaterThan(0);
    for (const text of new Set(seen)) expect(text).toBe(content(Number.parseInt(text, 10)));
  });

  it('stays as it is where the last check fails, also after what is left behind is wiped', async () => {
    const path = await aFile();
    await replaceDurably(path, 'one', fine);
    const refused = replaceDurably(path, 'two', async () => {
      throw new Error('the lock is lost');
    });
    await expect(refused).rejects.toThrow('the lock is lost');
    // The old content has two names now: to overwrite the one that was left behind would overwrite the file.
    expect(await hasLeftovers(path)).toBe(true);
    await wipeLeftovers(path);
    expect(await readFile(path, 'utf8')).toBe('one');
    expect(await readdir(join(path, '..'))).toEqual(['a-file']);
  });

  it('leaves alone what somebody linked to for a copy of their own', async () => {
    const path = await aFile();
    await replaceDurably(path, 'one', fine);
    await link(path, `${path}.yesterday`);
    await replaceDurably(path, 'two', fine);
    expect(await readFile(`${path}.yesterday`, 'utf8')).toBe('one');
  });

  it('is replaced where others left behind a new one that was never used', async () => {
    const path = await aFile();
    await writeFile(`${path}.new`, 'half a fi');
    await replaceDurably(path, 'one', fine);
    expect(await readFile(path, 'utf8')).toBe('one');
  });
});
