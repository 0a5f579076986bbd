// A store with a row in every table, a backup of it, and other stores to restore it into.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { firstLine, lastLine, lastLineBytes, readLastLine } from '../../src/store/backup/layout.ts';
import { type Manifest, manifestText, readManifest } from '../../src/store/backup/manifest.ts';
import { type Connection, connect, connectionOf } from '../../src/store/connection.ts';
import {
  openBackup,
  type Restored,
  restore,
  type Verified,
  verifyChangeLog,
  writeBackup,
} from '../../src/store/index.ts';
import { serviceRoleOf } from '../../src/store/prepare.ts';
import { asPassword } from '../../src/store/reach.ts';
import { madeUpAuthority, madeUpInspection, madeUpPerson, testTime } from './made-up-people.ts';
import { fillEveryTable } from './made-up-rows.ts';
import { type MadeUpStore, madeUpStore } from './made-up-store.ts';

export type MadeUpBackup = {
  /** The version of Bestfit that wrote it. */
  readonly bestfit: string;
  /** For files of the test. */
  readonly folder: string;
  readonly source: MadeUpStore;
  /** The backup of `source`. */
  readonly whole: string;
  readonly inspection: string;
  /** The lead inspector. */
  readonly person: string;
  readonly anotherStore: () => Promise<MadeUpStore>;
  readonly ownerOf: (store: MadeUpStore) => Connection;
  readonly service: (store: MadeUpStore) => Promise<{ readonly role: string; readonly password: string }>;
  readonly backUp: (store: MadeUpStore, file: string) => ReturnType<typeof writeBackup>;
  readonly restoreInto: (store: MadeUpStore, file: string, how?: { readonly replace: boolean }) => Promise<Restored>;
  readonly verified: (store: MadeUpStore, expected?: string) => Promise<Verified>;
  readonly tableNames: (store: MadeUpStore) => Promise<readonly string[]>;
  /** Every row of a table as text, but for what restoring changes on purpose; of the log, those up to an entry. */
  readonly rowsOf: (store: MadeUpStore, table: string, upTo: number) => Promise<readonly string[]>;
  /** A copy of the backup with its manifest changed, and all hashes right. */
  readonly rewritten: (name: string, change: (manifest: Manifest) => Manifest) => Promise<string>;
  readonly close: () => Promise<void>;
};

const bestfit = '1.2.3';
const ownerOf = (store: MadeUpStore): Connection => connectionOf(store.ownerUrl);

const service: MadeUpBackup['service'] = async (store) => ({
  role: serviceRoleOf(ownerOf(store).database),
  password: asPassword(await store.keys.secret('database/service')),
});

const backUp: MadeUpBackup['backUp'] = (store, file) => writeBackup(ownerOf(store), file, { bestfit, at: testTime });

const restoreInto: MadeUpBackup['restoreInto'] = async (store, file, { replace } = { replace: false }) => {
  await using backup = await openBackup(file, { bestfit });
  return await restore(ownerOf(store), backup, { at: testTime, service: await service(store), replace });
};

const verified: MadeUpBackup['verified'] = async (store, expected) => {
  const { database } = connect(ownerOf(store), { max: 1, lost: () => {}, statementSeconds: 30 });
  try {
    return await verifyChangeLog(database, expected ?? null);
  } finally {
    await database.destroy();
  }
};

const tableNames: MadeUpBackup['tableNames'] = async (store) => {
  const rows = await store.asOwner<{ name: string }>(
    "select tablename as name from pg_tables where schemaname = 'bestfit' order by 1",
  );
  return rows.map(({ name }) => name);
};

const rowsOf: MadeUpBackup['rowsOf'] = async (store, table, upTo) => {
  const without: Readonly<Record<string, string>> = { sessions: 'ended_at', invitations: 'expires_at' };
  const where = table === 'change_log' ? `where seq <= ${upTo}` : '';
  const rows = await store.asOwner<{ row: string }>(
    `select (to_jsonb(t) - $1)::text as row from ${table} t ${where} order by 1`,
    [without[table] ?? ''],
  );
  return rows.map(({ row }) => row);
};

async function rewrite(whole: string, file: string, change: (manifest: Manifest) => Manifest): Promise<string> {
  const bytes = await readFile(whole);
  const manifestBytes = readLastLine(bytes.subarray(-lastLineBytes))?.manifestBytes ?? 0;
  const tables = bytes.subarray(0, bytes.length - lastLineBytes - manifestBytes);
  const manifest = readManifest(bytes.subarray(tables.length, -lastLineBytes).toString());
  if (manifest === null || tables.length < firstLine.length) throw new Error('The backup has no manifest.');
  const text = Buffer.from(manifestText(change(manifest)));
  await writeFile(file, Buffer.concat([tables, text, lastLine(text)]));
  return file;
}

/** Fills a store and backs it up. `close` removes every store and file. */
export async function madeUpBackup(): Promise<MadeUpBackup> {
  const folder = await mkdtemp(join(tmpdir(), 'bestfit-backup-'));
  const whole = join(folder, 'whole.backup');
  const stores: MadeUpStore[] = [];
  const anotherStore = async () => {
    const store = await madeUpStore();
    stores.push(store);
    return store;
  };
  const source = await anotherStore();
  const authority = await madeUpAuthority(source, 'Westmarch', '884');
  const inspection = await madeUpInspection(source, authority);
  const person = await madeUpPerson(source, 'Ines Okafor', [{ role: 'lead-inspector', inspectionId: inspection }]);
  await fillEveryTable(source.asOwner, { authority, inspection, person });
  await backUp(source, whole);
  return {
    ...{ bestfit, folder, source, whole, inspection, person },
    ...{ anotherStore, ownerOf, service, backUp, restoreInto, verified, tableNames, rowsOf },
    rewritten: (name, change) => rewrite(whole, join(folder, name), change),
    close: async () => {
      for (const store of stores) await store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
