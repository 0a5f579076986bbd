// What the dates of a planned inspection are held against, for whoever settles them: days that their walls keep the records of from them.
import { sql } from 'kysely';
import { isStage, type Stage } from '#inspection';
import type { Tx } from './tables.ts';

/** Days about an authority and its planned inspection; ISO 8601. */
export type PlannedAgainst = {
  /** Until when the inspection is deferred by a deferral that nobody has ended. */
  readonly deferredUntil: string | null;
  /** The other inspections of the authority, as far as its window is counted from them. */
  readonly inspections: readonly {
    readonly subject: 'authority';
    readonly stage: Stage;
    readonly onSiteEnds: string | null;
  }[];
  /** The directions about its re-inspection that were not withdrawn, the oldest first. */
  readonly directions: readonly {
    readonly givenOn: string;
    readonly inspectFrom: string | null;
    readonly inspectBy: string | null;
    readonly withdrawnOn: null;
  }[];
  /** The Mondays of the weeks of those that it is made together with. */
  readonly together: readonly string[];
};

type Row = {
  readonly deferredUntil: string | null;
  readonly ended: readonly { readonly stage: string; readonly onSiteEnds: string | null }[];
  readonly directions: readonly {
    readonly givenOn: string;
    readonly inspectFrom: string | null;
    readonly inspectBy: string | null;
  }[];
  readonly together: readonly string[];
};

/** What the dates of an inspection are held against; null for whoever does not settle them. One question. */
export async function plannedAgainst(tx: Tx, inspectionId: string): Promise<PlannedAgainst | null> {
  const { rows } = await sql<Row>`
    select deferred_until(${inspectionId}) as "deferredUntil", ended, directions, together::text[] as together
      from planned_against(${inspectionId})`.execute(tx);
  const [row] = rows;
  if (row === undefined) return null;
  return {
    deferredUntil: row.deferredUntil,
    inspections: row.ended.flatMap(({ stage, onSiteEnds }) =>
      isStage(stage) ? [{ subject: 'authority' as const, stage, onSiteEnds }] : [],
    ),
    directions: row.directions.map((direction) => ({ ...direction, withdrawnOn: null })),
    together: row.together,
  };
}

/** Until when the inspection is deferred, for those who inspect it; null where no deferral stands, and for all others. One question. */
export async function deferredUntil(tx: Tx, inspectionId: string): Promise<string | null> {
  const { rows } = await sql<{ until: string | null }>`select deferred_until(${inspectionId}) as until`.execute(tx);
  return rows[0]?.until ?? null;
}
