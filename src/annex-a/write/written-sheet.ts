import type { CellValue } from './cell-value.ts';
import type { Note } from './notes.ts';

/** How the cells of a column show what they hold, blank ones included: what is typed there later is shown so too. */
export type Format = 'general' | 'text' | 'date' | 'count' | 'decimal' | 'percent' | 'wrapped';

/** What Excel warns of when it is typed into a column: pasted values it does not look at. */
export type Validation =
  /** One of the cells of a range, such as "Codes!$A$2:$A$21", offered as a drop-down list. */
  | { readonly kind: 'list'; readonly range: string; readonly message: string }
  | { readonly kind: 'date'; readonly message: string }
  | { readonly kind: 'count'; readonly message: string };

/** One column of a sheet to be written. */
export interface WrittenColumn {
  readonly heading: string;
  /** In characters, as Excel counts widths. */
  readonly width?: number;
  readonly format?: Format;
  /** A note on the heading's cell. */
  readonly note?: string;
  readonly validation?: Validation;
}

/** One sheet of a workbook to be written. */
export interface WrittenSheet {
  /** At most 31 characters, none of `[ ] : * ? / \`, and no two alike but for case. */
  readonly name: string;
  readonly columns: readonly WrittenColumn[];
  /** Pulled one at a time, so that a million rows need not stand in memory. An empty row stays empty. */
  readonly rows: Iterable<readonly CellValue[]>;
  /** Rows above the headings, such as a title. */
  readonly above?: readonly (readonly CellValue[])[];
  /** False: no row of headings. */
  readonly headings?: boolean;
  /** Whether the headings stay in view; they do unless this is false. */
  readonly frozen?: boolean;
  /** Whether the headings have filter buttons. */
  readonly filter?: boolean;
  readonly hidden?: boolean;
  /** Notes on cells, besides those on headings. */
  readonly notes?: readonly Note[];
  /** Rows that are hidden, by the numbers Excel shows. */
  readonly hiddenRows?: ReadonlySet<number>;
}
