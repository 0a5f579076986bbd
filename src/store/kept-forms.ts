// What somebody had typed when their sign-in had run out: sealed, for them and their browser alone, for some hours.
import { tokenHash } from './sessions.ts';
import type { Tx } from './tables.ts';

/** The most forms kept for one person: the oldest makes room. */
const most = 20;

/** One form of one browser: the browser's secret counts for nothing without the form's id. */
type KeptFor = { readonly id: string; readonly secret: string };

const hashOf = ({ id, secret }: KeptFor): Buffer => tokenHash(`${secret} ${id}`);

/** Whose a sign-in was, by its token, whether or not it has ended; null when it is not known any more or was never complete. */
export async function whoseSession(tx: Tx, token: string): Promise<string | null> {
  const row = await tx
    .selectFrom('sessions')
    .select('user_id')
    .where('token_hash', '=', tokenHash(token))
    .where('complete', '=', true)
    .executeTakeFirst();
  return row?.user_id ?? null;
}

/** Keeps a form for somebody. */
export async function keepForm(
  tx: Tx,
  form: KeptFor & {
    readonly userId: string;
    readonly sealed: Uint8Array;
    readonly at: Date;
    readonly expiresAt: Date;
  },
): Promise<void> {
  await tx
    .insertInto('kept_forms')
    .values({
      id: form.id,
      token_hash: hashOf(form),
      user_id: form.userId,
      sealed: Buffer.from(form.sealed),
      kept_at: form.at,
      expires_at: form.expiresAt,
    })
    .execute();
  await tx
    .deleteFrom('kept_forms')
    .where('user_id', '=', form.userId)
    .where('id', 'not in', (select) =>
      select
        .selectFrom('kept_forms')
        .select('id')
        .where('user_id', '=', form.userId)
        .orderBy('kept_at', 'desc')
        .orderBy('id')
        .limit(most),
    )
    .execute();
}

/** A form that was kept for somebody in this browser, sealed; null when there is none, or its time is over. */
export async function keptForm(
  tx: Tx,
  asked: KeptFor & { readonly userId: string; readonly at: Date },
): Promise<{ readonly sealed: Uint8Array; readonly keptAt: Date } | null> {
  const row = await tx
    .selectFrom('kept_forms')
    .select(['sealed', 'kept_at as keptAt'])
    .where('id', '=', asked.id)
    .where('token_hash', '=', hashOf(asked))
    .where('user_id', '=', asked.userId)
    .where('expires_at', '>', asked.at)
    .executeTakeFirst();
  return row ?? null;
}

/** Forgets a form that was kept for somebody in this browser. Answers whether there was one. */
export async function forgetForm(tx: Tx, asked: KeptFor & { readonly userId: string }): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('kept_forms')
    .where('id', '=', asked.id)
    .where('token_hash', '=', hashOf(asked))
    .where('user_id', '=', asked.userId)
    .executeTakeFirst();
  return numDeletedRows === 1n;
}
