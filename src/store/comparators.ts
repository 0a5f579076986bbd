import type { ComparatorsRecord } from '#inspection';
import type { Tx } from './tables.ts';

/** The comparators of an inspection as they are kept: `csv` is what `parseComparators` of the data request reads. */
export type KeptComparators = ComparatorsRecord & { readonly importedAt: Date };

/** The comparators of one inspection; null when none were imported. */
export async function comparatorsOf(tx: Tx, inspectionId: string): Promise<KeptComparators | null> {
  const row = await tx
    .selectFrom('comparators')
    .select(['id', 'file_name as fileName', 'measures', 'csv', 'imported_at as importedAt', 'version'])
    .where('inspection_id', '=', inspectionId)
    .executeTakeFirst();
  return row ?? null;
}

/** What the numbers of a submission are set beside. */
export type KeptBeside = {
  /** The comparators as CSV; null when none were imported. */
  readonly comparators: string | null;
  /** The sealed values of the checked submission before; null when there was none. */
  readonly before: string | null;
};

/** What the numbers of a submission are set beside, of the last checked one when `submission` is null. */
export async function keptBeside(tx: Tx, inspectionId: string, submission: number | null): Promise<KeptBeside> {
  const row = await tx
    .selectNoFrom((asked) => [
      asked.selectFrom('comparators').select('csv').where('inspection_id', '=', inspectionId).as('comparators'),
      asked
        .selectFrom('submissions')
        .select('measures_payload')
        .where('inspection_id', '=', inspectionId)
        .where('state', '=', 'checked')
        .$if(submission !== null, (query) => query.where('number', '<=', submission))
        .orderBy('number', 'desc')
        .offset(1)
        .limit(1)
        .as('before'),
    ])
    .executeTakeFirstOrThrow();
  return row;
}
