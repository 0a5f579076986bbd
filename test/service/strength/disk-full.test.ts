import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, open, readFile, rm, statfs, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, type TestContext, test, vi } from 'vitest';
import { canMount, mountDisk } from '../../../src/store/embedded/trial.test-data.ts';
import { openKeys } from '../../../src/store/keys/index.ts';
import type { Acknowledged } from './load.ts';
import { type Answer, administrator, demonstrated, type RealBrowser, ready } from './real-browser.ts';
import { clearDatabase, dataFolder, run, type ServiceProcess, startProcess, stopped } from './service-process.ts';
import { proveWhole } from './whole.ts';

const execute = promisify(execFile);

type Disk = { readonly folder: string; readonly fill: () => Promise<void>; readonly free: () => Promise<void> };

/** A small disk for one test; skips the test where none can be mounted. */
async function smallDisk(context: TestContext, size: string): Promise<Disk> {
  if (!canMount) context.skip('A small disk can only be mounted by root, outside of most containers.');
  const around = await mkdtemp(join(tmpdir(), 'bestfit-strength-'));
  await execute('chmod', ['711', around]);
  const folder = join(around, 'disk');
  const unmount = await mountDisk(folder, `size=${size},mode=711`);
  context.onTestFinished(async () => {
    await unmount();
    await rm(around, { recursive: true });
  });
  const filler = join(folder, 'filler');
  return {
    folder,
    fill: async () => {
      await execute('dd', ['if=/dev/zero', `of=${filler}`, 'bs=4096']).catch(() => 'it ends when the disk is full');
      expect((await statfs(folder)).bavail).toBe(0);
    },
    free: () => rm(filler, { force: true }),
  };
}

/** Ends a service with its test, whatever became of both. */
const endWith = (context: TestContext, service: ServiceProcess, data: string) =>
  context.onTestFinished(async () => {
    service.child.kill('SIGKILL');
    await service.ended;
    await clearDatabase(data);
  });

/** Adds one authority after the other until one is refused; answers the refusal. */
async function addUntilRefused(browser: RealBrowser, acknowledged: Acknowledged[]): Promise<Answer> {
  for (let times = 0; times < 2_000; times += 1) {
    const mark = randomBytes(4).toString('hex').toUpperCase();
    const name = `Made-up ${mark} ${'of the long name '.repeat(10)}`.trim();
    const answer = await browser.post('/authorities/add', { name, code: `M${mark}`, region: 'New' });
    if (answer.status !== 303) return answer;
    acknowledged.push({ kind: 'added', id: answer.location?.slice('/authorities/'.length) ?? '', name });
  }
  throw new Error('The disk never became full.');
}

describe('a disk that is full', () => {
  test('of the database refuses what is to be saved in words, loses nothing, is read on, and takes again when there is space', async (context) => {
    const disk = await smallDisk(context, '160m');
    const data = join(disk.folder, 'data');
    const service = await startProcess(data);
    endWith(context, service, data);
    await demonstrated(service.address);
    const browser = await administrator(service.address);
    await browser.get('/authorities/add');
    const acknowledged: Acknowledged[] = [];
    await disk.fill();
    const refused = await addUntilRefused(browser, acknowledged);
    expect([507, 503]).toContain(refused.status);
    expect(refused.body).toMatch(
      /There is no space left to save this<\/h1>|The service is not available just now<\/h1>/,
    );
    expect((await browser.get('/health')).status).toBe(200);
    // Where the database still runs, it is read.
    if (refused.status === 507) expect((await browser.get('/authorities')).status).toBe(200);

    await disk.free();
    await ready(service.address);
    await proveWhole(data, acknowledged);
    const fields = { name: 'There is space', code: 'SPACE', region: '' };
    expect((await browser.post('/authorities/add', fields)).status).toBe(303);
    expect(await stopped(service)).toEqual({ code: 0, signal: null });
  });

  test('is told by a start that needs it, in one line', async (context) => {
    const disk = await smallDisk(context, '1m');
    await disk.fill();
    const { code, said } = await run(['serve', '--data', join(disk.folder, 'data'), '--port', '0']);
    expect(code).toBe(2);
    expect(said.trim().split('\n')).toEqual([expect.stringMatching(/^bestfit: .*\bdisk\b.* is full/)]);
  });

  test('of the keys keeps those that are there; a new one is refused in words and made when there is space', async (context) => {
    const disk = await smallDisk(context, '1m');
    const folder = join(disk.folder, 'keys');
    const keys = await openKeys({ folder, masterKeyFile: join(folder, 'master.key') });
    const kept = await keys.secret('inspection/kept');
    await disk.fill();
    await expect(keys.secret('inspection/new')).rejects.toMatchObject({
      code: 'not-written',
      message: expect.stringContaining('the disk is full'),
    });
    expect(await keys.secret('inspection/kept')).toEqual(kept);
    await disk.free();
    const made = await keys.secret('inspection/new');
    const again = await openKeys({ folder, masterKeyFile: join(folder, 'master.key') });
    expect(await again.existing('inspection/kept')).toEqual(kept);
    expect(await again.existing('inspection/new')).toEqual(made);
  });

  test('of the log does not end the service, which goes on to log when there is space', async (context) => {
    const disk = await smallDisk(context, '1m');
    const { data, remove } = await dataFolder();
    context.onTestFinished(remove);
    const path = join(disk.folder, 'service.log');
    await writeFile(path, '');
    const log = await open(path, 'a');
    const service = await startProcess(data, {}, log.fd);
    endWith(context, service, data);
    await log.close();
    await demonstrated(service.address);
    const browser = await administrator(service.address);
    await disk.fill();
    for (let times = 0; times < 200; times += 1) expect((await browser.get('/health')).status).toBe(200);
    const lost = (await readFile(path, 'utf8')).length;
    await disk.free();
    // What could not be written is tried again after a moment.
    await vi.waitFor(async () => {
      expect((await browser.get('/authorities')).status).toBe(200);
      expect((await readFile(path, 'utf8')).slice(lost)).toContain('"route":"/authorities"');
    }, 20_000);
    expect(await stopped(service)).toEqual({ code: 0, signal: null });
  });
});
