// Writing the timetable of an inspection: made, made anew, and its dates moved. No date or hour that an entry had is lost.
import type { ChangeNamed, TimetableEntryFields } from '#inspection';
import { type Applied, inspectionOf } from './applied.ts';
import { timetableEntries } from './kept-records.ts';
import type { Tx } from './tables.ts';

/** Where an entry stands, and whether it does. */
type Standing = Pick<TimetableEntryFields, 'on' | 'until' | 'time' | 'cancelled'>;
type Move = { readonly entryId: string; readonly from: Standing; readonly to: Standing };

const standingColumns = ['id', 'key', 'on_day as on', 'until_day as until', 'at_time as time', 'cancelled'] as const;

const isMove = ({ from, to }: Move): boolean =>
  from.on !== to.on || from.until !== to.until || from.time !== to.time || from.cancelled !== to.cancelled;

async function keepMoves(
  tx: Tx,
  change: ChangeNamed<'timetable-made' | 'timetable-entry-moved' | 'timetable-entry-changed'>,
  moves: readonly Move[],
  at: Date,
  by: string | null,
): Promise<void> {
  const row = { inspection_id: inspectionOf(change), reason: change.reason ?? '', moved_by: by, at };
  const rows = moves.filter(isMove).map(({ entryId, from, to }) => ({
    ...row,
    entry_id: entryId,
    from_day: from.on,
    to_day: to.on,
    from_until: from.until,
    to_until: to.until,
    from_time: from.time,
    to_time: to.time,
    cancelled: from.cancelled === to.cancelled ? null : to.cancelled,
  }));
  if (rows.length > 0) await tx.insertInto('timetable_moves').values(rows).execute();
}

/** Makes the timetable: an entry whose key is there already takes the new date and rule, the others are added. */
export async function makeTimetable(
  tx: Tx,
  change: ChangeNamed<'timetable-made'>,
  at: Date,
  by: string | null,
): Promise<Applied> {
  if (change.entries.length === 0) return 'applied';
  const inspectionId = inspectionOf(change);
  const there = await tx
    .selectFrom('timetable_entries')
    .select(standingColumns)
    .where('inspection_id', '=', inspectionId)
    .where('key', 'is not', null)
    .execute();
  const byKey = new Map(there.map((entry) => [entry.key, entry]));
  const moves = change.entries.flatMap((to): readonly Move[] => {
    const from = byKey.get(to.key);
    return from === undefined ? [] : [{ entryId: from.id, from, to }];
  });
  const rows = change.entries.map((entry) => ({
    id: entry.id,
    inspection_id: inspectionId,
    key: entry.key,
    kind: entry.kind,
    title: entry.title,
    who: entry.who,
    on_day: entry.on,
    until_day: entry.until,
    at_time: entry.time,
    working_days: entry.workingDays,
    rule: entry.rule,
    source: entry.source,
    assumed: entry.assumed,
    note: entry.note,
    internal: entry.internal,
    cancelled: entry.cancelled,
    cancelled_by_hand: entry.cancelledByHand,
    held: entry.held,
    time_held: entry.timeHeld,
  }));
  await tx
    .insertInto('timetable_entries')
    .values(rows)
    .onConflict((conflict) =>
      conflict.constraint('timetable_keys_once').doUpdateSet((row) => ({
        kind: row.ref('excluded.kind'),
        title: row.ref('excluded.title'),
        who: row.ref('excluded.who'),
        on_day: row.ref('excluded.on_day'),
        until_day: row.ref('excluded.until_day'),
        at_time: row.ref('excluded.at_time'),
        working_days: row.ref('excluded.working_days'),
        rule: row.ref('excluded.rule'),
        source: row.ref('excluded.source'),
        assumed: row.ref('excluded.assumed'),
        note: row.ref('excluded.note'),
        internal: row.ref('excluded.internal'),
        cancelled: row.ref('excluded.cancelled'),
        cancelled_by_hand: row.ref('excluded.cancelled_by_hand'),
        held: row.ref('excluded.held'),
        time_held: row.ref('excluded.time_held'),
        version: row('timetable_entries.version', '+', 1),
      })),
    )
    .execute();
  await keepMoves(tx, change, moves, at, by);
  return 'applied';
}

/** Moves, changes, cancels or puts back an entry, and keeps what it was with the reason. */
export async function changeEntry(
  tx: Tx,
  change: ChangeNamed<'timetable-entry-moved' | 'timetable-entry-changed'>,
  at: Date,
  by: string | null,
): Promise<Applied> {
  const from = await tx
    .selectFrom('timetable_entries')
    .select(standingColumns)
    .where('id', '=', change.subject.id)
    .executeTakeFirst();
  const applied = await timetableEntries.change(tx, change, at, by);
  if (applied === 'changed-meanwhile' || from === undefined) return applied;
  await keepMoves(tx, change, [{ entryId: from.id, from, to: { ...from, ...change.after } }], at, by);
  return applied;
}
