import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { madeUpWorkbook } from '#made-up-lists';
import { madeUpAuthority, madeUpInspection, madeUpPerson, madeUpSession } from '#made-up-people';
import { type MadeUpStore, madeUpStore } from '#made-up-store';
import { isRefusal } from '../../../src/inspection/index.ts';
import { connectionOf } from '../../../src/store/connection.ts';
import { openSealed, proveChangeLog, submissionsOf, sweep } from '../../../src/store/index.ts';
import { ready, realBrowser } from './real-browser.ts';
import { killed, type ServiceProcess, startProcess, stopped } from './service-process.ts';

/** How often the service is killed. */
const kills = 6;
/** The longest one waits for the moment of a kill, in milliseconds. */
const longest = 1_200;

let store: MadeUpStore;
let folder: string;
let service: ServiceProcess;
let officer: string;
let lists: string;
let inspectionId: string;
let token: string;
const env = () => ({ DATABASE_URL: store.ownerUrl, KEYS_FOLDER: store.keysFolder });

beforeAll(async () => {
  store = await madeUpStore();
  folder = await mkdtemp(join(tmpdir(), 'bestfit-strength-'));
  const authorityId = await madeUpAuthority(store, 'Westmarch', 'WES');
  inspectionId = await madeUpInspection(store, authorityId);
  lists = `/inspections/${inspectionId}/lists`;
  officer = await madeUpPerson(store, 'Tom Brandreth', [{ role: 'data-officer', authorityId }]);
  token = await madeUpSession(store, officer, new Date());
  service = await startProcess(join(folder, 'data'), env());
});
afterAll(async () => {
  expect(await stopped(service)).toEqual({ code: 0, signal: null });
  await rm(folder, { recursive: true, force: true });
  await store.close();
});

type Sent = { readonly number: number; readonly sha256: readonly string[] };
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Sends a workbook and a large file beside it; answers what the service acknowledged, null when it answered nothing. */
async function send(turn: number): Promise<Sent | null> {
  const files = [madeUpWorkbook({ seed: `turn ${turn}` }), randomBytes(9_000_000)];
  try {
    const browser = realBrowser(service.address);
    browser.cookies.set('bestfit', token);
    const page = await browser.get(`${lists}/send`);
    const form = new FormData();
    form.append('_csrf', /name="_csrf" value="([^"]+)"/.exec(page.body)?.[1] ?? '');
    form.append('stage', '2');
    for (const [place, bytes] of files.entries())
      form.append('files', new File([new Uint8Array(bytes)], `${place}.xlsx`));
    const cookie = [...browser.cookies].map((each) => each.join('=')).join('; ');
    const answer = await fetch(`${service.address}${lists}/send`, {
      method: 'POST',
      body: form,
      redirect: 'manual',
      headers: { cookie, connection: 'close' },
    });
    const number = Number(/\/lists\/(\d+)$/.exec(answer.headers.get('location') ?? '')?.[1]);
    return answer.status === 303 ? { number, sha256: files.map(sha256).sort() } : null;
  } catch (error) {
    // Nothing answers while the service is away.
    if (error instanceof TypeError) return null;
    throw error;
  }
}

test('a service that is killed while files arrive and are read loses nothing that it acknowledged and leaves nothing by half', async () => {
  const acknowledged: Sent[] = [];
  let turns = 0;
  for (let kill = 0; kill < kills; kill += 1) {
    let working = true;
    const people = Array.from({ length: 3 }, async () => {
      while (working) {
        turns += 1;
        const sent = await send(turns);
        if (sent !== null) acknowledged.push(sent);
        else await pause(20);
      }
    });
    await pause(300 + Math.random() * longest);
    await killed(service);
    working = false;
    await Promise.all(people);
    service = await startProcess(join(folder, 'data'), env());
    await ready(service.address);
  }
  const last = await send(turns + 1);
  expect(last).not.toBeNull();
  if (last !== null) acknowledged.push(last);
  expect(acknowledged.length).toBeGreaterThan(2);

  // What a killed process was reading is read by the one that runs now, as soon as it is known that nobody reads it any more.
  const acting = { for: 'person', userId: officer } as const;
  const all = () => store.read(acting, (tx) => submissionsOf(tx, inspectionId));
  while ((await all()).some(({ state }) => state === 'received')) await pause(200);
  const kept = await all();
  expect(kept.map(({ number }) => number)).toEqual(kept.map((_, at) => at + 1));
  for (const { state, findingsPayload, measuresPayload } of kept) {
    expect([state, findingsPayload === null, measuresPayload === null]).toEqual(['checked', false, false]);
  }
  for (const { number, sha256: wanted } of acknowledged) {
    const found = kept.find((each) => each.number === number);
    const opened: string[] = [];
    for (const { payloadId } of found?.files ?? []) {
      const bytes = await openSealed(store, acting, payloadId, 'Proving it whole', new Date());
      if (!isRefusal(bytes)) opened.push(sha256(bytes));
    }
    expect(opened.sort()).toEqual(wanted);
  }

  // Every submission with its entry, each checked once; the log is whole.
  const entries = await store.asOwner<{ kind: string; id: string }>(
    "select kind, subject_id as id from change_log where kind in ('lists-submitted', 'lists-checked') order by kind, id",
  );
  const ids = kept.map(({ id }) => id).sort();
  expect(entries.filter(({ kind }) => kind === 'lists-submitted').map(({ id }) => id)).toEqual(ids);
  expect(entries.filter(({ kind }) => kind === 'lists-checked').map(({ id }) => id)).toEqual(ids);
  expect((await proveChangeLog(connectionOf(store.ownerUrl))).broken).toBeNull();

  // What the killed ones had begun to take in is swept when its time is over.
  await sweep(store, new Date(Date.now() + 7 * 3_600_000));
  const left = await store.asOwner(
    `select id from sealed_payloads p where pieces = 0 and sealed = '' or not exists (select from submission_files where payload_id = p.id)
       and not exists (select from submissions where findings_payload = p.id or measures_payload = p.id)`,
  );
  expect(left).toEqual([]);
}, 240_000);
