import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createZstdCompress } from 'node:zlib';
import { type Kysely, sql } from 'kysely';
import type pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { type Break, verifyChangeLog } from '../change-log/verify.ts';
import type { Connection } from '../connection.ts';
import { overOneConnection } from '../one-connection.ts';
import { StoreError } from '../store-error.ts';
import type { Tables } from '../tables.ts';
import { firstLine, lastLine } from './layout.ts';
import { type BackedUpTable, type Manifest, manifestText } from './manifest.ts';
import { writeNewFile } from './new-file.ts';
import { asText, copied, quoted, type TableThere, tablesThere } from './tables-kept.ts';

export type BackupSettings = {
  /** The version of this Bestfit. */
  readonly bestfit: string;
  readonly at: Date;
  /** Stops it, without a trace. */
  readonly signal?: AbortSignal;
};

export type WrittenBackup = {
  readonly manifest: Manifest;
  /** Where the change log was found broken; null when it is whole. A broken one is backed up as it is. */
  readonly broken: Break | null;
  /** The size of the file. */
  readonly bytes: number;
};

/**
 * Writes every table of Bestfit to one file as all of them are at one moment, while the service runs; memory does not grow with the
 * tables. The change log is proved in the same moment. Connected as the owner of the database: the service sees only what walls let
 * through. Throws StoreError `nothing-here`, `not-replaced`, `stopped` and those of a database that cannot be used, and the system's
 * errors of the file. No key is in it.
 */
export const writeBackup = (owner: Connection, file: string, settings: BackupSettings): Promise<WrittenBackup> =>
  writeNewFile(file, (out) =>
    overOneConnection(owner, settings.signal ?? null, ({ client, database }) =>
      // One snapshot for everything that is read: nobody waits for the backup, and it waits for nobody.
      database
        .transaction()
        .setIsolationLevel('repeatable read')
        .setAccessMode('read only')
        .execute(async (tx) => {
          await asText.execute(tx);
          const there = await tablesThere(tx);
          if (there.length === 0) throw nothingHere(owner);
          const hasLog = there.some(({ name }) => name === 'change_log');
          const log = hasLog ? await verifyChangeLog(tx) : null;

          await out.write(firstLine);
          const tables: BackedUpTable[] = [];
          for (const table of there) tables.push(await writeTable(client, table, out));
          const manifest: Manifest = {
            bestfit: settings.bestfit,
            takenAt: settings.at.toISOString(),
            step: await stepOf(tx),
            log: log === null ? null : { entries: log.entries, head: log.head, brokenAt: log.broken?.seq ?? null },
            numbered: await lastNumbers(tx, there),
            tables,
          };
          const text = Buffer.from(manifestText(manifest));
          await writeAll(out, text);
          await writeAll(out, lastLine(text));
          return { manifest, broken: log?.broken ?? null, bytes: (await out.stat()).size };
        }),
    ),
  );

async function writeTable(client: pg.Client, { name, columns }: TableThere, out: FileHandle): Promise<BackedUpTable> {
  const copy = client.query(copyTo(`copy ${copied(name, columns)} to stdout`));
  const hash = createHash('sha256');
  let [bytes, storedBytes] = [0, 0];
  await pipeline(
    copy,
    async function* (rows: AsyncIterable<Buffer>) {
      for await (const piece of rows) {
        bytes += piece.length;
        yield piece;
      }
    },
    createZstdCompress(),
    async (pieces: AsyncIterable<Buffer>) => {
      for await (const piece of pieces) {
        hash.update(piece);
        storedBytes += piece.length;
        await writeAll(out, piece);
      }
    },
  );
  return { name, columns: [...columns], rows: copy.rowCount, bytes, storedBytes, sha256: hash.digest('hex') };
}

/** A single write may take only a part. */
async function writeAll(out: FileHandle, bytes: Buffer): Promise<void> {
  for (let from = 0; from < bytes.length; ) {
    from += (await out.write(bytes, from, bytes.length - from)).bytesWritten;
  }
}

async function stepOf(database: Kysely<Tables>): Promise<string> {
  const { rows } = await sql<{ name: string }>`select max(name) as name from bestfit.kysely_migration`.execute(
    database,
  );
  return rows[0]?.name ?? '';
}

/** Numbers are given outside of all transactions, so these may be later than the snapshot; never earlier, so none is given twice. */
async function lastNumbers(database: Kysely<Tables>, there: readonly TableThere[]): Promise<Manifest['numbered']> {
  const numbered: Manifest['numbered'] = [];
  for (const { name: table, numbered: columns } of there) {
    for (const column of columns) {
      const sequence = sql`pg_get_serial_sequence(${`bestfit.${quoted(table)}`}, ${column})`;
      const { rows } = await sql<{ last: string }>`
        select coalesce(pg_sequence_last_value(${sequence}::regclass), 0)::text as last`.execute(database);
      numbered.push({ table, column, last: rows[0]?.last ?? '0' });
    }
  }
  return numbered;
}

const nothingHere = ({ database }: Connection): StoreError =>
  new StoreError(
    'nothing-here',
    `There is nothing of Bestfit in the database "${database}", so no backup was written.`,
  );
