// The commands as they are typed, on an installation of the test's own: while the service runs on it, and when it does not.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chmod, copyFile, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAsOwner } from '../../src/store/index.ts';

const bestfit = resolve(import.meta.dirname, '../../bin/bestfit');
let folder = '';
let data = '';
const services: ChildProcess[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bestfit-commands-'));
  // As root the database's own user must be let through.
  await chmod(folder, 0o711);
  data = join(folder, 'data');
});
afterAll(async () => {
  for (const service of services) await stop(service);
  await rm(folder, { recursive: true, force: true });
});

// The database and the keys of whoever runs the tests are not to be found by mistake.
const { PATH = '', HOME = '' } = process.env;
const around = { PATH, HOME };

function run(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync(bestfit, args, {
    env: { ...around, BESTFIT_DATA: data, COLUMNS: '160', ...env },
    encoding: 'utf8',
  });
  return { code: status, out: stdout, err: stderr };
}
function json(...args: readonly string[]) {
  const { out, err } = run([...args, '--json']);
  // Never both: where there is no answer, the words are what helps.
  if (err !== '') throw new Error(err);
  return JSON.parse(out);
}
const file = (name: string) => join(folder, name);

async function serve(): Promise<ChildProcess> {
  const service = spawn(bestfit, ['serve', '--port', '0', '--log-level', 'silent'], {
    env: { ...around, BESTFIT_DATA: data },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  services.push(service);
  if (service.stdout === null) throw new Error('The service has no output.');
  const [line] = await Promise.race([once(service.stdout, 'data'), once(service, 'exit')]);
  if (!String(line).includes('http://')) throw new Error(`The service said: ${line}`);
  return service;
}

async function stop(service: ChildProcess): Promise<void> {
  if (service.exitCode !== null || service.signalCode !== null) return;
  service.kill('SIGINT');
  await once(service, 'exit');
}

/** Changes the database past the service and all its guards, as only the server's superuser can; keeps the service's away. */
async function behindItsBack(...statements: readonly string[]): Promise<void> {
  const where = {
    data,
    databaseUrl: null,
    keysFolder: join(data, 'keys'),
    masterKeyFile: join(data, 'keys/master.key'),
  };
  await using installation = await openAsOwner(
    { ...where, holder: 'test', tell: () => {} },
    { with: 'beside', make: false },
  );
  const { ssl: _, ...owner } = installation.owner;
  const client = new pg.Client({ ...owner, options: '-c search_path=bestfit' });
  await client.connect();
  try {
    await client.query('set session_replication_role = replica');
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

describe('where nothing was started yet', () => {
  it.each([
    ['backup', ['backup', 'x.backup']],
    ['log verify', ['log', 'verify']],
    ['keys status', ['keys', 'status']],
    ['keys rotate', ['keys', 'rotate']],
  ])('bestfit %s says so in one line, and makes nothing', (_, args) => {
    const { code, out, err } = run(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^bestfit: There is no [^\n]+--data[^\n]+\n$/);
    expect(existsSync(data)).toBe(false);
  });
});

describe('beside the service', () => {
  let service: ChildProcess;
  beforeAll(async () => {
    service = await serve();
  });
  afterAll(() => stop(service));

  it('keys rotate makes a new master key, on record, and the service goes on', () => {
    const before = json('keys', 'status').masterKey;
    const first = json('keys', 'rotate');
    const second = json('keys', 'rotate');
    expect([first.from, first.to, second.to]).toEqual([before, second.from, json('keys', 'status').masterKey]);
    expect(new Set([first.from, first.to, second.to]).size).toBe(3);
    expect(json('log', 'verify')).toMatchObject({ whole: true, entries: 2 });
  });

  it('log verify gives a hash to write down, and proves by it later that nothing before was changed', () => {
    const [, head = ''] = /^ {2}([0-9a-f]{64})$/m.exec(run(['log', 'verify']).out) ?? [];
    run(['keys', 'rotate']);
    expect(run(['log', 'verify', '--expect', head.toUpperCase()])).toMatchObject({ code: 0 });
    expect(run(['log', 'verify', '--expect', 'f'.repeat(64)])).toMatchObject({
      code: 1,
      out: expect.stringContaining('DOES NOT HOLD'),
    });
    expect(run(['log', 'verify', '--expect', 'abc'])).toMatchObject({ code: 2, err: expect.stringContaining('64') });
  });

  it('backup writes data and keys to two files of the owner’s alone, and says where the master key is not', async () => {
    const { code, out } = run(['backup', file('one.backup'), '--keys', file('one.keys')]);
    expect(code).toBe(0);
    expect(out).toContain('The master key is in neither file.');
    expect(out).toContain('not for long');
    expect(out).toContain(json('log', 'verify').head);
    for (const name of ['one.backup', 'one.keys']) expect((await stat(file(name))).mode & 0o777).toBe(0o600);
    expect(run(['backup', file('two.backup')]).out).toContain('No key is in it');
    expect(json('keys', 'status').keyBackups).toMatchObject([{ file: file('one.keys') }]);
  });

  it('backup refuses the same file for both, and a file that is something else', async () => {
    expect(run(['backup', file('same'), '--keys', file('same')])).toMatchObject({ code: 2, out: '' });
    await writeFile(file('letter'), 'Dear all');
    expect(run(['backup', file('letter')])).toMatchObject({
      code: 2,
      err: expect.stringContaining('is there already'),
    });
    expect(await readFile(file('letter'), 'utf8')).toBe('Dear all');
    expect(run(['backup', file('no/such/folder')])).toMatchObject({ code: 2, err: expect.stringContaining('no such') });
  });

  it('backup leaves an earlier backup, of data or of keys, and says in one line how it would be replaced', async () => {
    const earlier = await Promise.all(['one.backup', 'one.keys'].map((name) => readFile(file(name))));
    for (const args of [[file('one.backup')], [file('three.backup'), '--keys', file('one.keys')]]) {
      const { code, out, err } = run(['backup', ...args]);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toMatch(/^bestfit: [^\n]+ is there already\. [^\n]+--force[^\n]*\n$/);
    }
    expect(existsSync(file('three.backup'))).toBe(false);
    expect(await Promise.all(['one.backup', 'one.keys'].map((name) => readFile(file(name))))).toEqual(earlier);
  });

  it('backup replaces an earlier backup when it is told to, and still leaves a file that is something else', async () => {
    expect(run(['backup', file('four.backup')]).code).toBe(0);
    const earlier = await readFile(file('four.backup'));
    expect(run(['backup', file('four.backup'), '--force']).code).toBe(0);
    expect((await readFile(file('four.backup'))).equals(earlier)).toBe(false);
    await writeFile(file('a-letter'), 'Dear Ines');
    expect(run(['backup', file('a-letter'), '--force']).code).toBe(2);
    expect(await readFile(file('a-letter'), 'utf8')).toBe('Dear Ines');
  });

  it('restore refuses, and says what runs', () => {
    const { code, err } = run(['restore', file('one.backup'), '--replace']);
    expect(code).toBe(2);
    expect(err).toMatch(/in use by bestfit serve \(process \d+.*http:.*Stop that one first/);
  });

  it('log verify names an entry that was altered behind the service’s back, and where the end was cut off', async () => {
    const { entries } = json('log', 'verify');
    await behindItsBack(
      'create table public.kept as select * from change_log where seq = 2',
      "update change_log set kind = 'signed-in' where seq = 2",
    );
    expect(run(['log', 'verify'])).toMatchObject({ code: 1, out: expect.stringContaining('BROKEN at entry 2.') });
    expect(run(['backup', file('broken.backup')])).toMatchObject({
      code: 1,
      out: expect.stringContaining('BROKEN at entry 2'),
    });
    await behindItsBack(
      'update change_log set kind = kept.kind from public.kept where change_log.seq = 2',
      'drop table public.kept',
    );
    expect(run(['log', 'verify']).code).toBe(0);
    await behindItsBack(`delete from change_log where seq = ${entries}`);
    expect(json('log', 'verify')).toMatchObject({
      whole: false,
      entries: entries - 1,
      broken: { seq: entries, kind: 'end-cut-off' },
    });
  });
});

describe('when the service does not run', () => {
  it('restore keeps what is there, unless it may be replaced, and mends the log with an earlier backup', () => {
    expect(run(['restore', file('one.backup')])).toMatchObject({ code: 2, err: expect.stringContaining('--replace') });
    expect(run(['restore', file('one.backup'), '--replace'])).toMatchObject({
      code: 0,
      out: expect.stringContaining('Everybody signs in anew'),
    });
    expect(json('log', 'verify').whole).toBe(true);
  });

  it('restore names the table that is damaged, and changes nothing', async () => {
    const bytes = await readFile(file('one.backup'));
    const { head } = json('log', 'verify');
    bytes[30] = (bytes[30] ?? 0) ^ 1;
    await writeFile(file('damaged.backup'), bytes);
    const { code, err } = run(['restore', file('damaged.backup'), '--replace']);
    expect(code).toBe(2);
    expect(err).toMatch(/^bestfit: [^\n]*is damaged: the table \w+ is not what was written[^\n]*\n$/);
    expect(json('log', 'verify').head).toBe(head);
  });

  it('a new machine takes everything back, once the master key is there', async () => {
    const master = join(data, 'keys', 'master.key');
    const there = join(folder, 'new', 'machine');
    const elsewhere = { BESTFIT_DATA: there };
    const args = ['restore', file('one.backup'), '--keys', file('one.keys')];
    expect(run(args, elsewhere)).toMatchObject({ code: 2, err: expect.stringContaining('only with the master key') });
    expect(existsSync(there)).toBe(false);

    await mkdir(there, { recursive: true, mode: 0o711 });
    await mkdir(join(there, 'keys'), { mode: 0o700 });
    await copyFile(master, join(there, 'keys', 'master.key'));
    const { code, out } = run([...args, '--json'], elsewhere);
    expect(code).toBe(0);
    const { takenBack, ofAnotherDatabase } = JSON.parse(out).keys;
    expect(takenBack).toContain('set-up');
    expect(ofAnotherDatabase).toContain('database/owner');
    expect(run(['log', 'verify'], elsewhere).code).toBe(0);
    expect(
      run(
        ['restore', file('one.backup'), '--keys', file('one.keys'), '--replace', '--master-key', '/nowhere'],
        elsewhere,
      ),
    ).toMatchObject({
      code: 2,
      err: expect.stringContaining('no master key in /nowhere'),
    });
  });
});
