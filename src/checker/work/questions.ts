import type { EditionId, FilledLine, Journey, MeasureResult } from '#annex-a';
import type { FindingsFilter, FindingsPiece, GivenFile, Overview } from './messages.ts';

/** A file for the person to keep. */
export interface Download {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** A measure without the rows behind it, which stay in the worker. */
export type MeasureView = Omit<MeasureResult, 'rows' | 'denominatorRows' | 'breakdown'> & {
  readonly breakdown:
    | readonly { readonly label: string; readonly count: number; readonly share: number | null }[]
    | null;
};

export interface MeasuresView {
  readonly measures: readonly MeasureView[];
  readonly area: readonly FilledLine[];
}

/** Everything the page may ask the worker, and what it is answered. */
export interface Questions {
  check: {
    asked: {
      readonly edition: EditionId;
      /** A day number. */
      readonly asAt: number;
      readonly files: readonly GivenFile[];
      readonly previous: readonly GivenFile[];
      readonly ownAuthority: string;
    };
    answer: Overview;
  };
  /** A made-up workbook, checked like any other. */
  demonstrate: { asked: { readonly edition: EditionId; readonly asAt: number }; answer: Overview };
  findings: {
    asked: { readonly filter: FindingsFilter; readonly from: number; readonly count: number };
    answer: FindingsPiece;
  };
  measures: { asked: Record<never, never>; answer: MeasuresView };
  /** Null: no row has that child. */
  journey: { asked: { readonly child: string }; answer: Journey | null };
  children: { asked: { readonly typed: string }; answer: readonly string[] };
  download: { asked: { readonly what: 'findings-xlsx' | 'findings-csv' | 'marked' }; answer: Download };
  template: { asked: { readonly edition: EditionId }; answer: Download };
}

export type Question = { readonly id: number; readonly kind: keyof Questions; readonly asked: unknown };
export type Answer = { readonly kind: 'answer'; readonly id: number; readonly answer: unknown };
export type Told =
  | { readonly kind: 'progress'; readonly share: number; readonly what: string }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string }
  | Answer;
