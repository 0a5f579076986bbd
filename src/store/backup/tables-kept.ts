import { type Kysely, sql } from 'kysely';
import type { Tables } from '../tables.ts';

/** A table as it is in the database: the columns that hold what somebody gave, and those that number rows by themselves. */
export type TableThere = {
  readonly name: string;
  readonly columns: readonly string[];
  readonly numbered: readonly string[];
};

/** Every table of Bestfit in the database, those of the migrations included, by name. None where there is no Bestfit. */
export async function tablesThere(database: Kysely<Tables>): Promise<readonly TableThere[]> {
  const { rows } = await sql<{ name: string; columns: string[]; numbered: string[] }>`
    select c.relname::text as name,
      coalesce(array_agg(a.attname::text order by a.attnum) filter (where a.attgenerated = ''), '{}') as columns,
      coalesce(array_agg(a.attname::text order by a.attnum) filter (where a.attidentity <> ''), '{}') as numbered
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'bestfit'
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relkind = 'r'
    group by c.relname order by c.relname`.execute(database);
  return rows;
}

/** Whether a table of Bestfit holds anything, beside what the migrations put there. */
export async function holdsRows(database: Kysely<Tables>): Promise<boolean> {
  for (const { name } of await tablesThere(database)) {
    if (name.startsWith('kysely_') || name === 'change_log_head') continue;
    const { rows } = await sql`select from ${sql.id('bestfit', name)} limit 1`.execute(database);
    if (rows.length > 0) return true;
  }
  return false;
}

/** A table with its columns, as COPY names them. */
export const copied = (name: string, columns: readonly string[]): string =>
  `bestfit.${quoted(name)} (${columns.map(quoted).join(', ')})`;

export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** How values are written as text: the same for every server and every user's settings, so that what was written can be read. */
export const asText = sql`
  select set_config('datestyle', 'ISO, YMD', true), set_config('intervalstyle', 'iso_8601', true),
    set_config('timezone', 'UTC', true), set_config('bytea_output', 'hex', true),
    set_config('extra_float_digits', '1', true), set_config('client_encoding', 'UTF8', true)`;
