// A store of a test's own: an empty database behind real walls, and keys in a folder that is removed with it.
import { randomBytes } from 'node:crypto';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { openStore, type Store, type StoreEvent } from '../../src/store/index.ts';
import { type TestServer, template, testServers, urlOf } from './test-servers.ts';

export type MadeUpStore = Store & {
  /** Where the database is, as its owner: for looking behind the walls. */
  readonly ownerUrl: string;
  /** Asks the database as its owner, past all walls. */
  readonly asOwner: <Row extends pg.QueryResultRow>(text: string, values?: readonly unknown[]) => Promise<Row[]>;
  readonly keysFolder: string;
  /** What the store told so far. */
  readonly told: readonly StoreEvent[];
  /** Closes the store and keeps what it holds, to be copied by many others; `drop` removes it in the end. */
  readonly keepForCopies: () => Promise<ToCopy>;
};

/** What a store held, from which others begin. */
export type ToCopy = { readonly database: string; readonly keysFolder: string; readonly drop: () => Promise<void> };

async function administer(server: TestServer, statement: string): Promise<void> {
  const client = new pg.Client(urlOf(server, 'postgres'));
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** The server of this run that is meant when none is named. */
export const serverOfRun = (): TestServer => {
  const { BESTFIT_TEST_SERVER: wanted = 'embedded' } = process.env;
  const server = testServers().find(({ name }) => name === wanted);
  if (server === undefined) throw new Error(`The test server ${wanted} was not started.`);
  return server;
};

/** Makes a store on a test server (that of the run when none is named), empty or a copy; `close` removes it. */
export async function madeUpStore(
  server: TestServer = serverOfRun(),
  copied: Pick<ToCopy, 'database' | 'keysFolder'> | null = null,
): Promise<MadeUpStore> {
  const database = `bestfit_test_${randomBytes(6).toString('hex')}`;
  await administer(server, `create database ${database} template ${copied?.database ?? template}`);
  const keysFolder = await mkdtemp(join(server.folder, 'keys-'));
  if (copied !== null) await cp(copied.keysFolder, keysFolder, { recursive: true });
  const ownerUrl = urlOf(server, database);
  const told: StoreEvent[] = [];
  const store = await openStore({
    data: keysFolder,
    databaseUrl: ownerUrl,
    keysFolder,
    masterKeyFile: join(keysFolder, 'master.key'),
    pool: 4,
    statementSeconds: 30,
    holder: 'tests',
    tell: (event) => told.push(event),
  });
  const drop = async () => {
    await administer(server, `drop database ${database} with (force)`);
    await administer(server, `drop role if exists ${database}_service_login`);
    await rm(keysFolder, { recursive: true, force: true });
  };
  // Opened when first asked: most tests never look behind the walls.
  let owner: pg.Pool | null = null;
  return {
    ...store,
    ownerUrl,
    keysFolder,
    told,
    asOwner: async (text, values = []) => {
      if (owner === null) {
        owner = new pg.Pool({ connectionString: ownerUrl, max: 1, options: '-c search_path=bestfit' });
        // A connection that is still closing when its database is dropped is told so: nobody waits for it any more.
        owner.on('error', () => {});
      }
      return (await owner.query(text, [...values])).rows;
    },
    close: async () => {
      await owner?.end();
      await store.close();
      await drop();
    },
    keepForCopies: async () => {
      await owner?.end();
      await store.close();
      return { database, keysFolder, drop };
    },
  };
}
