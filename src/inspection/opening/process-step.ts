// One step of an inspection, as the tables of steps have them.
import type { TimetableEntryKind } from './opening-changes.ts';

/** A day on which steps hang. */
export type Anchor = 'notified' | 'arrival' | 'rest-arrives' | 'on-site-ends' | 'report-received';
/** A day of an inspection: an anchor, working days after one, or a weekday of one of its weeks. */
export type StepDay =
  | { readonly at: Anchor; readonly workingDays?: number }
  | { readonly week: number; readonly weekday: 1 | 2 | 3 | 4 | 5 };

export type ProcessStep = {
  readonly key: string;
  readonly kind: TimetableEntryKind;
  readonly title: string;
  readonly who: string;
  readonly on: StepDay;
  readonly until?: StepDay;
  readonly time?: string;
  /** In a sentence, without dates. */
  readonly rule: string;
  readonly source: string;
  readonly assumed?: string;
  readonly internal?: true;
  /** Of inspections of an authority, of reviews of a board alone, or of both. */
  readonly of: 'authority' | 'lscb' | 'both';
  /** The framework says it of inspections of an authority: of a board alone it is assumed. */
  readonly saidOf?: 'authority';
  /** Only where the safeguarding board is reviewed. */
  readonly withBoard?: true;
};

/** What is assumed of a review of a board alone. */
export const noLength =
  'The framework says nothing of how a review of a board alone goes; it is taken to go as an inspection does.';
