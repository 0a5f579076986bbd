import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, readlink, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clusterNameOf } from './leftovers.ts';
import { serverProcesses } from './server-processes.ts';
import type { Embedded } from './start-embedded.ts';
import {
  canMount,
  connect,
  isRoot,
  lineFrom,
  mountDisk,
  packageOfThisMachine,
  rowsOf,
  type Trial,
  trial,
} from './trial.test-data.ts';

const execute = promisify(execFile);

let here: Trial;
beforeEach(async () => {
  here = await trial();
});
afterEach(() => here.end());

const running = async () => serverProcesses(await clusterNameOf(here.folder));

/** Writes row after row, over a new connection whenever one breaks, until told to stop; answers with the rows acknowledged. */
async function writeUntil(embedded: Embedded, stop: AbortSignal): Promise<readonly number[]> {
  const acknowledged: number[] = [];
  let next = 0;
  while (!stop.aborted) {
    const client = await connect(embedded).catch(() => null);
    if (client === null) {
      await pause(5);
      continue;
    }
    try {
      while (!stop.aborted) {
        next += 1;
        await client.query('INSERT INTO evidence VALUES ($1)', [next]);
        acknowledged.push(next);
      }
    } catch {
      // The connection broke: the row was not acknowledged, and may be there or not.
    }
    await client.end().catch(() => undefined);
  }
  return acknowledged;
}

