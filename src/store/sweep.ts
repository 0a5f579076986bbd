// What erases itself when its time is over. Whoever sweeps, and however many do at once, the outcome is the same.
import { sql } from 'kysely';
import { keptSince, type RetentionPeriod } from '#inspection';
import { periodsInForce } from './retention-state.ts';
import type { Store } from './store.ts';
import type { Tx } from './tables.ts';
import { dropUnreferred } from './unreferred-payloads.ts';

const retention = { for: 'service', what: 'retention' } as const;

/** How many records of each kind were erased. */
export type Swept = {
  readonly signInAttempts: number;
  readonly sessions: number;
  readonly invitations: number;
  readonly apiTokens: number;
  readonly keptForms: number;
  /** Sealed files that a process which was killed had begun to take in, and that no record refers to. */
  readonly unreferredPayloads: number;
};

const count = ({ numDeletedRows }: { readonly numDeletedRows: bigint }): number => Number(numDeletedRows);

/** A file takes half an hour to arrive at most; after so many hours what no record refers to was left behind. */
const leftBehindAfter = 6;

/**
 * Erases attempts to sign in, ended sign-ins, links, tokens and kept forms whose time is over, and whatever an erasure that was cut
 * short has left. Meant for once an hour.
 */
export async function sweep(store: Pick<Store, 'read'>, at: Date): Promise<Swept> {
  await emptyErased(store);
  const unreferredPayloads = await dropUnreferred(store, {
    before: new Date(at.getTime() - leftBehindAfter * 3_600_000),
  });
  return store.read(retention, async (tx) => {
    const periods = await periodsInForce(tx);
    // A kind without a period is never erased.
    const since = (period: RetentionPeriod | null): Date => (period === null ? new Date(0) : keptSince(at, period));
    const sessionsBefore = since(periods['ended-sessions']);
    const tokensBefore = since(periods['api-tokens']);
    return {
      unreferredPayloads,
      signInAttempts: count(
        await tx
          .deleteFrom('sign_in_attempts')
          .where('at', '<=', since(periods['sign-in-attempts']))
          .executeTakeFirst(),
      ),
      sessions: count(
        await tx
          .deleteFrom('sessions')
          .where((where) =>
            where.or([where('ended_at', '<=', sessionsBefore), where('expires_at', '<=', sessionsBefore)]),
          )
          .executeTakeFirst(),
      ),
      invitations: count(
        await tx.deleteFrom('invitations').where('expires_at', '<=', since(periods.invitations)).executeTakeFirst(),
      ),
      apiTokens: count(
        await tx
          .deleteFrom('api_tokens')
          .where((where) =>
            where.or([where('revoked_at', '<=', tokensBefore), where('expires_at', '<=', tokensBefore)]),
          )
          .executeTakeFirst(),
      ),
      keptForms: count(
        await tx.deleteFrom('kept_forms').where('expires_at', '<=', since(periods['kept-forms'])).executeTakeFirst(),
      ),
    };
  });
}

/**
 * Empties what erasures have made useless: payloads whose key is destroyed, the names of their files and what people wrote beside them,
 * which may name a child, and all but the record of erased accounts.
 */
export async function emptyErased(store: Pick<Store, 'read'>): Promise<void> {
  await store.read(retention, async (tx) => {
    await tx
      .updateTable('sealed_payloads')
      .set({ sealed: Buffer.alloc(0) })
      .where('sealed', '<>', Buffer.alloc(0))
      .where('inspection_id', 'in', (select) =>
        select.selectFrom('inspections').select('id').where('erased_at', 'is not', null),
      )
      .execute();
    await emptyFiles(tx);
    await emptyAccounts(tx);
  });
}

/** What is put in the place of a file's name, and of words. */
const nameErased = 'Erased';

async function emptyFiles(tx: Tx): Promise<void> {
  const rows = await tx.selectFrom('inspections').select('id').where('erased_at', 'is not', null).execute();
  const erased = rows.map(({ id }) => id);
  if (erased.length === 0) return;
  await tx.deleteFrom('sealed_pieces').where('inspection_id', 'in', erased).execute();
  await tx
    .updateTable('submission_files')
    .set({ name: nameErased })
    .where('inspection_id', 'in', erased)
    .where('name', '<>', nameErased)
    .execute();
  await tx
    .updateTable('documents')
    .set({ file_name: nameErased })
    .where('inspection_id', 'in', erased)
    .where('file_name', '<>', nameErased)
    .execute();
  // Why something could not be read says in which file.
  await sql`update submissions set fault = null, summary = summary - 'unread'
    where inspection_id = any (${erased}::uuid[]) and (fault is not null or summary ? 'unread')`.execute(tx);
  await sql`update documents set fault = null
    where inspection_id = any (${erased}::uuid[]) and fault is not null`.execute(tx);
  await emptyWords(tx, erased);
}

/** What was written in one's own words: that it was written, and what became of it, stays. */
const written = {
  submissions: ['note', 'withdrawn_because'],
  documents: ['where_to_look', 'return_words', 'withdrawn_because'],
  explanations: ['asked', 'words', 'answer_words'],
} as const;

async function emptyWords(tx: Tx, erased: readonly string[]): Promise<void> {
  for (const [table, columns] of Object.entries(written)) {
    for (const column of columns) {
      await sql`update ${sql.table(table)} set ${sql.ref(column)} = ${nameErased}
        where inspection_id = any (${erased}::uuid[]) and ${sql.ref(column)} not in ('', ${nameErased})`.execute(tx);
    }
  }
}

async function emptyAccounts(tx: Tx): Promise<void> {
  const rows = await tx.selectFrom('users').select('id').where('erased_at', 'is not', null).execute();
  const erased = rows.map(({ id }) => id);
  if (erased.length === 0) return;
  for (const table of ['sessions', 'invitations', 'api_tokens', 'kept_forms'] as const) {
    await tx.deleteFrom(table).where('user_id', 'in', erased).execute();
  }
  await tx
    .updateTable('sign_in_secrets')
    .set({
      password_hash: null,
      password_set_at: null,
      one_time_secret: null,
      recovery_hashes: [],
      openid_issuer: null,
      openid_subject: null,
    })
    .where('user_id', 'in', erased)
    .execute();
}
