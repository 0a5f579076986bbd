// What an import would do, row by row, before anything is done. It is what a person confirms, so it says everything that would change.
import type { Framework } from '#frameworks';
import type { AuthorityFields, LeaderFields, PastJudgementFields } from '../../change.ts';
import type { Authority } from '../keep-authority.ts';
import type { Leader } from '../leader.ts';
import type { PastJudgement } from '../past-judgement.ts';
import type { ImportColumn } from './columns.ts';

/** What is there when an import is planned. */
export type ImportState = {
  readonly authorities: readonly Authority[];
  /** The directors of all of them, those who left too. */
  readonly directors: readonly Leader[];
  /** The overall judgements of all of them. */
  readonly judgements: readonly PastJudgement[];
  readonly frameworks: readonly Framework[];
  /** ISO 8601. */
  readonly today: string;
};

type Differs<Fields> = { readonly before: Partial<Fields>; readonly after: Partial<Fields> };
type OfRecord = { readonly record: string; readonly expects: number };

/** One thing that an import would do for one row. */
export type ImportStep =
  | { readonly does: 'authority-added'; readonly after: AuthorityFields }
  | ({ readonly does: 'authority-changed' } & OfRecord & Differs<AuthorityFields>)
  | { readonly does: 'leader-added'; readonly after: LeaderFields }
  | ({ readonly does: 'leader-changed'; readonly name: string } & OfRecord & Differs<LeaderFields>)
  | { readonly does: 'past-judgement-recorded'; readonly after: PastJudgementFields }
  | ({ readonly does: 'past-judgement-corrected'; readonly of: PastJudgementFields } & OfRecord &
      Differs<PastJudgementFields>);

/** What is wrong with a cell of a row, and what to do. */
export type CellFault = { readonly column: ImportColumn; readonly words: string };

export type PlannedRow = {
  readonly number: number;
  readonly code: string;
  readonly name: string;
  /** The authority that is there already; null for a new one. */
  readonly authorityId: string | null;
  readonly outcome: 'new' | 'changed' | 'unchanged' | 'wrong';
  readonly steps: readonly ImportStep[];
  readonly faults: readonly CellFault[];
  /** What is not wrong but should be looked at. */
  readonly warnings: readonly CellFault[];
};

/** What one part of a row comes to. */
export type PartOfRow = {
  readonly steps: readonly ImportStep[];
  readonly faults: readonly CellFault[];
  readonly warnings: readonly CellFault[];
};

/** A part of a row of which nothing follows. */
export const nothing: PartOfRow = { steps: [], faults: [], warnings: [] };

/** A part of a row that is wrong in one cell. */
export const wrong = (column: ImportColumn, words: string): PartOfRow => ({ ...nothing, faults: [{ column, words }] });

/** A part of a row that does this. */
export const doing = (...steps: readonly ImportStep[]): PartOfRow => ({ ...nothing, steps });