describe('a server that is killed', () => {
  it('is started again each time, and holds every row that was acknowledged', async () => {
    const embedded = await here.start({ durable: true });
    await rowsOf(embedded, 'CREATE TABLE evidence (id integer PRIMARY KEY)');
    const stop = new AbortController();
    const writing = writeUntil(embedded, stop.signal);
    for (let times = 0; times < 3; times += 1) {
      await pause(200);
      process.kill(here.pid(), 'SIGKILL');
      expect((await here.happens('died')).how).toBe('it was ended by SIGKILL');
      await here.happens('restarted');
    }
    await pause(100);
    stop.abort();
    const acknowledged = await writing;
    const rows = await rowsOf(embedded, 'SELECT id FROM evidence');
    const there = new Set(rows.map(({ id }) => id));
    expect(acknowledged.length).toBeGreaterThan(10);
    expect(acknowledged.filter((id) => !there.has(id))).toEqual([]);
  });

  it('is started again although a process of it was too busy to notice', async () => {
    const embedded = await here.start();
    const client = await connect(embedded);
    const busy = client
      .query('SELECT count(*) FROM generate_series(1, 1000000000000)')
      .catch((error: unknown) => error);
    await pause(200);
    const before = (await running()).map(({ pid }) => pid);
    process.kill(here.pid(), 'SIGKILL');
    await here.happens('restarted');
    expect(await busy).toBeInstanceOf(Error);
    expect((await running()).filter(({ pid }) => before.includes(pid))).toEqual([]);
    expect(await rowsOf(embedded, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await client.end();
  });

  it('is given up when it does not come up any more, with its last words; stopping is still possible', async () => {
    const embedded = await here.start({}, { pauses: [1, 2, 3] });
    await writeFile(join(here.folder, 'postgresql.conf'), 'nonsense');
    process.kill(here.pid(), 'SIGKILL');
    const { error } = await here.happens('gave-up');
    expect(error).toMatchObject({
      code: 'keeps-dying',
      message: expect.stringMatching(/again and again.*\n(.*\n)*.*syntax error in file/),
    });
    expect(here.events.filter(({ kind }) => kind === 'died').length).toBeGreaterThanOrEqual(2);
    await embedded.stop();
  });

  it('is not started again once it is being stopped', async () => {
    const embedded = await here.start({}, { pauses: [60_000] });
    process.kill(here.pid(), 'SIGKILL');
    await here.happens('died');
    await embedded.stop();
    expect(await running()).toEqual([]);
    expect(here.events.map(({ kind }) => kind)).not.toContain('restarted');
  });
});

describe.runIf(canMount)('a server whose disk is full', () => {
  it('waits for space, and holds every row that was acknowledged when it is back', async () => {
    const small = join(here.data, 'small');
    const unmount = await mountDisk(small, 'size=120m,mode=711');
    const embedded = await here.start({ durable: true, folder: join(small, 'postgres') }, { pauses: [1, 2, 3] });
    try {
      await rowsOf(embedded, "CREATE TABLE authority AS SELECT 'Westmarch' AS name");
      await execute('dd', ['if=/dev/zero', `of=${join(small, 'filler')}`]).catch(() => 'it ends when the disk is full');
      const client = await connect(embedded);
      // Begins ever new files of its log, for which there is no space.
      const full = async () => {
        for (;;) await client.query("SELECT pg_logical_emit_message(false, '', ''), pg_switch_wal()");
      };
      await expect(full()).rejects.toThrow(/No space left on device|terminated/);
      await client.end();
      for (let deaths = 0; deaths < 5; deaths += 1) expect((await here.happens('died')).diskIsFull).toBe(true);
      await rm(join(small, 'filler'));
      await here.happens('restarted');
      expect(await rowsOf(embedded, 'SELECT name FROM authority')).toEqual([{ name: 'Westmarch' }]);
    } finally {
      await embedded.stop();
      await unmount();
    }
  });
});

describe('a service that is killed', () => {
  it('leaves a server, which the next start stops before it starts its own; rows and socket folder are in order', async () => {
    const child = here.child(`const { host } = await startEmbedded(settings); console.log(host);`);
    const host = await lineFrom(child);
    const first = { host, port: 5432, user: 'bestfit_owner', stop: async () => undefined };
    await rowsOf(first, "CREATE TABLE authority AS SELECT 'Westmarch' AS name");
    const orphan = here.pid();
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect((await running()).map(({ pid }) => pid)).toContain(orphan);

    const embedded = await here.start({ durable: true });
    expect(here.events).toContainEqual({ kind: 'stopped-orphan', pid: orphan });
    expect(here.pid()).not.toBe(orphan);
    expect((await running()).filter(({ isFirst }) => isFirst).map(({ pid }) => pid)).toEqual([here.pid()]);
    expect(await rowsOf(embedded, 'SELECT name FROM authority')).toEqual([{ name: 'Westmarch' }]);
    await expect(stat(host)).rejects.toThrow('ENOENT');
  });

  it('leaves no server when it ends by an error of its own', async () => {
    const child = here.child(
      `await startEmbedded(settings); console.log('up'); setTimeout(() => process.exit(3), 50);`,
    );
    await lineFrom(child);
    await once(child, 'exit');
    for (let tries = 0; tries < 500 && (await running()).length > 0; tries += 1) await pause(10);
    expect(await running()).toEqual([]);
    // All it leaves is an empty folder for a socket, which the next start removes.
    const left = await readlink(`${here.folder}.socket`);
    await here.start();
    await expect(stat(left)).rejects.toThrow('ENOENT');
  });

  it('keeps its server through Ctrl-C until it stops it itself', async () => {
    const child = here.child(`
      const embedded = await startEmbedded(settings);
      const { default: pg } = await import(${JSON.stringify(import.meta.resolve('pg'))});
      process.once('SIGINT', async () => {
        const client = new pg.Client({ host: embedded.host, user: embedded.user, password, database: 'bestfit' });
        await client.connect();
        const { rows } = await client.query("SELECT pg_sleep(0.3), 'still there' AS answer");
        await client.end();
        await embedded.stop();
        console.log(rows[0].answer);
      });
      console.log('up');`);
    await lineFrom(child);
    // To the whole group of processes, as a terminal sends it.
    process.kill(-(child.pid ?? 0), 'SIGINT');
    expect(await lineFrom(child)).toBe('still there');
    await once(child, 'exit');
    expect(await running()).toEqual([]);
  });
});

describe('a note of a server that does not run', () => {
  it('does not stop the start, even when its number is another program’s by now', async () => {
    await (await here.start()).stop();
    const options = isRoot ? { uid: 65_534, gid: 65_534 } : {};
    const other = spawn('/bin/sleep', ['600'], { ...options, cwd: '/' });
    try {
      const note = `${other.pid}\n${here.folder}\n1\n5432\n/tmp/bestfit-none\n\n  1 1\nready\n`;
      await writeFile(join(here.folder, 'postmaster.pid'), note, { mode: 0o600 });
      const embedded = await here.start();
      expect(here.events).toContainEqual({ kind: 'removed-stale-pid-file', pid: other.pid });
      expect(await rowsOf(embedded, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
      expect(other.exitCode).toBeNull();
    } finally {
      other.kill();
    }
  });

  it('is another matter when somebody started a server by hand: that one is named and left alone', async () => {
    await (await here.start()).stop();
    const options = isRoot ? { uid: 65_534, gid: 65_534 } : {};
    const program = join(packageOfThisMachine(), 'native', 'bin', 'postgres');
    const args = ['-D', here.folder, '-c', 'listen_addresses=', '-k', here.folder];
    const byHand = spawn(program, args, { ...options, cwd: '/', env: { LC_ALL: 'C' } });
    const ended = once(byHand, 'exit');
    try {
      for (let tries = 0; tries < 500; tries += 1) {
        if (/^ready/m.test(await readFile(join(here.folder, 'postmaster.pid'), 'utf8').catch(() => ''))) break;
        await pause(10);
      }
      await expect(here.start()).rejects.toMatchObject({
        code: 'folder-held',
        message: expect.stringContaining(`Bestfit did not start (process ${byHand.pid})`),
      });
      expect(byHand.exitCode).toBeNull();
    } finally {
      byHand.kill('SIGINT');
      await ended;
    }
  });
});
