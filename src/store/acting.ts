import { type Kysely, sql } from 'kysely';
import type { Tables, Tx } from './tables.ts';

/**
 * For whom the service acts in a transaction; the walls of the database follow from it. `signing-in` sees only what signing in needs;
 * `public` what anybody may see; `service` is the service's own work (`what` names it in the change log).
 */
export type Acting =
  | { readonly for: 'person'; readonly userId: string }
  | { readonly for: 'signing-in'; readonly userId: string | null }
  | { readonly for: 'public' }
  | { readonly for: 'service'; readonly what: string };

/** How transactions begin (see planned-pool.ts): of one statement that only reads, and all others. */
export const beginnings = { one: 'begin read only; ', any: 'begin; ' } as const;

/**
 * Runs work in one transaction that sees only what whoever it acts for may see. `of` one: it is a single statement that only reads, so
 * that its transaction takes one message to the database.
 */
export const behindWalls = <T>(
  database: Kysely<Tables>,
  acting: Acting,
  work: (tx: Tx) => Promise<T>,
  of: keyof typeof beginnings = 'any',
): Promise<T> =>
  database.transaction().execute(async (tx) => {
    const userId = acting.for === 'person' ? acting.userId : '';
    if (!/^[0-9a-f-]*$/.test(userId)) throw new Error('A person is named by their id.');
    // The transaction begins here (see walled-dialect.ts): one message, which cannot have parameters, so its two values are checked.
    await sql
      .raw(
        `${beginnings[of]}select set_config('bestfit.acting', '${acting.for}', true), set_config('bestfit.user_id', '${userId}', true)`,
      )
      .execute(tx);
    return work(tx);
  });
