import type { Change } from '../change.ts';
import { dateOf } from '../date-fault.ts';
import { standingOn } from '../frameworks/in-force.ts';
import { type DatesAgainst, type DatesQuestion, questionsOfDates } from '../programme/dates-questions.ts';
import { asksAbout } from '../programme/plan-questions.ts';
import { reasonFault } from '../reason-fault.ts';
import { type Refusal, refuse, refuseFields } from '../refusal.ts';
import { arrivalsOf } from './arrivals.ts';
import { datesFaults, type WantedDates } from './date-faults.ts';
import { usualEndOf } from './hangs-on.ts';
import type { Arrivals } from './inspection-dates.ts';
import { type InspectionRecord, inspectionFields, refusalIfClosed, type TimetableEntry } from './inspection-record.ts';
import type { InspectionFields, RequestEdition } from './opening-changes.ts';
import { type AroundSettling, redated } from './timetable-anew.ts';

export type SettleCommand = {
  /** ISO 8601; the last day on site and the reference date may be empty: the usual ones are then taken. */
  readonly notifiedOn: string;
  readonly onSiteEnds: string;
  readonly asAt: string;
  readonly lscbReview: boolean | null;
  readonly edition: RequestEdition;
  /** Whether it was said that a framework that is not in force on the day of notification is meant. */
  readonly notInForceMeant: boolean;
  /** What was asked about the dates, and is meant. */
  readonly confirmed: readonly DatesQuestion[];
  readonly seen: number;
  readonly reason: string;
};

/** When inspectors come if the notification is on a day as it was entered; by the rules where somebody has not set it. */
function arrivals(notifiedOn: string, entries: readonly TimetableEntry[]): Arrivals | null {
  const notified = dateOf(notifiedOn);
  const usable =
    notified !== null &&
    datesFaults({ notifiedOn, onSiteEnds: notifiedOn, asAt: null }, 'authority')[0]?.place !== 'notifiedOn';
  return usable ? arrivalsOf(notifiedOn, entries) : null;
}

/** The dates of an inspection with this timetable when what was left empty is what is usual. */
export function withUsualDates(
  { notifiedOn, onSiteEnds, asAt }: Pick<SettleCommand, 'notifiedOn' | 'onSiteEnds' | 'asAt'>,
  { subject }: Pick<InspectionFields, 'subject'>,
  entries: readonly TimetableEntry[],
): WantedDates {
  const come = onSiteEnds === '' ? arrivals(notifiedOn, entries) : null;
  return {
    notifiedOn,
    onSiteEnds: come === null ? onSiteEnds : usualEndOf(subject, { notifiedOn, arrivals: come }),
    asAt: subject === 'lscb' ? null : asAt === '' ? notifiedOn : asAt,
  };
}

/**
 * Settles what an inspection is made with: framework, review of the board, dates and edition of the request, and makes its timetable.
 * Before the notification all of it may change; afterwards the framework never does (`framework-fixed`), and the rest with a reason.
 * Refused besides: a framework that is not there or not published (`no-framework`) or, unless it is meant, not in force on the day of
 * notification (`not-in-force`); what is not valid, field by field; an inspection that is closed (`closed`); and, before the notification,
 * what is to be asked about first (`asks`): `against` is what the programme knows, null where nothing of it is asked.
 */
export function settleInspection(
  inspection: InspectionRecord,
  command: SettleCommand,
  around: AroundSettling,
  against: DatesAgainst | null = null,
): readonly Change[] | Refusal {
  const { framework } = around;
  const closed = refusalIfClosed(inspection);
  if (closed !== null) return closed;
  if (framework === null || (inspection.stage === 'planned' && framework.status !== 'published')) {
    return refuse('no-framework', 'Choose the framework under which the inspection is made.', 'framework');
  }
  const pinned = {
    framework: framework.framework.id,
    frameworkVersion: framework.framework.version,
    frameworkHash: framework.hash,
  };
  const isPinned =
    pinned.framework === inspection.framework &&
    pinned.frameworkVersion === inspection.frameworkVersion &&
    pinned.frameworkHash === inspection.frameworkHash;
  if (inspection.stage !== 'planned' && !isPinned) {
    return refuse(
      'framework-fixed',
      'The framework is fixed with the notification and cannot be changed.',
      'framework',
    );
  }
  const { lscbReview } = command;
  const board = inspection.subject === 'lscb' ? true : lscbReview;
  const dates = withUsualDates(command, inspection, around.entries);
  const faults = [
    ...(board === null ? [{ place: 'lscbReview', words: 'Say whether the safeguarding board is reviewed too.' }] : []),
    ...datesFaults(dates, inspection.subject, arrivals(dates.notifiedOn, around.entries) ?? undefined),
  ];
  if (faults.length > 0 || board === null)
    return refuseFields(faults) ?? refuse('not-valid', 'Correct what was entered.');
  if (
    inspection.stage === 'planned' &&
    !command.notInForceMeant &&
    standingOn(framework, dates.notifiedOn) !== 'in-force'
  ) {
    return refuse(
      'not-in-force',
      `“${framework.framework.shortTitle}” is not in force on the day of notification. Choose another, or tick the box if it is meant.`,
      'notInForceMeant',
    );
  }
  const wanted = { ...inspectionFields(inspection), ...pinned, ...dates, lscbReview: board, edition: command.edition };
  const reason = command.reason === '' ? null : command.reason;
  const changes = redated(
    inspection,
    wanted,
    { ...around, framework },
    { expects: command.seen, reason, followers: 'follow', besides: null },
  );
  if (changes.length === 0) return changes;
  if (inspection.stage === 'planned') {
    const questions =
      against === null ? [] : questionsOfDates(inspection, dates.notifiedOn, against, command.confirmed);
    return asksAbout(questions) ?? changes;
  }
  const fault = reasonFault(command.reason, 'it changes');
  return fault === null ? changes : (refuseFields([fault]) ?? changes);
}
