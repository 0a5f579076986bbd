import { once } from 'node:events';
import { chmod, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DataFolderHeld, holdDataFolder } from './data-folder.ts';
import { isRoot, lineFrom, type Trial, trial } from './embedded/trial.test-data.ts';

let here: Trial;
let folder: string;
beforeEach(async () => {
  here = await trial();
  folder = join(here.data, 'data');
});
afterEach(() => here.end());

describe('a data folder', () => {
  it('is made, closed to others: as root they may pass through it, no more', async () => {
    const held = await holdDataFolder(join(folder, 'below'), { what: 'bestfit serve' });
    for (const made of [folder, join(folder, 'below')])
      expect((await stat(made)).mode & 0o777).toBe(isRoot ? 0o711 : 0o700);
    await held.release();
  });

  it('belongs to one at a time; the other is told who, since when and where', async () => {
    const holder = here.child(`const held = await holdDataFolder(data + '/data', { what: 'bestfit serve' });
      await held.tell('http://127.0.0.1:3000'); console.log(process.pid); process.stdin.resume();`);
    const pid = await lineFrom(holder);
    const refused = await holdDataFolder(folder, { what: 'bestfit backup' }).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(DataFolderHeld);
    expect(String(refused)).toMatch(
      new RegExp(
        `The data folder ${folder} is in use by bestfit serve \\(process ${pid}, since \\d+ \\w+ \\d{4} at \\d\\d:\\d\\d, ` +
          'at http://127.0.0.1:3000\\). Stop that one first, or name another data folder.',
      ),
    );
  });

  it('is free at once when its holder was killed', async () => {
    const holder = here.child(
      `await holdDataFolder(data + '/data', { what: 'bestfit serve' }); console.log('held'); process.stdin.resume();`,
    );
    await lineFrom(holder);
    holder.kill('SIGKILL');
    await once(holder, 'exit');
    const held = await holdDataFolder(folder, { what: 'bestfit serve' });
    expect(await readFile(join(folder, 'bestfit.lock.holder.json'), 'utf8')).toContain(`"pid":${process.pid},`);
    await held.release();
  });

  it('is free when it was given back, and giving it back twice does not take it from the next', async () => {
    const first = await holdDataFolder(folder, { what: 'bestfit serve' });
    await first.release();
    const second = await holdDataFolder(folder, { what: 'bestfit serve' });
    await first.release();
    await expect(holdDataFolder(folder, { what: 'bestfit serve' })).rejects.toThrow(`process ${process.pid}`);
    await second.release();
  });

  it('goes to exactly one of those who come in the same instant, a dead holder’s lock left or not', async () => {
    const code = `console.log('here');
      process.stdin.on('data', () => holdDataFolder(data + '/data', { what: 'bestfit serve' }).then(
        () => console.log('held'), (error) => console.log(error.name)));`;
    let comers = Array.from({ length: 5 }, () => here.child(code));
    await Promise.all(comers.map(lineFrom));
    while (comers.length > 1) {
      const answers = comers.map(lineFrom);
      for (const comer of comers) comer.stdin?.write('now\n');
      const got = await Promise.all(answers);
      expect(got.toSorted()).toEqual([...comers.slice(1).map(() => 'DataFolderHeld'), 'held']);
      const holder = comers[got.indexOf('held')];
      holder?.kill('SIGKILL');
      if (holder !== undefined) await once(holder, 'exit');
      comers = comers.filter((comer) => comer !== holder);
    }
  });

  it('is named with the reason when it cannot be made', async () => {
    await writeFile(join(here.data, 'file'), '');
    await expect(holdDataFolder(join(here.data, 'file', 'data'), { what: 'bestfit serve' })).rejects.toThrow(
      'part of the path is a file, not a folder. Name another data folder',
    );
    await expect(holdDataFolder(join(here.data, 'file'), { what: 'bestfit serve' })).rejects.toThrow('is a file');
    await expect(holdDataFolder('/proc/nowhere', { what: 'bestfit serve' })).rejects.toThrow('makes no folders there');
  });

  it('that is somebody’s private folder stays private', async () => {
    await mkdir(folder);
    await writeFile(join(folder, 'letter.txt'), '');
    await chmod(folder, 0o700);
    const held = await holdDataFolder(folder, { what: 'bestfit serve' });
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
    await held.release();
  });
});
