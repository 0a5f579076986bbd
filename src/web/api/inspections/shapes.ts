// An inspection and its timetable as programs get them.
import Type, { type Static } from 'typebox';
import { byTime } from '#inspection';
import type { InspectionAsSeen, KeptEntry, NextEntry } from '#store';
import { date, id, moment, object, orNull } from '../given.ts';

const own = {
  id,
  authorityId: id,
  authority: Type.String({ description: 'The name of the authority.' }),
  subject: Type.Union([Type.Literal('authority'), Type.Literal('lscb')], {
    description: 'Whether the authority is inspected, or its safeguarding board alone is reviewed.',
  }),
  lscbReview: Type.Boolean({ description: 'Whether the safeguarding board is reviewed too.' }),
  stage: Type.String(),
  framework: Type.String(),
  frameworkVersion: Type.String(),
  weekOne: orNull(date, 'The Monday of week 1.'),
  notifiedOn: orNull(date),
  onSiteEnds: orNull(date),
  version: Type.Integer({ description: 'Goes up with each change; its ETag.' }),
};

/** One line of the list. */
export const inspectionInList = object({
  ...own,
  nextDeadline: orNull(
    object({ title: Type.String(), on: date, who: Type.String() }),
    'The next deadline from today on.',
  ),
});

/** One inspection. */
export const inspectionWhole = object(
  {
    ...own,
    frameworkHash: Type.String({ description: 'The hash under which the version of the framework is pinned.' }),
    asAt: orNull(date, 'The reference date of the lists.'),
    edition: Type.String({ description: 'The edition of the data request.' }),
    openedAt: moment,
    closedAt: orNull(moment),
  },
  'The inspection.',
);

const move = object({
  from: date,
  to: date,
  fromUntil: orNull(date, 'The last day that it had, where it lasts longer.'),
  toUntil: orNull(date),
  fromTime: orNull(Type.String()),
  toTime: orNull(Type.String()),
  cancelled: orNull(Type.Boolean(), 'Whether it was cancelled, or put back; null where it was neither.'),
  reason: Type.String(),
  at: moment,
  by: orNull(Type.String()),
});

/** The timetable of one inspection. */
export const timetableShape = object(
  {
    entries: Type.Array(
      object({
        id,
        key: orNull(
          Type.String(),
          'The deadline of the framework or the step that it is; null for what was added by hand.',
        ),
        kind: Type.String(),
        title: Type.String(),
        who: Type.String(),
        on: date,
        until: orNull(date, 'The last day of what lasts longer.'),
        time: orNull(Type.String(), '“am”, “end” (of the day), or an hour.'),
        workingDays: orNull(Type.Integer()),
        rule: Type.String(),
        source: Type.String(),
        assumed: orNull(Type.String(), 'What the framework does not say and is assumed.'),
        note: orNull(Type.String()),
        internal: Type.Boolean({ description: 'Seen by the inspectors alone.' }),
        cancelled: Type.Boolean(),
        moves: Type.Array(move, {
          description: 'What became of it, the first first: the days and the hour it had and has since.',
        }),
      }),
      { description: 'By time.' },
    ),
  },
  'The timetable, as far as it may be seen.',
);

const ownOf = (inspection: InspectionAsSeen) => ({
  id: inspection.id,
  authorityId: inspection.authorityId,
  authority: inspection.authorityName,
  subject: inspection.subject,
  lscbReview: inspection.lscbReview,
  stage: inspection.stage,
  framework: inspection.framework,
  frameworkVersion: inspection.frameworkVersion,
  weekOne: inspection.weekOne,
  notifiedOn: inspection.notifiedOn,
  onSiteEnds: inspection.onSiteEnds,
  version: inspection.version,
});

export const inList = (inspection: InspectionAsSeen, next: NextEntry | undefined): Static<typeof inspectionInList> => ({
  ...ownOf(inspection),
  nextDeadline: next === undefined ? null : { title: next.title, on: next.on, who: next.who },
});

export const whole = (inspection: InspectionAsSeen): Static<typeof inspectionWhole> => ({
  ...ownOf(inspection),
  frameworkHash: inspection.frameworkHash,
  asAt: inspection.asAt,
  edition: inspection.edition,
  openedAt: inspection.openedAt.toISOString(),
  closedAt: inspection.closedAt?.toISOString() ?? null,
});

export const timetable = (entries: readonly KeptEntry[]): Static<typeof timetableShape> => ({
  entries: entries
    .toSorted(byTime)
    .map(({ version: _version, held: _held, timeHeld: _timeHeld, cancelledByHand: _byHand, moves, ...entry }) => ({
      ...entry,
      moves: moves.map(({ at, ...each }) => ({ ...each, at: at.toISOString() })),
    })),
});
