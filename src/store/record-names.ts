// What entries of the change log about records of an inspection leave out, because they hold only what differs: which record it was.
import { sql } from 'kysely';
import type { Plain, SubjectKind } from '#inspection';
import type { LoggedChange } from './change-log/read.ts';
import type { Tx } from './tables.ts';

/** The kinds of record that have a name of their own, within their inspection. */
const namedKinds: readonly string[] = [
  'timetable-entry',
  'message',
  'submission',
  'document',
  'explanation',
  'meeting',
  'area-line',
] satisfies readonly SubjectKind[];

/** Of records by their ids the fields by which people know them, called as in changes; a record that may not be seen is not among them. */
export type RecordNames = ReadonlyMap<string, Readonly<Record<string, Plain>>>;

/** The names of the records that entries are about. Nothing of them is about a child, and no name of a file is among them. */
export async function recordNamesOf(
  tx: Tx,
  entries: readonly Pick<LoggedChange, 'subjectKind' | 'subjectId'>[],
): Promise<RecordNames> {
  const ids = [
    ...new Set(entries.filter(({ subjectKind }) => namedKinds.includes(subjectKind)).map(({ subjectId }) => subjectId)),
  ];
  if (ids.length === 0) return new Map();
  const { rows } = await sql<{ id: string; fields: Readonly<Record<string, Plain>> }>`
    with asked as (select ${ids}::uuid[] as ids)
    select id, json_build_object('title', title) as fields from asked, timetable_entries where id = any (ids)
    union all select id, json_build_object('heading', heading) from asked, messages where id = any (ids)
    union all select id, json_build_object('number', number) from asked, submissions where id = any (ids)
    union all select id, json_build_object('number', number, 'edition', edition) from asked, documents where id = any (ids)
    union all select id, json_build_object('about', about) from asked, explanations where id = any (ids)
    union all select id, json_build_object('kind', kind, 'on', on_day) from asked, meetings where id = any (ids)
    union all select id, json_build_object('line', line) from asked, area_lines where id = any (ids)
  `.execute(tx);
  return new Map(rows.map(({ id, fields }) => [id, fields]));
}
