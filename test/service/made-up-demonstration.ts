// The demonstration as most tests need it: small, and its lists read. The first test file of a run that asks for it makes it; it and all
// others begin with copies.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { loadDemonstration } from '../../src/demonstration/index.ts';
import { madeUpService } from './made-up-service.ts';
import { serverOfRun, type ToCopy } from './made-up-store.ts';
import { urlOf } from './test-servers.ts';

type Made = Pick<ToCopy, 'database' | 'keysFolder'>;

async function made(): Promise<Made> {
  const { app, store, clock } = await madeUpService();
  await loadDemonstration(store, clock.now, { rows: 1000 });
  app.work.look();
  await app.work.settled();
  await app.close();
  const { database, keysFolder } = await store.keepForCopies();
  return { database, keysFolder };
}

/** The demonstration at the test time, to be copied: it goes when the run ends. */
export async function madeUpDemonstration(): Promise<Made> {
  const server = serverOfRun();
  const note = join(server.folder, 'demonstration.json');
  const client = new pg.Client(urlOf(server, 'postgres'));
  await client.connect();
  try {
    // Of two files at once one makes it, and the other waits.
    await client.query('select pg_advisory_lock(20150601)');
    const known = await readFile(note, 'utf8').catch(() => null);
    if (known !== null) return JSON.parse(known);
    const now = await made();
    await writeFile(note, JSON.stringify(now));
    return now;
  } finally {
    await client.end();
  }
}
