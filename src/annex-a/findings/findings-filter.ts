import type { Severity } from '../checks/check.ts';
import type { ListNo } from '../editions/model.ts';

export const findingsOrders = ['place', 'severity', 'rule', 'column', 'child'] as const;
export type FindingsOrder = (typeof findingsOrders)[number];

/** Which findings to see, and in what order. Empty, null or left out: every one, by list, row and column. */
export interface FindingsFilter {
  /** `none`: what concerns the submission as a whole. */
  readonly list?: ListNo | 'none' | null;
  readonly rule?: string;
  readonly severity?: Severity | null;
  /** A column as `columnOf` names it. */
  readonly column?: string;
  /** A child's id, or part of it. */
  readonly child?: string;
  /** Whether `child` is a whole id. */
  readonly wholeId?: boolean;
  /** Only those in columns that are explained, or only the others. */
  readonly explained?: boolean | null;
  readonly sort?: FindingsOrder;
}

/** How a column of a list is named where findings are narrowed by it: "8/placement-urn"; "8" for a whole row or list, "" for neither. */
export const columnOf = (list: ListNo | null, field: string | null): string =>
  list === null ? '' : field === null ? `${list}` : `${list}/${field}`;

/** How many findings each choice would leave beside the other choices that were made. */
export interface FindingsCounts {
  readonly list: ReadonlyMap<ListNo | 'none', number>;
  readonly severity: ReadonlyMap<Severity, number>;
  readonly rule: ReadonlyMap<string, number>;
  /** Only columns: not whole rows, lists or submissions. */
  readonly column: ReadonlyMap<string, number>;
  readonly explained: { readonly yes: number; readonly no: number };
}
