// What erases itself when its time is over. Whoever sweeps, and however many do at once, the outcome is the same.
import { keptSince, type RetentionPeriod } from '#inspection';
import { periodsInForce } from './retention-state.ts';
import type { Store } from './store.ts';
import type { Tx } from './tables.ts';

const retention = { for: 'service', what: 'retention' } as const;

/** How many records of each kind were erased. */
export type Swept = {
  readonly signInAttempts: number;
  readonly sessions: number;
  readonly invitations: number;
  readonly apiTokens: number;
  readonly keptForms: number;
};

const count = ({ numDeletedRows }: { readonly numDeletedRows: bigint }): number => Number(numDeletedRows);

/**
 * Erases attempts to sign in, ended sign-ins, links, tokens and kept forms whose time is over, and whatever an erasure that was cut
 * short has left. Meant for once an hour.
 */
export async function sweep(store: Pick<Store, 'read'>, at: Date): Promise<Swept> {
  await emptyErased(store);
  return store.read(retention, async (tx) => {
    const periods = await periodsInForce(tx);
    // A kind without a period is never erased.
    const since = (period: RetentionPeriod | null): Date => (period === null ? new Date(0) : keptSince(at, period));
    const sessionsBefore = since(periods['ended-sessions']);
    const tokensBefore = since(periods['api-tokens']);
    return {
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

/** Empties what erasures have made useless: payloads whose key is destroyed, and all but the record of erased accounts. */
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
    await emptyAccounts(tx);
  });
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
