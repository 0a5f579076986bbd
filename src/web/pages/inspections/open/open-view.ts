import { parseIsoDate, writtenDate, writtenDay } from '#calendar';
import {
  arrivalsOf,
  type DatesAgainst,
  type InspectableFramework,
  type PinnedFramework,
  type SettleCommand,
  stages,
  type TimetableEntry,
  usualEndOf,
  usualNotification,
  versionNamed,
  withUsualDates,
} from '#inspection';
import type { InspectionAsSeen } from '#store';
import type { NowRow } from '../../../forms/record-form.ts';
import type { PageView } from '../../../look/plugin.ts';
import type { AroundInspection } from '../around.ts';
import { questionsAboutDates } from './asked-of-dates.ts';

/** What an inspection is settled with. */
export type Settling = {
  readonly entries: readonly TimetableEntry[];
  readonly frameworks: readonly InspectableFramework[];
  /** The framework chosen, or the one there is; null when it is not there. */
  readonly framework: PinnedFramework | null;
  /** What its dates are held against; null once it is not planned any more. */
  readonly against: DatesAgainst | null;
};

/** The editions of the data request. */
export const editions = {
  'sif-2015': 'Annex A of June 2015: eleven lists',
  ilacs: 'The request that came after it (ILACS)',
} as const;

const period = ({ from, until }: { readonly from: string | null; readonly until: string | null }): string => {
  const day = (text: string) => writtenDate(parseIsoDate(text));
  if (from === null) return until === null ? 'not dated' : `until ${day(until)}`;
  return until === null ? `from ${day(from)}` : `${day(from)} to ${day(until)}`;
};

/** Whether a framework counts no deadline: what its timetable has is then taken from the framework of 2015. */
const setsNoDates = ({ deadlines }: PinnedFramework['framework']): boolean => deadlines.length === 0;

/** The day of notification as it stands, or as it usually is in week 1; null where neither is known. */
function notification({ notifiedOn, weekOne }: InspectionAsSeen): string | null {
  if (notifiedOn !== null) return notifiedOn;
  return weekOne === null ? null : usualNotification(parseIsoDate(weekOne)).toString();
}

/** The form as it is filled at first: a date that is the usual one is left empty, so that it follows the day of notification. */
export function openView({ inspection, subject, today }: AroundInspection & { readonly subject: Settling }): PageView {
  const notifiedOn = notification(inspection);
  const arrivals = notifiedOn === null ? null : arrivalsOf(notifiedOn, subject.entries);
  const end =
    notifiedOn === null || arrivals === null ? null : usualEndOf(inspection.subject, { notifiedOn, arrivals });
  const { onSiteEnds, asAt } = inspection;
  const until = subject.against?.deferredUntil ?? null;
  const deferredUntil = until === null || until <= today || inspection.subject === 'lscb' ? null : until;
  return {
    title: inspection.stage === 'planned' ? 'Open the inspection' : 'Change what the inspection is made with',
    ofBoard: inspection.subject === 'lscb',
    fixed:
      inspection.stage === 'planned'
        ? null
        : {
            framework: subject.framework?.framework.shortTitle ?? inspection.framework,
            stage: stages[inspection.stage],
          },
    frameworks: subject.frameworks.map((each) => ({
      value: versionNamed(each),
      text: `${each.shortTitle} (${period(each)}${setsNoDates(each.framework) ? '; sets no dates' : ''})`,
    })),
    noDates:
      subject.framework !== null && setsNoDates(subject.framework.framework)
        ? subject.framework.framework.shortTitle
        : null,
    editions: Object.entries(editions).map(([value, text]) => ({ value, text })),
    questionFields: questionsAboutDates,
    deferredUntil: deferredUntil === null ? null : writtenDate(parseIsoDate(deferredUntil)),
    usualEnd: end === null ? null : writtenDay(parseIsoDate(end)),
    values: {
      framework: `${inspection.framework} ${inspection.frameworkVersion}`,
      lscbReview: inspection.lscbReview ? 'yes' : 'no',
      notifiedOn: notifiedOn ?? '',
      onSiteEnds: onSiteEnds === null || onSiteEnds === end ? '' : onSiteEnds,
      asAt: asAt === null || asAt === notifiedOn ? '' : asAt,
      edition: inspection.edition,
    },
  };
}

const day = (text: string | null): string => {
  try {
    return text === null || text === '' ? '' : writtenDate(parseIsoDate(text));
  } catch {
    // What somebody typed may be no date.
    return text ?? '';
  }
};

/** What is there now beside what was written, for whoever saved second. */
export function thereNow(
  inspection: InspectionAsSeen,
  { entries }: Pick<Settling, 'entries'>,
  command: SettleCommand,
): readonly NowRow[] {
  const wrote = withUsualDates(command, inspection, entries);
  const said = (yes: boolean) => (yes ? 'yes' : 'no');
  return [
    { what: 'Day of notification', is: day(inspection.notifiedOn), wrote: day(wrote.notifiedOn) },
    { what: 'Last day on site', is: day(inspection.onSiteEnds), wrote: day(wrote.onSiteEnds) },
    ...(inspection.subject === 'lscb'
      ? []
      : [
          { what: 'Reference date of the lists', is: day(inspection.asAt), wrote: day(wrote.asAt) },
          {
            what: 'The board is reviewed too',
            is: said(inspection.lscbReview),
            wrote: said(command.lscbReview === true),
          },
          { what: 'Edition of the data request', is: editions[inspection.edition], wrote: editions[command.edition] },
        ]),
    { what: 'Stage', is: stages[inspection.stage] },
  ];
}
