import { chmod, chown, mkdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { barredAt } from './passage.ts';
import { isRoot, lineFrom, type Trial, trial } from './trial.test-data.ts';

// The other tests run as whoever runs them. Here root becomes an ordinary user, who must be able to read this folder.
const user = { uid: 65_534, gid: 65_534 };
const canBecome = isRoot && (await barredAt(import.meta.dirname, user)) === null;

let here: Trial;
beforeEach(async () => {
  here = await trial();
});
afterEach(() => here.end());

describe.runIf(canBecome)('an ordinary user', () => {
  it('holds a data folder and runs a database in it, both closed to everybody else', async () => {
    const mine = join(here.data, 'mine');
    await mkdir(mine);
    await chown(mine, user.uid, user.gid);
    const child = here.child(
      `const mine = data + '/mine/data';
       await holdDataFolder(mine, { what: 'bestfit serve' });
       const embedded = await startEmbedded({ ...settings, durable: false, folder: mine + '/postgres' });
       await embedded.stop();
       console.log('done');`,
      user,
    );
    expect(await lineFrom(child)).toBe('done');
    for (const folder of [join(mine, 'data'), join(mine, 'data', 'postgres')]) {
      const { mode, uid } = await stat(folder);
      expect([mode & 0o777, uid]).toEqual([0o700, user.uid]);
    }
  });
  const refusalFor = (folder: string): Promise<string> =>
    lineFrom(
      here.child(
        `await startEmbedded({ ...settings, folder: data + ${JSON.stringify(folder)} }).then(
           async (embedded) => { await embedded.stop(); console.log('started'); }, (error) => console.log(error.code, error.message));`,
        user,
      ),
    );

  it('is told which folder they may not write in', async () => {
    expect(await refusalFor('/postgres')).toMatch(
      new RegExp(`^folder-not-writable ${here.folder} cannot be used for the database: you may not write there`),
    );
  });

  it('is told whose database it is that they may not read', async () => {
    await (await here.start()).stop();
    await chown(here.folder, 12_345, 12_345);
    await chmod(here.data, 0o777);
    expect(await refusalFor('/postgres')).toMatch(
      /^folder-other-owner .* belongs to user 12345, .*Start Bestfit as user 12345/,
    );
  });

  it('finds their data folder as usable as before after root started it once', async () => {
    const theirs = join(here.data, 'theirs');
    await mkdir(theirs, { mode: 0o700 });
    await chown(theirs, user.uid, user.gid);
    expect(await refusalFor('/theirs/postgres')).toBe('started');
    // As after putting a copy of the database back: root is the one who makes them anew.
    for (const name of ['postgres.lock', 'postgres.log']) await rm(join(theirs, name));
    await (await here.start({ folder: join(theirs, 'postgres') })).stop();
    expect(await refusalFor('/theirs/postgres')).toBe('started');
    expect((await readFile(join(theirs, 'postgres.log'), 'utf8')).match(/ready to accept/g)).toHaveLength(2);
  });
});
