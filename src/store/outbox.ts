// Messages that wait to be sent: the table is the queue. Any number of processes take from it; each message is held by one.
import { sql } from 'kysely';
import { isMessagePurpose, type MessageRecord, staleAfterHours } from '#inspection';
import type { Tx } from './tables.ts';

/** A message taken to be sent. */
export type TakenMessage = MessageRecord & {
  readonly body: string;
  /** Since when it was due, before it was taken. */
  readonly dueSince: Date;
  /** The address of the lead inspector, to whom answers go; null where nobody leads. */
  readonly replyTo: string | null;
};

type Row = Omit<TakenMessage, 'purpose' | 'state'> & { readonly purpose: string };

/**
 * Takes the message that is due longest and holds it until then, its attempt counted before anything is sent: what was begun is known
 * even when whoever began it is gone. Null when none is due. Made-up inspections and erased ones send nothing.
 */
export async function takeMessage(
  tx: Tx,
  { at, until }: { readonly at: Date; readonly until: Date },
): Promise<TakenMessage | null> {
  const { rows } = await sql<Row>`
    with due as (
      select messages.id, coalesce(next_attempt_at, made_at) as since, inspections.authority_id,
        (select email from memberships join users on users.id = memberships.user_id
          where memberships.inspection_id = messages.inspection_id and memberships.role = 'lead-inspector'
            and memberships.ended_at is null limit 1) as reply_to
      from messages join inspections on inspections.id = messages.inspection_id
      where messages.state = 'unsent' and next_attempt_at <= ${at} and (held_until is null or held_until <= ${at})
        and not inspections.demonstration and inspections.erased_at is null
      order by next_attempt_at, messages.id limit 1
      for update of messages skip locked)
    update messages set held_until = ${until}, attempts = attempts + 1, version = version + 1
    from due where messages.id = due.id
    returning messages.id, inspection_id as "inspectionId", due.authority_id as "authorityId", purpose, addresses, heading, body,
      note, attempts, held_until as "heldUntil", version, due.since as "dueSince", due.reply_to as "replyTo"`.execute(
    tx,
  );
  const [row] = rows;
  if (row === undefined) return null;
  const { purpose } = row;
  if (!isMessagePurpose(purpose)) throw new Error('The database holds a message with an unknown purpose.');
  return { ...row, purpose, state: 'unsent' };
}

/** Whether a message that was taken had waited so long that what it says may no longer hold. */
export const waitedTooLong = ({ dueSince }: Pick<TakenMessage, 'dueSince'>, at: Date): boolean =>
  at.getTime() - dueSince.getTime() > staleAfterHours * 3_600_000;
