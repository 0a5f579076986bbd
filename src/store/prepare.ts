// Brings a database to where the service can use it: schema, roles, migrations. Done as the owner, before the service connects.
import { type Kysely, sql } from 'kysely';
import { migrate } from './migrations/index.ts';
import { StoreError } from './store-error.ts';
import type { Tables } from './tables.ts';

/** The name of the role by which the service signs in to a database: no owner, so that walls and grants bind it. */
export const serviceRoleOf = (database: string): string => `${database.slice(0, 50)}_service_login`;

// The number of the lock that is held while a database is prepared; it only has to be nobody else's.
const preparing = 7_265_113_480;

const duplicate = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && (error.code === '42710' || error.code === '23505');

async function ensureRole(owner: Kysely<Tables>, name: string, kind: 'login' | 'nologin'): Promise<void> {
  const { rows } = await sql`select 1 from pg_roles where rolname = ${name}`.execute(owner);
  if (rows.length > 0) return;
  try {
    await sql`create role ${sql.id(name)} ${sql.raw(kind)}`.execute(owner);
  } catch (error) {
    // Another process made it in the same moment.
    if (!duplicate(error)) throw error;
  }
}

/**
 * Makes the schema and the service's role where they are missing, and takes the migrations that have not been taken. Answers these.
 * The lock is the connection's: `owner` has one. A database user who may not do this gives StoreError `no-right-to-prepare`.
 */
export async function prepare(
  owner: Kysely<Tables>,
  service: { readonly role: string; readonly password: string },
  upTo?: string,
): Promise<readonly string[]> {
  // Several processes may start over one database in the same moment: they prepare it one after another.
  await sql`select pg_advisory_lock(${preparing})`.execute(owner);
  const steps = await prepareAlone(owner, service, upTo);
  // Where it fails the connection ends, and the lock with it.
  await sql`select pg_advisory_unlock(${preparing})`.execute(owner);
  return steps;
}

async function prepareAlone(
  owner: Kysely<Tables>,
  service: { readonly role: string; readonly password: string },
  upTo?: string,
): Promise<readonly string[]> {
  try {
    await sql`create schema if not exists bestfit`.execute(owner);
    await ensureRole(owner, 'bestfit_service', 'nologin');
    await ensureRole(owner, service.role, 'login');
    await sql`alter role ${sql.id(service.role)} with login password ${sql.lit(service.password)}`.execute(owner);
    await sql`grant bestfit_service to ${sql.id(service.role)}`.execute(owner);
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'code' in error && error.code === '42501') {
      throw new StoreError(
        'no-right-to-prepare',
        "The database user may not make roles or the schema 'bestfit'. Give DATABASE_URL a user who owns the database and has CREATEROLE.",
        { cause: error },
      );
    }
    throw error;
  }
  return migrate(owner, upTo);
}
