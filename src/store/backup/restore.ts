import { type Kysely, sql } from 'kysely';
import { appendChanges } from '../change-log/append.ts';
import { type Break, verifyChangeLog } from '../change-log/verify.ts';
import type { Connection } from '../connection.ts';
import { migrate } from '../migrations/index.ts';
import { type OneConnection, overOneConnection } from '../one-connection.ts';
import { prepare } from '../prepare.ts';
import { StoreError } from '../store-error.ts';
import type { Tables, Tx } from '../tables.ts';
import { keysNeeded } from './keys-needed.ts';
import { loadTables } from './load-tables.ts';
import type { Manifest } from './manifest.ts';
import type { OpenBackup } from './open-backup.ts';
import { holdsRows } from './tables-kept.ts';

export type RestoreSettings = {
  readonly at: Date;
  /** The user as whom the service signs in to the database. */
  readonly service: { readonly role: string; readonly password: string };
  /** Whether what is there may be lost. */
  readonly replace: boolean;
  /** Done when the database was found free for it, before anything is changed. */
  readonly before?: () => Promise<void>;
  readonly signal?: AbortSignal;
};

export type Restored = {
  readonly manifest: Manifest;
  /** The steps by which the database came from its shape then to that of today. */
  readonly steps: readonly string[];
  /** Where the change log was found broken when the backup was taken, and is now; null when it is whole. */
  readonly broken: Break | null;
  /** The hash of the last entry of the log now, which is that of this restoring. */
  readonly head: string;
  /** The keys without which something in the backup does not open. */
  readonly keysNeeded: readonly string[];
};

/**
 * Puts a backup in place of an empty database, or with `replace` of what is there: all of it, or nothing is changed. The change
 * log is proved afterwards; it must end where the backup says. What had ended since the backup must not be open again, so everybody has
 * to sign in anew, and links sent before lead nowhere. Throws StoreError: `service-runs`, `not-empty`, `backup-unfit`, `log-differs`,
 * `stopped`, and those of a database that cannot be used.
 */
export const restore = (owner: Connection, backup: OpenBackup, settings: RestoreSettings): Promise<Restored> =>
  overOneConnection(owner, settings.signal ?? null, async ({ client, database }) => {
    await mustBeFree(database, settings);
    await settings.before?.();
    return database.transaction().execute((tx) => replaceAll(client, tx, backup, settings));
  });

async function replaceAll(
  client: OneConnection['client'],
  tx: Tx,
  backup: OpenBackup,
  settings: RestoreSettings,
): Promise<Restored> {
  const { manifest } = backup;
  await sql`drop schema if exists bestfit cascade`.execute(tx);
  await prepare(tx, settings.service, manifest.step);
  await loadTables(client, tx, backup);
  const steps = await migrate<Tables>(tx);
  const { entries, head, broken } = await verifyChangeLog(tx);
  const log = manifest.log ?? { entries: 0, head: '', brokenAt: null };
  if (entries !== log.entries || head !== log.head || (broken?.seq ?? null) !== log.brokenAt) throw logDiffers();
  await endWhatMayHaveEnded(tx, settings.at);
  await appendChanges(tx, { for: 'service', what: 'restore' }, settings.at, [restoredChange(manifest)], noSeal);
  const last = await tx.selectFrom('change_log_head').select('hash').executeTakeFirstOrThrow();
  const needed = await keysNeeded(tx);
  await mustNotBeServed(tx, settings.service.role);
  return { manifest, steps, broken, head: last.hash.toString('hex'), keysNeeded: needed };
}

const restoredChange = ({ takenAt, log }: Manifest) =>
  ({
    kind: 'backup-restored',
    subject: { kind: 'service', id: 'backup' },
    authorityId: null,
    inspectionId: null,
    expects: null,
    before: null,
    after: { takenAt, entries: log?.entries ?? 0, head: log?.head ?? '' },
    reason: null,
  }) as const;

const noSeal = (): never => {
  throw new Error('Nothing is sealed when a backup is restored.');
};

async function endWhatMayHaveEnded(tx: Tx, at: Date): Promise<void> {
  await tx.updateTable('sessions').set({ ended_at: at }).where('ended_at', 'is', null).execute();
  await tx
    .updateTable('invitations')
    .set({ expires_at: at })
    .where('used_at', 'is', null)
    .where('expires_at', '>', at)
    .execute();
}

async function mustBeFree(database: Kysely<Tables>, { replace, service }: RestoreSettings): Promise<void> {
  await mustNotBeServed(database, service.role);
  if (replace || !(await holdsRows(database))) return;
  throw new StoreError(
    'not-empty',
    'The database is not empty, and everything in it would be lost. Nothing was changed. Back it up first, then say --replace to put the backup in its place.',
  );
}

async function mustNotBeServed(database: Kysely<Tables>, role: string): Promise<void> {
  const { rows } = await sql`
    select from pg_stat_activity where datname = current_database() and usename = ${role} and pid <> pg_backend_pid() limit 1`.execute(
    database,
  );
  if (rows.length === 0) return;
  throw new StoreError(
    'service-runs',
    'The service is running on this database. Nothing was changed. Stop every process of the service, then restore.',
  );
}

const logDiffers = (): StoreError =>
  new StoreError(
    'log-differs',
    'The change log that was read from the backup does not end where the backup says it does. Nothing was changed. Use another backup.',
  );
