import { sql } from 'kysely';
import { type AreaFigure, type AreaLineRecord, isAreaDecision } from '#inspection';
import type { Tx } from './tables.ts';

/** A line of the area information as it is kept, with who decided it and when. */
export type KeptAreaLine = AreaLineRecord & { readonly decidedBy: string | null; readonly decidedAt: Date | null };

/** Written by changes of the line, which were checked, and by nothing else. */
const figure = (json: unknown): AreaFigure | null => json as AreaFigure | null;

/** What is kept of the lines of the area information of one inspection; lines of which nothing is kept are not among them. */
export async function areaLinesOf(tx: Tx, inspectionId: string): Promise<readonly KeptAreaLine[]> {
  const rows = await tx
    .selectFrom('area_lines')
    .select([
      'id',
      'line',
      'ofsted',
      'authority',
      'computed',
      'decision',
      'decision_reason as decisionReason',
      'decided_at as decidedAt',
      'version',
      // The name alone, past the walls of people, as the change log tells it.
      sql<string | null>`name_of(decided_by)`.as('decidedBy'),
    ])
    .where('inspection_id', '=', inspectionId)
    .orderBy('line')
    .execute();
  return rows.map(({ decision, ...row }) => ({
    ...row,
    ofsted: figure(row.ofsted),
    authority: figure(row.authority),
    computed: figure(row.computed),
    decision: decision !== null && isAreaDecision(decision) ? decision : null,
  }));
}
