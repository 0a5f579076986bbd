// Writing the timetable of an inspection: made, made anew, and its dates moved. No date that an entry had is lost.
import type { ChangeNamed } from '#inspection';
import { type Applied, inspectionOf } from './applied.ts';
import { timetableEntries } from './kept-records.ts';
import type { Tx } from './tables.ts';

type Move = { readonly entryId: string; readonly from: string; readonly to: string };

async function keepMoves(
  tx: Tx,
  change: ChangeNamed<'timetable-made' | 'timetable-entry-moved'>,
  moves: readonly Move[],
  at: Date,
  by: string | null,
): Promise<void> {
  if (moves.length === 0) return;
  const row = { inspection_id: inspectionOf(change), reason: change.reason ?? '', moved_by: by, at };
  await tx
    .insertInto('timetable_moves')
    .values(moves.map(({ entryId, from, to }) => ({ ...row, entry_id: entryId, from_day: from, to_day: to })))
    .execute();
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
    .select(['id', 'key', 'on_day as on'])
    .where('inspection_id', '=', inspectionId)
    .where('key', 'is not', null)
    .execute();
  const byKey = new Map(there.map((entry) => [entry.key, entry]));
  const moves = change.entries.flatMap(({ key, on }): readonly Move[] => {
    const was = byKey.get(key);
    return was === undefined || was.on === on ? [] : [{ entryId: was.id, from: was.on, to: on }];
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
    held: entry.held,
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
        held: row.ref('excluded.held'),
        version: row('timetable_entries.version', '+', 1),
      })),
    )
    .execute();
  await keepMoves(tx, change, moves, at, by);
  return 'applied';
}

/** Moves a date, and keeps the one it had with the reason. */
export async function moveEntry(
  tx: Tx,
  change: ChangeNamed<'timetable-entry-moved'>,
  at: Date,
  by: string | null,
): Promise<Applied> {
  const applied = await timetableEntries.change(tx, change, at, by);
  const [from, to] = [change.before?.on, change.after?.on];
  if (applied === 'changed-meanwhile' || from === undefined || to === undefined) return applied;
  await keepMoves(tx, change, [{ entryId: change.subject.id, from, to }], at, by);
  return applied;
}
