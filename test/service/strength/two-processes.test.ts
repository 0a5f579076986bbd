import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type MadeUpStore, madeUpStore } from '#made-up-store';
import { connectionOf } from '../../../src/store/connection.ts';
import { proveChangeLog } from '../../../src/store/index.ts';
import { administrator, demonstrated, type RealBrowser, realBrowser } from './real-browser.ts';
import { type ServiceProcess, startProcess, stopped } from './service-process.ts';

// Two services over one database and one folder of keys, as behind a load balancer.
let store: MadeUpStore;
let folder: string;
let services: readonly ServiceProcess[] = [];
let [here, there]: RealBrowser[] = [];
beforeAll(async () => {
  store = await madeUpStore();
  folder = await mkdtemp(join(tmpdir(), 'bestfit-strength-'));
  const env = { DATABASE_URL: store.ownerUrl, KEYS_FOLDER: store.keysFolder };
  // Both at once: what is missing is made by one of them.
  services = await Promise.all(['one', 'other'].map((name) => startProcess(join(folder, name), env)));
  const [one, other] = services.map(({ address }) => address);
  if (one === undefined || other === undefined) throw new Error('Two services were to be started.');
  await demonstrated(one);
  here = await administrator(one);
  there = realBrowser(other);
  for (const [name, value] of here.cookies) there.cookies.set(name, value);
});
afterAll(async () => {
  for (const service of services) expect(await stopped(service)).toEqual({ code: 0, signal: null });
  await rm(folder, { recursive: true, force: true });
  await store.close();
});

const both = (): readonly [RealBrowser, RealBrowser] => {
  if (here === undefined || there === undefined) throw new Error('Nobody is signed in.');
  return [here, there];
};

test('who signed in at one is signed in at the other, and signed out at both', async () => {
  const [one, other] = both();
  expect((await other.get('/people')).status).toBe(200);
  const third = await administrator(other.address);
  const back = realBrowser(one.address);
  for (const [name, value] of third.cookies) back.cookies.set(name, value);
  expect((await back.get('/people')).status).toBe(200);
  expect((await third.post('/sign-out', {}, '/people')).status).toBe(303);
  expect((await back.get('/people')).status).toBe(303);
});

test('changes made at both at once stand in one line in the log', async () => {
  const [one, other] = both();
  for (const browser of [one, other]) await browser.get('/authorities/add');
  const added = await Promise.all(
    Array.from({ length: 20 }, (_, index) =>
      (index % 2 === 0 ? one : other).post('/authorities/add', {
        name: `At once ${index}`,
        code: `AT${index}X`,
        region: '',
      }),
    ),
  );
  expect(new Set(added.map(({ status }) => status))).toEqual(new Set([303]));
  const { broken, entries } = await proveChangeLog(connectionOf(store.ownerUrl));
  expect(broken).toBeNull();
  expect(entries).toBeGreaterThan(20);
  expect((await one.get('/change-log')).body).toContain('At once 19');
});

test('of two people who save one record from both, one is refused, and shown what is there now', async () => {
  const [one, other] = both();
  const { location } = await one.post('/authorities/add', { name: 'Contested', code: 'CONTEST', region: '' });
  const path = `${location}/change`;
  const pages = await Promise.all([one.get(path), other.get(path)]);
  const versions = pages.map(({ body }) => /name="version" value="(\d+)"/.exec(body)?.[1]);
  expect(versions).toEqual(['1', '1']);
  const fields = { code: 'CONTEST', region: '', version: '1', reason: 'It was renamed.' };
  const answers = await Promise.all([
    one.post(path, { ...fields, name: 'Contested from here' }),
    other.post(path, { ...fields, name: 'Contested from there' }),
  ]);
  expect(answers.map(({ status }) => status).sort()).toEqual([303, 409]);
  const refused = answers.find(({ status }) => status === 409)?.body ?? '';
  for (const name of ['Contested from here', 'Contested from there']) expect(refused).toContain(name);
});

test('the name that one took is refused at the other', async () => {
  const [one, other] = both();
  const fields = { name: 'Taken once', code: 'TAKEN1', region: '' };
  for (const browser of [one, other]) await browser.get('/authorities/add');
  const answers = await Promise.all([
    one.post('/authorities/add', fields),
    other.post('/authorities/add', { ...fields, code: 'TAKEN2' }),
  ]);
  expect(answers.map(({ status }) => status).sort()).toEqual([303, 422]);
});
