// One PostgreSQL for a whole run of the tests: embedded, and the server of DATABASE_URL beside it when there is one. Each test file
// gets a database of its own, copied from a template that has taken all migrations (made-up-store.ts).
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startEmbedded } from '../../src/store/embedded/index.ts';
import { openStore } from '../../src/store/index.ts';
import { type TestServer, template, testServersVariable, urlOf } from './test-servers.ts';

async function makeTemplate(server: TestServer, keysFolder: string): Promise<void> {
  const client = new pg.Client(urlOf(server, 'postgres'));
  await client.connect();
  try {
    await client.query(`drop database if exists ${template}`);
    await client.query(`create database ${template}`);
  } finally {
    await client.end();
  }
  const store = await openStore({
    data: keysFolder,
    databaseUrl: urlOf(server, template),
    keysFolder,
    masterKeyFile: join(keysFolder, 'master.key'),
    pool: 1,
    statementSeconds: 30,
    holder: 'tests',
    tell: () => {},
  });
  await store.close();
}

export default async function setup(): Promise<() => Promise<void>> {
  // Another project of the same run has started it, and stops it when all are done.
  if (process.env[testServersVariable] !== undefined) return async () => {};
  const folder = await mkdtemp(join(tmpdir(), 'bestfit-tests-'));
  const password = 'made-up-for-tests';
  const embedded = await startEmbedded({
    folder: join(folder, 'postgres'),
    password,
    durable: false,
    tell: () => {},
    settings: { max_connections: '100' },
  });
  const { host, port, user } = embedded;
  const servers: TestServer[] = [
    { name: 'embedded', url: `postgres://${user}:${password}@localhost:${port}`, host, folder },
  ];
  const { DATABASE_URL: url } = process.env;
  if (url !== undefined && url !== '') servers.push({ name: 'server', url, host: null, folder });
  const end = async () => {
    delete process.env[testServersVariable];
    await embedded.stop();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    for (const [index, server] of servers.entries()) await makeTemplate(server, join(folder, `keys-${index}`));
  } catch (error) {
    await end();
    throw error;
  }
  process.env[testServersVariable] = JSON.stringify(servers);
  return end;
}
