// How far a data request is answered, as far as it is counted and not opened: one question.
import { sql } from 'kysely';
import type { AreaLineRecord, DueOn, ListThere } from '#inspection';
import type { Tx } from './tables.ts';

/** What is known of the answer to a data request beside its documents and explanations. */
export type ReadinessFacts = {
  /** The entries of the timetable that something of the request is due by, by their keys. */
  readonly due: readonly (DueOn & { readonly key: string })[];
  /** With every time that a list was sent and read: for which stage, and when, ISO 8601 in UTC. */
  readonly there: readonly (Omit<ListThere, 'deliveries'> & {
    readonly deliveries: readonly { readonly stage: 1 | 2; readonly at: string }[];
  })[];
  /** Submissions that wait to be read. */
  readonly beingRead: number;
  /** The newest submission, where it could not be read. */
  readonly unreadable: number | null;
  readonly meetings: number;
  readonly areaLines: readonly AreaLineRecord[];
};

/** The facts of one inspection as far as they may be seen. */
export async function readinessFacts(tx: Tx, inspectionId: string): Promise<ReadinessFacts> {
  // Rows as JSON have the shape of what they are read as: they were written by changes, which were checked.
  const { rows } = await sql<ReadinessFacts>`
    with last as (
      select summary from submissions
      where inspection_id = ${inspectionId} and state = 'checked' order by number desc limit 1
    ), deliveries as (
      select (list->>'list')::integer as list, json_agg(json_build_object('stage', stage, 'at', received_at)) as times
      from submissions, jsonb_array_elements(summary->'lists') list
      where inspection_id = ${inspectionId} and state = 'checked' and (list->>'submission')::integer = number
      group by 1
    ), newest as (
      select number, state from submissions where inspection_id = ${inspectionId} order by number desc limit 1
    )
    select
      coalesce((select json_agg(json_build_object('key', key, 'on', on_day, 'time', at_time, 'rule', rule, 'source', source, 'assumed', assumed))
        from timetable_entries
        where inspection_id = ${inspectionId} and not cancelled
          and (key like 'annex-a/%' or key in ('documents', 'documents-board', 'meetings-list', 'area-information', 'fieldwork', 'arrival'))), '[]') as due,
      coalesce((select json_agg(json_build_object('list', (list->>'list')::integer, 'submission', origin.number, 'stage', origin.stage,
          'rows', (list->>'rows')::integer, 'errors', (list->>'errors')::integer, 'queries', (list->>'queries')::integer,
          'deliveries', coalesce((select times from deliveries where deliveries.list = (list.value->>'list')::integer), '[]')))
        from last, jsonb_array_elements(last.summary->'lists') list
          join submissions origin on origin.inspection_id = ${inspectionId} and origin.number = (list->>'submission')::integer), '[]') as there,
      (select count(*) from submissions where inspection_id = ${inspectionId} and state = 'received')::integer as "beingRead",
      (select number from newest where state = 'unreadable') as unreadable,
      (select count(*) from meetings where inspection_id = ${inspectionId} and not cancelled)::integer as meetings,
      coalesce((select json_agg(json_build_object('id', id, 'version', version, 'line', line, 'ofsted', ofsted, 'authority', authority,
          'computed', computed, 'decision', decision, 'decisionReason', decision_reason))
        from area_lines where inspection_id = ${inspectionId}), '[]') as "areaLines"
  `.execute(tx);
  const [row] = rows;
  if (row === undefined) throw new Error('A question without a table answers one row.');
  return row;
}
