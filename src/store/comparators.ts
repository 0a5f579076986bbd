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
