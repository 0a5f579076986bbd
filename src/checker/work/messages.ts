import type { EditionId, ListNo, Severity } from '#annex-a';

/** A file as the page hands it over. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Which findings to see, and in what order. Empty or null: every one. */
export interface FindingsFilter {
  readonly list: ListNo | 'none' | null;
  readonly rule: string;
  readonly severity: Severity | null;
  /** A child's id, or part of it. */
  readonly child: string;
  /** Whether `child` is a whole id. */
  readonly wholeId: boolean;
  readonly sort: FindingsOrder;
}
export const findingsOrders = ['place', 'severity', 'rule', 'child'] as const;
export type FindingsOrder = (typeof findingsOrders)[number];

/** What the checker found, without the findings themselves, which are asked for by the piece. */
export interface Overview {
  readonly edition: EditionId;
  /** As it is written: "1 June 2015". */
  readonly asAt: string;
  readonly lists: readonly ListOverview[];
  readonly errors: number;
  readonly queries: number;
  readonly rules: readonly RuleOverview[];
  readonly notRun: readonly { readonly because: string; readonly rules: readonly string[] }[];
  readonly unread: readonly string[];
  readonly children: number;
  readonly rows: number;
  /** The edition that the headings fit better than the one chosen; null when they do not. */
  readonly ratherEdition: EditionId | null;
}

export interface ListOverview {
  readonly no: ListNo;
  readonly title: string;
  /** Null: not supplied. */
  readonly supplied: { readonly rows: number; readonly sheet: string; readonly file: string } | null;
  readonly errors: number;
  readonly queries: number;
  /** The columns of the edition with the headings they were found under; null: missing. */
  readonly headings: readonly { readonly heading: string; readonly found: string | null }[];
}

export interface RuleOverview {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  /** Where the rule comes from. */
  readonly source: string;
  readonly count: number;
}
