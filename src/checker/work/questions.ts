import type { BehindWhat, EditionId, FilledLine, FindingView, Journey, MeasureView } from '#annex-a';
import type { Behind } from './children-behind.ts';
import type { FindingsFilter, GivenFile, Overview } from './messages.ts';

/** A file for the person to keep. */
export interface Download {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The files that can be made of what was checked. */
export type DownloadName = 'findings-xlsx' | 'findings-csv' | 'marked' | 'measures-csv';

interface FindingsPiece {
  /** How many findings the filter leaves. */
  readonly total: number;
  readonly findings: readonly FindingView[];
}

/** A child's way through the lists, with what was found about the child. */
export interface ChildView {
  readonly journey: Journey;
  /** The first of them. */
  readonly findings: readonly FindingView[];
  readonly total: number;
}

export interface MeasuresView {
  readonly measures: readonly MeasureView[];
  readonly area: readonly FilledLine[];
}

/** What a check is made of. */
export interface CheckAsked {
  readonly edition: EditionId;
  /** A day number. */
  readonly asAt: number;
  readonly files: readonly GivenFile[];
  readonly previous: readonly GivenFile[];
  readonly comparators: GivenFile | null;
  readonly ownAuthority: string;
}

/** Everything the page may ask the worker, and what it is answered. */
export interface Questions {
  check: { asked: CheckAsked; answer: Overview };
  /** A made-up workbook, checked like any other. */
  demonstrate: { asked: Pick<CheckAsked, 'edition' | 'asAt'>; answer: Overview };
  /** The same files as before by another edition. */
  checkAgain: { asked: Pick<CheckAsked, 'edition'>; answer: Overview };
  findings: {
    asked: { readonly filter: FindingsFilter; readonly from: number; readonly count: number };
    answer: FindingsPiece;
  };
  measures: { asked: Record<never, never>; answer: MeasuresView };
  behind: { asked: { readonly measure: string; readonly what: BehindWhat }; answer: Behind };
  /** Null: no row has that child. */
  child: { asked: { readonly id: string }; answer: ChildView | null };
  children: { asked: { readonly typed: string }; answer: readonly string[] };
  download: { asked: { readonly what: DownloadName }; answer: Download };
  template: { asked: { readonly edition: EditionId }; answer: Download };
}

export type Question = { readonly id: number; readonly kind: keyof Questions; readonly asked: unknown };
export type Answer = { readonly kind: 'answer'; readonly id: number; readonly answer: unknown };
export type Told =
  | { readonly kind: 'progress'; readonly share: number; readonly stage: string; readonly what: string }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string }
  | Answer;
