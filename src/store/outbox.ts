// Messages that wait to be sent: the table is the queue. Any number of processes take from it; each message is held by one.
import { sql } from 'kysely';
import { isMessagePurpose, type MessageRecord, staleAfterHours } from '#inspection';
import { isMadeUpInspection } from './demonstration.ts';
import type { Tx } from './tables.ts';

/**
 * Whether a message may go now. The same as `keptBack` decides, where the table is the queue: what is kept back is not taken. The morning
 * of the day of notification begins at eight, by the clock of the United Kingdom.
 */
const morning = sql`(inspections.notified_on + time '08:00') at time zone 'Europe/London'`;
const mayGo = (at: Date) => sql`(messages.early or (
  messages.notified_on is not distinct from inspections.notified_on
  and messages.on_site_ends is not distinct from inspections.on_site_ends
  and (messages.purpose <> 'data-request' or messages.as_at is not distinct from inspections.as_at)
  and (inspections.stage <> 'planned' or (${morning} <= ${at}
    and inspections.notified_on >= coalesce(deferred_until(inspections.id), '-infinity')))))`;

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
 * even when whoever began it is gone. Null when none is due. Made-up inspections, erased ones and those taken out of the programme send
 * nothing, and what is kept back waits.
 */
export async function takeMessage(
  tx: Tx,
  { at, until }: { readonly at: Date; readonly until: Date },
): Promise<TakenMessage | null> {
  const { rows } = await sql<Row>`
    with due as (
      select messages.id, greatest(next_attempt_at, case when not messages.early then ${morning} end) as since,
        inspections.authority_id,
        (select email from memberships join users on users.id = memberships.user_id
          where memberships.inspection_id = messages.inspection_id and memberships.role = 'lead-inspector'
            and memberships.ended_at is null limit 1) as reply_to
      from messages join inspections on inspections.id = messages.inspection_id
      where messages.state = 'unsent' and next_attempt_at <= ${at} and (held_until is null or held_until <= ${at})
        and not ${isMadeUpInspection} and inspections.erased_at is null
        and (inspections.stage <> 'planned' or inspections.week_one is not null) and ${mayGo(at)}
      order by next_attempt_at, messages.id limit 1
      for update of messages skip locked)
    update messages set held_until = ${until}, attempts = attempts + 1, version = version + 1
    from due where messages.id = due.id
    returning messages.id, inspection_id as "inspectionId", due.authority_id as "authorityId", purpose, addresses, heading, body,
      note, notified_on as "notifiedOn", on_site_ends as "onSiteEnds", as_at as "asAt", early, attempts, held_until as "heldUntil", version, due.since as "dueSince", due.reply_to as "replyTo"`.execute(
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
