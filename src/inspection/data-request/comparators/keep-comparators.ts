import type { Change } from '../../change.ts';
import { type Refusal, refuse } from '../../refusal.ts';
import type { ComparatorsFields } from '../request-changes.ts';
import { comparatorsCsv, type ReadComparators } from './read-comparators.ts';

/** The comparators of an inspection as they are kept. */
export type ComparatorsRecord = ComparatorsFields & {
  readonly id: string;
  readonly version: number;
  readonly csv: string;
};

/**
 * Keeps the comparators of a table in place of those before. Refused when a cell of it is wrong (`rows-wrong`), when nothing in it is
 * recognised (`nothing-inside`), and when it says what is kept already (`nothing-to-import`).
 */
export function keepComparators(
  inspection: { readonly id: string; readonly authorityId: string },
  was: ComparatorsRecord | null,
  command: { readonly id: string; readonly fileName: string; readonly read: ReadComparators },
): readonly Change[] | Refusal {
  const { rows, faults } = command.read;
  if (faults.length > 0) {
    return refuse('rows-wrong', 'Some cells are wrong. Correct them in the file and choose it again.', 'file');
  }
  if (rows.length === 0) {
    return refuse('nothing-inside', 'No row has a measure that is known and a value. Start from the template.', 'file');
  }
  const csv = comparatorsCsv(rows);
  if (was?.csv === csv) return refuse('nothing-to-import', 'These values are kept already.', 'file');
  const after = { fileName: command.fileName.slice(0, 200), measures: rows.length };
  const where = { authorityId: inspection.authorityId, inspectionId: inspection.id, reason: null } as const;
  if (was === null) {
    const subject = { kind: 'comparators', id: command.id } as const;
    return [{ kind: 'comparators-imported', subject, ...where, expects: null, before: null, after, csv }];
  }
  const before = { fileName: was.fileName, measures: was.measures };
  const subject = { kind: 'comparators', id: was.id } as const;
  return [{ kind: 'comparators-replaced', subject, ...where, expects: was.version, before, after, csv }];
}
