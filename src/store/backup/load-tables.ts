import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createZstdDecompress } from 'node:zlib';
import { sql } from 'kysely';
import { from as copyFrom } from 'pg-copy-streams';
import type { OneConnection } from '../one-connection.ts';
import { StoreError } from '../store-error.ts';
import type { Tx } from '../tables.ts';
import type { BackedUpTable, Manifest } from './manifest.ts';
import type { OpenBackup } from './open-backup.ts';
import { asText, copied, quoted, type TableThere, tablesThere } from './tables-kept.ts';

/**
 * Fills the tables, just made by the steps that the backed up database had taken, from a backup. References between tables are taken
 * off and put on again, which proves every one; triggers rest meanwhile. All of it in the transaction given. Throws StoreError
 * `backup-unfit`.
 */
export async function loadTables(
  client: OneConnection['client'],
  tx: Tx,
  { manifest, stored }: OpenBackup,
): Promise<void> {
  const there = await tablesThere(tx);
  mustFit(manifest, there);
  await asText.execute(tx);
  const references = await referencesOf(tx);
  for (const { table, name } of references) {
    await sql.raw(`alter table bestfit.${quoted(table)} drop constraint ${quoted(name)}`).execute(tx);
  }
  for (const { name } of there) {
    await sql.raw(`alter table bestfit.${quoted(name)} disable trigger user`).execute(tx);
    // What the steps put there themselves: it comes from the backup.
    await sql.raw(`delete from bestfit.${quoted(name)}`).execute(tx);
  }
  for (const table of manifest.tables) await load(client, table, stored(table));
  for (const { name } of there) await sql.raw(`alter table bestfit.${quoted(name)} enable trigger user`).execute(tx);
  for (const { table, name, definition } of references) {
    await sql.raw(`alter table bestfit.${quoted(table)} add constraint ${quoted(name)} ${definition}`).execute(tx);
  }
  await numberOn(tx, there, manifest.numbered);
}

async function load(
  client: OneConnection['client'],
  table: BackedUpTable,
  stored: AsyncIterable<Buffer>,
): Promise<void> {
  const copy = client.query(copyFrom(`copy ${copied(table.name, table.columns)} from stdin`));
  let bytes = 0;
  const counted = new Transform({
    transform(piece: Buffer, _encoding, done) {
      bytes += piece.length;
      done(null, piece);
    },
  });
  await pipeline(stored, createZstdDecompress(), counted, copy);
  if (copy.rowCount !== table.rows || bytes !== table.bytes) {
    throw unfit(`the table ${table.name} has ${copy.rowCount} rows where its manifest says ${table.rows}`);
  }
}

function mustFit(manifest: Manifest, there: readonly TableThere[]): void {
  const shape = (tables: readonly { name: string; columns: readonly string[] }[]) =>
    new Map(tables.map(({ name, columns }) => [name, [...columns].sort().join(', ')]));
  const [kept, made] = [shape(manifest.tables), shape(there)];
  for (const name of new Set([...kept.keys(), ...made.keys()])) {
    if (kept.get(name) === made.get(name)) continue;
    throw unfit(
      `its table ${name} has the columns (${kept.get(name) ?? 'none'}), where the step ${manifest.step} makes (${made.get(name) ?? 'none'})`,
    );
  }
}

type Reference = { readonly table: string; readonly name: string; readonly definition: string };

async function referencesOf(tx: Tx): Promise<readonly Reference[]> {
  const { rows } = await sql<Reference>`
    select c.relname::text as table, r.conname::text as name, pg_get_constraintdef(r.oid) as definition
    from pg_constraint r
    join pg_class c on c.oid = r.conrelid
    join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'bestfit'
    where r.contype = 'f' order by 1, 2`.execute(tx);
  return rows;
}

/** Lets every column that numbers rows by itself go on after the last number given, or after the highest there is. */
async function numberOn(tx: Tx, there: readonly TableThere[], numbered: Manifest['numbered']): Promise<void> {
  for (const { name, numbered: columns } of there) {
    for (const column of columns) {
      const given = numbered.find((each) => each.table === name && each.column === column)?.last ?? '0';
      await sql`
        select setval(pg_get_serial_sequence(${`bestfit.${quoted(name)}`}, ${column})::regclass, greatest(last, 1), last > 0)
        from (select greatest(coalesce(max(${sql.id(column)}), 0), ${given}::bigint) as last
          from ${sql.id('bestfit', name)}) as highest`.execute(tx);
    }
  }
}

const unfit = (why: string): StoreError =>
  new StoreError(
    'backup-unfit',
    `The backup does not fit: ${why}. Nothing was changed. Restore it with the Bestfit that wrote it, or use another backup.`,
  );
