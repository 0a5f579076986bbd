import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type MadeUpStore, madeUpStore } from '#made-up-store';
import { demonstratedData, loadSmallDemonstration } from './demonstrated-data.ts';
import { type Network, networkTo } from './network.ts';
import { administrator, type RealBrowser, ready, realBrowser } from './real-browser.ts';
import { killServer, postmasterOf, serverOf } from './server-of.ts';
import { dataFolder, type ServiceProcess, startProcess, stopped } from './service-process.ts';

/** What everybody meets while the database is away: words and when to come back, in a bounded time; the process itself is well. */
async function saysThatItIsAway(browser: RealBrowser): Promise<void> {
  const page = await browser.get('/authorities');
  expect(page).toMatchObject({ status: 503, retryAfter: '10' });
  expect(page.body).toContain('The service is not available just now</h1>');
  expect(page.body).toContain('Try again in a few seconds.');
  const form = await browser.post('/authorities/add', { name: 'Never', code: 'NEVER', region: '' });
  expect(form).toMatchObject({ status: 503, retryAfter: '10' });
  const notReady = await browser.get('/ready');
  expect([notReady.status, notReady.body]).toEqual([503, expect.stringContaining('The database does not answer.')]);
  expect((await browser.get('/health')).status).toBe(200);
  const stylesheet = /href="(\/assets\/[^"]+\.css)"/.exec(page.body)?.[1] ?? '';
  expect((await browser.get(stylesheet)).status).toBe(200);
}

async function isWell(browser: RealBrowser, code: string): Promise<void> {
  await ready(browser.address);
  expect((await browser.get('/authorities')).status).toBe(200);
  const fields = { name: `Back ${code}`, code, region: '' };
  expect((await browser.post('/authorities/add', fields, '/authorities/add')).status).toBe(303);
  expect((await browser.get('/authorities')).body).not.toContain('Never');
}

describe('a database on a server', () => {
  let store: MadeUpStore;
  let network: Network;
  let service: ServiceProcess;
  let browser: RealBrowser;
  let folder: Awaited<ReturnType<typeof dataFolder>>;
  beforeAll(async () => {
    store = await madeUpStore();
    folder = await dataFolder();
    const direct = new URL(store.ownerUrl);
    network = await networkTo({
      host: direct.searchParams.get('host') ?? direct.hostname,
      port: Number(direct.port || '5432'),
    });
    const url = new URL(direct);
    url.searchParams.delete('host');
    url.host = `127.0.0.1:${network.port}`;
    const env = { DATABASE_URL: url.href, DATABASE_TIMEOUT_SECONDS: '2', KEYS_FOLDER: store.keysFolder };
    await loadSmallDemonstration(store);
    service = await startProcess(folder.data, env);
    browser = await administrator(service.address);
  });
  afterEach(() => network.mend());
  afterAll(async () => {
    await stopped(service);
    await network.close();
    await folder.remove();
    await store.close();
  });

  test('that refuses is told to everybody, and all is well when it is back, without a start', async () => {
    for (const code of ['CUT1', 'CUT2']) {
      network.cut();
      await saysThatItIsAway(browser);
      network.mend();
      await isWell(browser, code);
    }
  });

  test('that freezes lets nobody wait for ever, however many ask at once', async () => {
    network.freeze();
    const asked = await Promise.all(Array.from({ length: 30 }, () => browser.get('/authorities')));
    expect(new Set(asked.map(({ status }) => status))).toEqual(new Set([503]));
    await saysThatItIsAway(browser);
    network.mend();
    await isWell(browser, 'FROZEN');
  });

  test('that is away cannot be signed in to, and says so', async () => {
    const visitor = realBrowser(service.address);
    await visitor.get('/sign-in');
    network.cut();
    const answer = await visitor.post('/sign-in', { email: 'nobody@bestfit.example', password: 'whatever it was' });
    expect(answer).toMatchObject({ status: 503, retryAfter: '10' });
  });
});

describe.concurrent('the embedded database', () => {
  async function begun(end: (after: () => Promise<void>) => void) {
    const folder = await dataFolder();
    await demonstratedData(folder.data);
    const service = await startProcess(folder.data, { DATABASE_TIMEOUT_SECONDS: '2' });
    end(async () => {
      service.child.kill('SIGKILL');
      await service.ended;
      await folder.remove();
    });
    return { service, data: folder.data, browser: await administrator(service.address) };
  }

  test('frozen, every process of it, is told; all is well when it goes on', async ({ onTestFinished }) => {
    const { data, browser } = await begun(onTestFinished);
    const frozen = await serverOf(data);
    for (const { pid } of frozen) process.kill(pid, 'SIGSTOP');
    await saysThatItIsAway(browser);
    for (const { pid } of frozen) process.kill(pid, 'SIGCONT');
    await isWell(browser, 'GOESON');
  });

  test('killed again and again is started each time', async ({ onTestFinished }) => {
    const { data, browser } = await begun(onTestFinished);
    for (const code of ['ONE', 'TWO', 'THREE']) {
      await killServer(data, await postmasterOf(data));
      await isWell(browser, code);
    }
  });

  test('that does not come up any more ends the service: it says why, and a service manager sees that it failed', async ({
    expect,
    onTestFinished,
  }) => {
    const { service, data } = await begun(onTestFinished);
    const settings = join(data, 'postgres', 'postgresql.conf');
    await chmod(settings, 0o600);
    await writeFile(settings, 'nonsense');
    process.kill(await postmasterOf(data), 'SIGKILL');
    expect(await service.ended).toEqual({ code: 2, signal: null });
    expect(service.logged()).toMatch(/^bestfit: The database in .* ended again and again without coming up/m);
    expect(service.logged()).toContain('syntax error in file');
  });
});
