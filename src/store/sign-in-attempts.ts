// Attempts to prove oneself, counted. An attempt counts as failed from before it is tried until it has succeeded: what ends in
// between, a process killed or many tries at once, is never a free try.
import { sql } from 'kysely';
import type { Tx } from './tables.ts';

/** What an attempt is counted by. `account` is a keyed hash: what was typed may be anybody's address. */
export type CountedBy = { readonly account: Uint8Array; readonly address: string };

/** Failures of one count, and when the last of them was, in milliseconds since 1970. */
type Counted = { readonly failures: number; readonly lastAt: number | null };

export type CountedFailures = {
  /** Whether the account has succeeded from this address before. */
  readonly known: boolean;
  /** Of the account since it last succeeded: from this address when it is known, else from all those that are not. */
  readonly account: Counted;
  /** From this address, whatever the account. */
  readonly address: Counted;
};

// Locks of their own kind, so that nothing else waits for them. The account's is always taken before the address's.
const [accountLocks, addressLocks] = [0x5167_0001, 0x5167_0002];

/** Makes attempts on one account, and from one address, wait for each other until the transaction ends. */
export async function oneAttemptAtATime(tx: Tx, { account, address }: CountedBy): Promise<void> {
  const key = Buffer.from(account).readInt32BE(0);
  await sql`select pg_advisory_xact_lock(${accountLocks}::int, ${key}::int)`.execute(tx);
  await sql`select pg_advisory_xact_lock(${addressLocks}::int, hashtext(${address}))`.execute(tx);
}

const counted = (row: { failures: number; last: Date | null } | undefined): Counted => ({
  failures: row?.failures ?? 0,
  lastAt: row?.last?.getTime() ?? null,
});

/**
 * Counts failures since a time, and until one: what bears a later time was recorded while the clock was ahead. `knownSince` is how far
 * back a success makes an address known.
 */
export async function countFailures(
  tx: Tx,
  by: CountedBy,
  { since, until, knownSince }: { readonly since: Date; readonly until: Date; readonly knownSince: Date },
): Promise<CountedFailures> {
  const account = Buffer.from(by.account);
  const successes = tx
    .selectFrom('sign_in_attempts')
    .where('account_hash', '=', account)
    .where('succeeded', '=', true)
    .where('at', '>', knownSince);
  const known =
    (await successes.select('id').where('address', '=', by.address).limit(1).executeTakeFirst()) !== undefined;
  const failed = tx
    .selectFrom('sign_in_attempts as failed')
    .select((select) => [select.fn.countAll<number>().as('failures'), select.fn.max('failed.at').as('last')])
    .where('failed.succeeded', '=', false)
    .where('failed.at', '>', since)
    .where('failed.at', '<=', until);
  const ofAccount = failed.where('failed.account_hash', '=', account);
  // What is counted begins after the last success of the same kind: there, or anywhere that is not known.
  const here = ofAccount.where('failed.address', '=', by.address).where('failed.id', '>', (where) =>
    where.fn.coalesce(
      successes.where('address', '=', by.address).select((select) => select.fn.max('id').as('last')),
      where.lit(0),
    ),
  );
  const elsewhere = ofAccount.where('failed.address', 'not in', successes.select('address'));
  return {
    known,
    account: counted(await (known ? here : elsewhere).executeTakeFirst()),
    address: counted(await failed.where('failed.address', '=', by.address).executeTakeFirst()),
  };
}

/** Records an attempt as failed; answers its id, by which it is told that it succeeded. */
export async function recordAttempt(tx: Tx, by: CountedBy, at: Date): Promise<number> {
  const { id } = await tx
    .insertInto('sign_in_attempts')
    .values({ at, account_hash: Buffer.from(by.account), address: by.address, succeeded: false })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Records that an attempt succeeded. */
export async function attemptSucceeded(tx: Tx, id: number): Promise<void> {
  await tx.updateTable('sign_in_attempts').set({ succeeded: true }).where('id', '=', id).execute();
}
