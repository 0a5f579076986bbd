// The timetable of an inspection: read for pages and decisions. What only the team sees is kept back by the walls.
import type { TimetableEntry, TimetableEntryKind } from '#inspection';
import type { Tx } from './tables.ts';

/** What became of an entry: the days and the hour it had and has since, the same where they stayed, and why. Dates are ISO 8601. */
export type KeptMove = {
  readonly from: string;
  readonly to: string;
  readonly fromUntil: string | null;
  readonly toUntil: string | null;
  readonly fromTime: string | null;
  readonly toTime: string | null;
  /** Whether it was cancelled, or put back; null where it was neither. */
  readonly cancelled: boolean | null;
  readonly reason: string;
  readonly at: Date;
  /** Null when nobody did, or who did is not known. */
  readonly by: string | null;
};

/** An entry with what became of it, the first first. */
export type KeptEntry = TimetableEntry & { readonly moves: readonly KeptMove[] };

const kinds: readonly TimetableEntryKind[] = ['step', 'deadline', 'meeting', 'period'];
function kindOf(text: string): TimetableEntryKind {
  const kind = kinds.find((each) => each === text);
  if (kind === undefined) throw new Error(`The database holds an entry of a timetable of an unknown kind, ${text}.`);
  return kind;
}

const columns = [
  'id',
  'key',
  'kind',
  'title',
  'who',
  'on_day as on',
  'until_day as until',
  'at_time as time',
  'working_days as workingDays',
  'rule',
  'source',
  'assumed',
  'note',
  'internal',
  'cancelled',
  'cancelled_by_hand as cancelledByHand',
  'held',
  'time_held as timeHeld',
  'version',
] as const;

/** The entries of an inspection's timetable that may be seen, by day, without the dates they had before. */
export async function entriesOf(tx: Tx, inspectionId: string): Promise<readonly TimetableEntry[]> {
  const rows = await tx
    .selectFrom('timetable_entries')
    .select(columns)
    .where('inspection_id', '=', inspectionId)
    .orderBy('on_day')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({ ...row, kind: kindOf(row.kind) }));
}

/** The same with what became of each: every day and hour that it had before, and when it was cancelled or put back. */
export async function timetableAsKept(tx: Tx, inspectionId: string): Promise<readonly KeptEntry[]> {
  const entries = await entriesOf(tx, inspectionId);
  const moves = await tx
    .selectFrom('timetable_moves')
    .select((select) => [
      'entry_id as entryId',
      'from_day as from',
      'to_day as to',
      'from_until as fromUntil',
      'to_until as toUntil',
      'from_time as fromTime',
      'to_time as toTime',
      'cancelled',
      'reason',
      'at',
      select.fn<string | null>('name_of', ['moved_by']).as('by'),
    ])
    .where('inspection_id', '=', inspectionId)
    .orderBy('id')
    .execute();
  const of = Map.groupBy(moves, ({ entryId }) => entryId);
  return entries.map((entry) => ({ ...entry, moves: (of.get(entry.id) ?? []).map(({ entryId: _, ...move }) => move) }));
}

/** The next thing on a timetable: what it is, and its day. */
export type NextEntry = Pick<TimetableEntry, 'title' | 'who' | 'on' | 'time'> & { readonly inspectionId: string };

/** Of each inspection that may be seen the next deadline from a day on (ISO 8601). */
export async function nextDeadlines(tx: Tx, today: string): Promise<ReadonlyMap<string, NextEntry>> {
  const rows = await tx
    .selectFrom('timetable_entries')
    .distinctOn('inspection_id')
    .select(['inspection_id as inspectionId', 'title', 'who', 'on_day as on', 'at_time as time'])
    .where('kind', '=', 'deadline')
    .where('cancelled', '=', false)
    .where('on_day', '>=', today)
    .orderBy('inspection_id')
    .orderBy('on_day')
    // Mornings come first, ends of days last.
    .orderBy((entry) => entry.fn.coalesce('at_time', entry.val('b')))
    .orderBy('title')
    .execute();
  return new Map(rows.map((row) => [row.inspectionId, row]));
}
