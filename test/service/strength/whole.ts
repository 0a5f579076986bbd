// What must be so after any trouble: what was acknowledged is there with its entry in the log, nothing is there by half, the log is
// whole, and the keys open.
import { join } from 'node:path';
import pg from 'pg';
import { expect } from 'vitest';
import { openAsOwner, proveChangeLog } from '../../../src/store/index.ts';
import type { Acknowledged } from './load.ts';

/** Records without their entry, entries without their record, and records that are not as their last entry says. */
const halves = `
  with entries as (select seq, kind, subject_id::text as id, content::jsonb as content from bestfit.change_log),
    added as (select * from entries where kind = 'authority-added'),
    invited as (select * from entries where kind = 'user-invited'),
    given as (select * from entries where kind = 'membership-given')
  select 'authority' as half, coalesce(record.id::text, entry.id) as id
    from bestfit.authorities record full join added entry on entry.id = record.id::text
    where record.id is null or entry.id is null
  union all select 'user', coalesce(record.id::text, entry.id)
    from bestfit.users record full join invited entry on entry.id = record.id::text
    where record.id is null or entry.id is null
  union all select 'membership', coalesce(record.id::text, entry.id)
    from bestfit.memberships record full join given entry on entry.id = record.id::text
    where record.id is null or entry.id is null
  union all select 'not as its last entry says', record.id::text
    from bestfit.authorities record
    where record.region is distinct from (
      select content->'after'->>'region' from entries
      where id = record.id::text and kind in ('authority-added', 'authority-changed') order by seq desc limit 1)
  union all select 'version', record.id::text
    from bestfit.authorities record
    where record.version <> 1 + (select count(*) from entries where id = record.id::text and kind = 'authority-changed')
  union all select 'invited without a link', record.id::text
    from bestfit.users record
    where record.email like 'made.up.%' and not exists (select from bestfit.invitations where user_id = record.id)`;

const acknowledgedOf = `
  select kind || ' ' || subject_id || ' ' || case kind
      when 'authority-changed' then content::jsonb->'after'->>'region'
      when 'authority-added' then content::jsonb->'after'->>'name'
      else content::jsonb->'after'->>'email' end as line
  from bestfit.change_log where kind in ('authority-added', 'authority-changed', 'user-invited')`;

const lineOf = (done: Acknowledged): string => {
  switch (done.kind) {
    case 'added':
      return `authority-added ${done.id} ${done.name}`;
    case 'changed':
      return `authority-changed ${done.id} ${done.region}`;
    case 'invited':
      return `user-invited ${done.id} ${done.email}`;
  }
};

/** Where a data folder's installation keeps what the owner's commands need. */
const installationIn = (data: string) => ({
  data,
  databaseUrl: null,
  keysFolder: join(data, 'keys'),
  masterKeyFile: join(data, 'keys', 'master.key'),
  holder: 'tests',
  tell: () => undefined,
});

/** Looks past all walls at an installation whose service runs, and proves it whole. Answers how many entries its log has. */
export async function proveWhole(data: string, acknowledged: readonly Acknowledged[]): Promise<number> {
  await using installation = await openAsOwner(installationIn(data), { with: 'beside', make: false });
  const client = new pg.Client({ ...installation.owner, ssl: false });
  await client.connect();
  try {
    expect((await client.query(halves)).rows).toEqual([]);
    const lines = new Set((await client.query<{ line: string }>(acknowledgedOf)).rows.map(({ line }) => line));
    expect(acknowledged.map(lineOf).filter((line) => !lines.has(line))).toEqual([]);
  } finally {
    await client.end();
  }
  const keys = await installation.keys();
  for (const name of await keys.names()) expect((await keys.existing(name))?.length).toBe(32);
  const { entries, broken } = await proveChangeLog(installation.owner);
  expect(broken).toBeNull();
  return entries;
}
