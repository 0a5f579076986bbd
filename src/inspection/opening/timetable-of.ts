import type { Framework } from '#frameworks';
import type { Arrivals } from './inspection-dates.ts';
import type { InspectionSubject } from './opening-changes.ts';

/** What a timetable is made from. Dates are ISO 8601. */
export type TimetableOf = {
  readonly framework: Framework;
  readonly subject: InspectionSubject;
  readonly lscbReview: boolean;
  readonly notifiedOn: string;
  readonly onSiteEnds: string;
  /** When inspectors come, where that is not as the rules have it. */
  readonly arrivals?: Arrivals;
  /** Null as long as the report has not been received. */
  readonly reportReceived: string | null;
};
