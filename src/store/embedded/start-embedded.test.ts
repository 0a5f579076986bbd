import { readdir, readFile, stat, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isRoot, password, rowsOf, type Trial, trial } from './trial.test-data.ts';

let here: Trial;
beforeEach(async () => {
  here = await trial();
});
afterEach(() => here.end());

describe('the embedded database', () => {
  it('is made on the first start, and still holds what was written when it is stopped and started again', async () => {
    const first = await here.start({ durable: true });
    await rowsOf(first, "CREATE TABLE authority AS SELECT 'Westmarch' AS name");
    await first.stop();
    expect(here.events.map(({ kind }) => kind)).toEqual(['made', 'starting', 'ready', 'stopped']);

    const second = await here.start({ durable: true });
    expect(await rowsOf(second, 'SELECT name FROM authority')).toEqual([{ name: 'Westmarch' }]);
    expect(here.events.filter(({ kind }) => kind === 'made')).toHaveLength(1);
    expect(await rowsOf(second, "SELECT current_setting('fsync') AS fsync")).toEqual([{ fsync: 'on' }]);
  });

  it('listens on a socket only, in a folder closed to others, and asks for the password', async () => {
    const embedded = await here.start();
    expect(await rowsOf(embedded, "SELECT current_setting('listen_addresses') AS network")).toEqual([{ network: '' }]);
    expect((await stat(embedded.host)).mode & 0o777).toBe(0o700);
    expect((await stat(here.folder)).mode & 0o777).toBe(0o700);
    const rules = await readFile(join(here.folder, 'pg_hba.conf'), 'utf8');
    const methods = rules
      .split('\n')
      .flatMap((line) => /^(local|host)\b.*\s(\S+)$/.exec(line)?.slice(1).join(' ') ?? []);
    expect(new Set(methods)).toEqual(new Set(['local scram-sha-256', 'host reject']));
  });

  it('leaves nothing behind when it is stopped, and may be stopped twice', async () => {
    const embedded = await here.start();
    await Promise.all([embedded.stop(), embedded.stop()]);
    await embedded.stop();
    await expect(stat(embedded.host)).rejects.toThrow('ENOENT');
    expect((await readdir(here.data)).sort()).toEqual(['postgres', 'postgres.lock', 'postgres.log']);
    expect(here.events.filter(({ kind }) => kind === 'stopped')).toHaveLength(1);
  });

  it('lets nobody else start on its folder, by whatever name of the folder', async () => {
    await here.start();
    const other = join(here.data, 'another-name');
    await symlink(here.folder, other);
    for (const folder of [here.folder, other]) {
      await expect(here.start({ folder })).rejects.toMatchObject({
        code: 'folder-held',
        message: expect.stringContaining(`in use by process ${process.pid}`),
      });
    }
  });

  it('runs in a folder with a path much longer than a socket’s may be', async () => {
    const folder = join(here.data, 'a'.repeat(120), 'b'.repeat(120), 'postgres');
    const embedded = await here.start({ folder });
    expect(await rowsOf(embedded, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    expect(embedded.host.length).toBeLessThan(90);
  });

  it('takes another temporary folder for the socket when the first is too long', async () => {
    const embedded = await here.start({}, { temporary: [join(here.data, 'c'.repeat(90)), '/nowhere', '/tmp'] });
    expect(embedded.host).toMatch(/^\/tmp\/bestfit-pg-/);
  });

  it('takes more settings, but not those it relies on', async () => {
    const embedded = await here.start({ settings: { max_connections: '7' } });
    expect(await rowsOf(embedded, "SELECT current_setting('max_connections') AS most")).toEqual([{ most: '7' }]);
    await embedded.stop();
    await expect(here.start({ settings: { listen_addresses: '*' } })).rejects.toThrow(
      'The embedded database sets listen_addresses itself.',
    );
  });

  it('sorts and folds text by Unicode, the same on every machine', async () => {
    const embedded = await here.start();
    const rows = await rowsOf(
      embedded,
      "SELECT lower('ÉCLAIR') AS low, datlocprovider AS from FROM pg_database LIMIT 1",
    );
    expect(rows).toEqual([{ low: 'éclair', from: 'b' }]);
  });

  it('keeps what people type out of its log', async () => {
    const embedded = await here.start();
    await expect(rowsOf(embedded, "SELECT 'Ines Okafor'::date")).rejects.toThrow('Ines Okafor');
    await rowsOf(embedded, 'CREATE TABLE person (name text PRIMARY KEY)');
    await rowsOf(embedded, "INSERT INTO person VALUES ('Ines Okafor')");
    await expect(rowsOf(embedded, "INSERT INTO person VALUES ('Ines Okafor')")).rejects.toThrow('duplicate');
    await embedded.stop();
    const log = await readFile(`${here.folder}.log`, 'utf8');
    expect(log).toMatch(/client backend ERROR 22007\n/);
    expect(log).toMatch(/client backend ERROR 23505\n/);
    expect(log).not.toContain('Okafor');
    expect(log).not.toContain(password);
  });

  it('runs as nobody when the service is root, else as the service', async () => {
    await here.start();
    expect((await stat(here.folder)).uid).toBe(isRoot ? 65_534 : process.getuid?.());
    expect((await stat(`/proc/${here.pid()}`)).uid).toBe(isRoot ? 65_534 : process.getuid?.());
  });
});
