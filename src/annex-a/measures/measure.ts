import type { Needs } from '../checks/check.ts';
import type { CheckSettings } from '../checks/settings.ts';
import type { FieldKey } from '../editions/field-keys.ts';
import type { EditionId, ListNo } from '../editions/model.ts';
import type { Submission } from '../submission/submission.ts';
import type { Entered } from './figures/entered.ts';
import type { Population } from './rows/population.ts';
import type { Assumed, LeftOut } from './rows/row-set.ts';

/** The groups that measures stand in, in the order of the page, with their titles. */
export const measureGroups = {
  'front-door': 'Contacts, early help and referrals',
  assessments: 'Assessments',
  'section-47': 'Section 47 enquiries and conferences',
  'children-in-need': 'Children in need',
  'child-protection': 'Child protection plans',
  'looked-after': 'Children looked after',
  placements: 'Placements of children looked after',
  health: 'Health and education of children looked after',
  missing: 'Children missing from placement',
  'care-leavers': 'Care leavers',
  adoption: 'Children for adoption',
  adopters: 'Prospective adopters',
  caseloads: 'Caseloads',
  profiles: 'Who the children are',
} as const;
export type MeasureGroup = keyof typeof measureGroups;

/** What a value is in. A count is in what it counts. */
export type Unit =
  | Population['unit']
  | 'episodes'
  | 'per cent'
  | 'per 10,000'
  | 'days'
  | 'working days'
  | 'months'
  | 'children per worker';

/** What is expected, and who says so. A share is of what met it. */
export interface Standard {
  readonly value: number;
  readonly unit: 'working days' | 'days' | 'weeks' | 'months' | 'years' | 'placements' | 'hours';
  readonly source: string;
}

/** Rows of one list, counted from 0: the children behind a number. */
export interface RowsOfList {
  readonly list: ListNo;
  readonly rows: Int32Array;
}

/** One part of a whole. The counts of a breakdown add up to its whole, unless the measure says that a child may be in several. */
export interface Part {
  readonly label: string;
  readonly count: number;
  /** Per cent of the whole; null when the whole is 0. */
  readonly share: number | null;
  readonly rows: readonly RowsOfList[];
}

/** One bar of a distribution. */
export interface Bin {
  readonly label: string;
  /** Both ends belong; null: open. */
  readonly from: number | null;
  readonly to: number | null;
  readonly count: number;
}

/** How long it took each of the denominator's rows, in their order. */
export interface Distribution {
  readonly unit: 'days' | 'working days' | 'months';
  readonly values: Int32Array;
  readonly standard: number | null;
  readonly bins: readonly Bin[];
}

export interface Comparators {
  readonly previous?: number;
  readonly national?: number;
  readonly similar?: number;
}

/** What working a measure out gives. */
export interface Computed {
  /** Null when there is nothing to work it out from: `because` then says why. */
  readonly value: number | null;
  readonly because?: string;
  readonly numerator: number | null;
  /** Null for a plain count. */
  readonly denominator: number | null;
  readonly rows: readonly RowsOfList[];
  readonly denominatorRows: readonly RowsOfList[];
  /** Parts of what the numerator counts. */
  readonly breakdown?: readonly Part[];
  readonly distribution?: Distribution;
  readonly leftOut: readonly LeftOut[];
  readonly assumed: readonly Assumed[];
}

/** What a measure is worked out from. Every list and column that its needs name is there. */
export interface MeasureContext {
  readonly submission: Submission;
  readonly settings: CheckSettings;
  readonly entered: Entered;
}

/** One question to a submission: what it counts, of whom, and how it is worked out. */
export interface Measure {
  readonly id: string;
  readonly title: string;
  readonly group: MeasureGroup;
  /** The list its rows stand in; null when several, or none. */
  readonly list: ListNo | null;
  /** The editions whose lists have the columns it needs. */
  readonly editions: readonly EditionId[];
  readonly needs: Needs;
  /** Columns of which one is enough. */
  readonly either: readonly FieldKey[];
  readonly unit: Unit;
  /** Whom or what it counts, in words; for a share, the denominator. */
  readonly of: string;
  readonly standard: (settings: CheckSettings) => Standard | null;
  readonly note: string;
  /** True when its parts name staff: for use inside only. */
  readonly internal: boolean;
  /** True when its parts may hold a child twice, so that they do not add up to the whole. */
  readonly overlapping: boolean;
  /** Why no list holds it; null when it can be worked out. */
  readonly never: string | null;
  readonly compute: (context: MeasureContext) => Computed;
}

/** The answer of one measure for one submission: plain values. */
export interface MeasureResult extends Computed {
  readonly id: string;
  readonly title: string;
  readonly group: MeasureGroup;
  readonly list: ListNo | null;
  readonly outcome: 'computed' | 'entered' | 'cannot';
  readonly unit: Unit;
  readonly of: string;
  readonly standard: Standard | null;
  readonly comparators: Comparators;
  readonly note: string;
  readonly internal: boolean;
  readonly overlapping: boolean;
}
