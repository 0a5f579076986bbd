// What was written to authorities, as people see it; the outbox (outbox.ts) sends it.
import {
  isMessagePurpose,
  isRole,
  isStage,
  type LettersOf,
  type MessageRecord,
  type MessageState,
  messageStates,
  type RoleId,
} from '#inspection';
import { isMadeUpInspection } from './demonstration.ts';
import type { Tx } from './tables.ts';

/** A message as its pages show it. */
export type KeptMessage = MessageRecord & {
  readonly authorityName: string;
  readonly subject: 'authority' | 'lscb';
  readonly madeAt: Date;
  readonly madeBy: string | null;
  readonly sentAt: Date | null;
  readonly nextAttemptAt: Date | null;
  /** Of a made-up inspection: it is never sent. */
  readonly demonstration: boolean;
  /** The inspection as it is now: whether the message may go, and whether it names its dates. */
  readonly inspection: LettersOf;
};

/** With its text, which lists leave out. */
export type WholeMessage = KeptMessage & { readonly body: string };

const isState = (text: string): text is MessageState => Object.hasOwn(messageStates, text);

const selection = (tx: Tx) =>
  tx
    .selectFrom('messages')
    .innerJoin('inspections', 'inspections.id', 'messages.inspection_id')
    .innerJoin('authorities', 'authorities.id', 'inspections.authority_id')
    .select((select) => [
      'messages.id',
      'messages.inspection_id as inspectionId',
      'inspections.authority_id as authorityId',
      'authorities.name as authorityName',
      'inspections.subject',
      isMadeUpInspection.as('demonstration'),
      'messages.purpose',
      'messages.addresses',
      'messages.heading',
      'messages.state',
      'messages.note',
      'messages.notified_on as notifiedOn',
      'messages.on_site_ends as onSiteEnds',
      'messages.as_at as asAt',
      'messages.early',
      'inspections.stage',
      'inspections.week_one as weekOne',
      'inspections.notified_on as notifiedOnNow',
      'inspections.on_site_ends as onSiteEndsNow',
      'inspections.as_at as asAtNow',
      select.fn<string | null>('deferred_until', ['inspections.id']).as('deferredUntil'),
      'messages.made_at as madeAt',
      select.fn<string | null>('name_of', ['messages.made_by']).as('madeBy'),
      'messages.sent_at as sentAt',
      'messages.attempts',
      'messages.next_attempt_at as nextAttemptAt',
      'messages.held_until as heldUntil',
      'messages.version',
    ]);

type Row = Awaited<ReturnType<ReturnType<typeof selection>['execute']>>[number];

/** The row with its closed sets; the database takes no other states, stages and purposes. */
function kept<Selected extends Row>(row: Selected) {
  const { purpose, state, stage, weekOne, notifiedOnNow, onSiteEndsNow, asAtNow, deferredUntil, ...rest } = row;
  if (!isMessagePurpose(purpose) || !isState(state) || !isStage(stage)) {
    throw new Error(`The database holds a message that is ${state}.`);
  }
  const inspection: LettersOf = {
    stage,
    weekOne,
    notifiedOn: notifiedOnNow,
    onSiteEnds: onSiteEndsNow,
    asAt: asAtNow,
    deferredUntil,
  };
  return { ...rest, purpose, state, inspection } satisfies KeptMessage;
}

/** What was written about one inspection, newest first. */
export async function messagesOf(tx: Tx, inspectionId: string): Promise<readonly KeptMessage[]> {
  const rows = await selection(tx)
    .where('messages.inspection_id', '=', inspectionId)
    .orderBy('messages.made_at', 'desc')
    .orderBy('messages.id')
    .execute();
  return rows.map(kept);
}

/** One message of an inspection with its text, or null when there is none that may be seen. */
export async function messageOf(tx: Tx, inspectionId: string, id: string): Promise<WholeMessage | null> {
  const row = await selection(tx)
    .select('messages.body')
    .where('messages.inspection_id', '=', inspectionId)
    .where('messages.id', '=', id)
    .executeTakeFirst();
  return row === undefined ? null : kept(row);
}

/** Everything that waits to be sent or could not be sent, that which waits longest first. */
export async function messagesNotSent(tx: Tx): Promise<readonly KeptMessage[]> {
  const rows = await selection(tx)
    .where('messages.state', 'in', ['unsent', 'failed'])
    .orderBy('authorities.name')
    .orderBy('messages.inspection_id')
    .orderBy('messages.made_at')
    .execute();
  return rows.map(kept);
}

/** Somebody of an authority to whom a message may go. */
export type Addressee = { readonly name: string; readonly email: string; readonly role: RoleId };

const askedOfAuthority: readonly RoleId[] = ['director', 'data-officer', 'lscb-chair'];

/** Those of an authority whom a message is for, as far as they may be seen: directors first, then data officers, then chairs of its board. */
export async function addresseesOf(tx: Tx, authorityId: string): Promise<readonly Addressee[]> {
  const rows = await tx
    .selectFrom('memberships')
    .innerJoin('users', 'users.id', 'memberships.user_id')
    .select(['users.name', 'users.email', 'memberships.role'])
    .where('memberships.authority_id', '=', authorityId)
    .where('memberships.ended_at', 'is', null)
    .where('memberships.role', 'in', [...askedOfAuthority])
    .where('users.status', '<>', 'suspended')
    .orderBy('users.name')
    .execute();
  return rows
    .flatMap(({ role, ...row }) => (isRole(role) ? [{ ...row, role }] : []))
    .sort((a, b) => askedOfAuthority.indexOf(a.role) - askedOfAuthority.indexOf(b.role));
}

/** Who leads an inspection, and where they are written to, as far as they may be seen. */
export async function leadContact(
  tx: Tx,
  inspectionId: string,
): Promise<{ readonly name: string; readonly email: string } | null> {
  const row = await tx
    .selectFrom('memberships')
    .innerJoin('users', 'users.id', 'memberships.user_id')
    .select(['users.name', 'users.email'])
    .where('inspection_id', '=', inspectionId)
    .where('role', '=', 'lead-inspector')
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return row ?? null;
}
