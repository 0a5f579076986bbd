import { parseIsoDate, writtenDate } from '#calendar';
import type { InspectionSubject } from './opening-changes.ts';

/** What tells an inspection from others of the same authority. Its authority is null where it may not be named. */
export type ToldApart = {
  readonly authorityName: string | null;
  /** An ISO 8601 date; null while no week is set. */
  readonly weekOne: string | null;
  readonly subject: InspectionSubject | null;
};

/** An inspection as it stands among others, after "inspection of": "Westmarch, week of 16 November 2026, safeguarding board alone". */
export const inspectionToldApart = ({ authorityName, weekOne, subject }: ToldApart): string =>
  [
    authorityName ?? 'an authority',
    ...(weekOne === null ? ['no week set'] : [`week of ${writtenDate(parseIsoDate(weekOne))}`]),
    ...(subject === 'lscb' ? ['safeguarding board alone'] : []),
  ].join(', ');
