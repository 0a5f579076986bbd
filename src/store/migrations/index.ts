// The steps by which the database came to its present shape. A step that has been released never changes: a new one is added.
import { readFileSync } from 'node:fs';
import { type Kysely, sql } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import { StoreError } from '../store-error.ts';

const steps = [
  '0001-people',
  '0002-authorities',
  '0003-frameworks',
  '0004-inspections',
  '0005-change-log',
  '0006-walls',
  '0007-programme',
  '0008-opening',
  '0009-data-request',
  '0010-sides',
] as const;

/** The name of the newest step: the version of the database's shape. */
export const newestStep: string = steps[steps.length - 1] ?? '';

/** Whether this Bestfit knows a step. */
export const isStep = (name: string): boolean => steps.some((step) => step === name);

const migrationOf = (step: string): Migration => ({
  async up(database: Kysely<unknown>) {
    await sql.raw(readFileSync(new URL(`${step}.sql`, import.meta.url), 'utf8')).execute(database);
  },
});

const migratorOf = <T>(database: Kysely<T>) =>
  new Migrator({
    db: database,
    migrationTableSchema: 'bestfit',
    provider: {
      getMigrations: async () => Object.fromEntries(steps.map((step) => [step, migrationOf(step)])),
    },
  });

/**
 * Brings the database to its newest shape, or to a named older one (tests of backups). Answers the steps taken now. A database that
 * is newer than this Bestfit gives StoreError `newer-database`.
 */
export async function migrate<T>(database: Kysely<T>, upTo: string = newestStep): Promise<readonly string[]> {
  const migrator = migratorOf(database);
  const { error, results } = await migrator.migrateTo(upTo);
  if (error !== undefined) {
    if (error instanceof Error && error.message.includes('previously executed migration')) {
      throw new StoreError(
        'newer-database',
        'This database was last used by a newer Bestfit. Start that version, or restore a backup made with this one.',
        { cause: error },
      );
    }
    throw error;
  }
  return (results ?? []).map((result) => result.migrationName);
}
