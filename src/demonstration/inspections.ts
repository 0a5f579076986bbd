// The inspections of the demonstration: those of Westmarch, each further than the other, its board's, and those that are planned.
import { parseIsoDate } from '#calendar';
import {
  type Change,
  type InspectionFields,
  type RoleId,
  type Stage,
  usualEnd,
  usualNotification,
  weekOneOf,
} from '#inspection';
import { authorityId, beginning, pinned, userId } from './beginning.ts';
import { madeUpId } from './made-up-id.ts';
import type { When } from './when.ts';

/** An inspection of the demonstration; `held` are the roles in it by the e-mail address of who holds them. */
export type MadeUpInspection = {
  readonly id: string;
  readonly authority: string;
  readonly subject: InspectionFields['subject'];
  readonly stage: Stage;
  /** The Monday of week 1. */
  readonly weekOne: string;
  /** The day of notification, where it is not the usual one of week 1. */
  readonly notifiedOn?: string;
  readonly lscbReview: boolean;
  readonly concurrent: string | null;
  readonly held: readonly (readonly [email: string, role: RoleId])[];
};

const at = (name: string) => `${name}@inspectorate.example`;
const lead = (name: string) => [at(name), 'lead-inspector'] as const;
const member = (name: string) => [at(name), 'team-inspector'] as const;

/** Ready for fieldwork: its people are those of the demonstration who hold a role in an inspection. */
export const readyId = madeUpId('inspection/Westmarch');
export const collectingId = madeUpId('inspection/Westmarch/collecting');
/** Notified just now: its lists are asked for, and none is there. */
export const notifiedId = madeUpId('inspection/Westmarch/notified');
export const boardId = madeUpId('inspection/Westmarch/board');
const togetherId = madeUpId('inspections/Saltmere and Fenholme');

const planned = (
  authority: string,
  weekOne: string,
  leader: string,
  concurrent: string | null = null,
): MadeUpInspection => ({
  id: madeUpId(`inspection/${authority}/planned`),
  authority,
  subject: 'authority',
  stage: 'planned',
  weekOne,
  lscbReview: true,
  concurrent,
  held: [lead(leader)],
});

/** All of them. Weeks are counted from the one in which the demonstration is loaded. */
export const inspections = ({ inWeek, plannedWeek, lastWorkingDay }: When): readonly MadeUpInspection[] => [
  {
    id: readyId,
    authority: 'Westmarch',
    subject: 'authority',
    stage: 'data-collection',
    weekOne: inWeek(-1, 1),
    lscbReview: true,
    concurrent: null,
    held: [],
  },
  {
    id: collectingId,
    authority: 'Westmarch',
    subject: 'authority',
    stage: 'data-collection',
    weekOne: inWeek(0, 1),
    lscbReview: false,
    concurrent: null,
    held: [
      lead('marek.nowak'),
      member('ines.okafor'),
      member('aisha.rahman'),
      member('yusuf.demir'),
      member('mei.ling.zhao'),
    ],
  },
  {
    id: notifiedId,
    authority: 'Westmarch',
    subject: 'authority',
    stage: 'notified',
    weekOne: weekOneOf(parseIsoDate(lastWorkingDay)).toString(),
    notifiedOn: lastWorkingDay,
    lscbReview: false,
    concurrent: null,
    held: [lead('yusuf.demir'), member('mei.ling.zhao')],
  },
  {
    id: boardId,
    authority: 'Westmarch',
    subject: 'lscb',
    stage: 'notified',
    weekOne: inWeek(0, 1),
    lscbReview: true,
    concurrent: null,
    held: [lead('ines.okafor'), member('hannah.lindqvist')],
  },
  planned('Brackenshire', plannedWeek(14), 'ines.okafor'),
  planned('Dunwater', plannedWeek(9), 'siobhan.keane'),
  planned('Saltmere', plannedWeek(6), 'yusuf.demir', togetherId),
  planned('Fenholme', plannedWeek(6), 'hannah.lindqvist', togetherId),
  planned('Quillmere', plannedWeek(20), 'carlos.mendes'),
  planned('Harrowdale', plannedWeek(26), 'marek.nowak'),
];

/** The days of an inspection: what is usual for it by the rules of the product. */
export function daysOf({ weekOne, stage, subject, notifiedOn }: MadeUpInspection) {
  if (stage === 'planned') return { notifiedOn: null, onSiteEnds: null, asAt: null };
  const notified = notifiedOn === undefined ? usualNotification(parseIsoDate(weekOne)) : parseIsoDate(notifiedOn);
  const day = notified.toString();
  return {
    notifiedOn: day,
    onSiteEnds: usualEnd(subject, notified).toString(),
    asAt: subject === 'lscb' ? null : day,
  };
}

/** The inspection opened, as it stands when the demonstration is loaded, and its roles given. */
export function openingOf(inspection: MadeUpInspection): readonly Change[] {
  const { id, authority, subject, stage, weekOne, lscbReview, concurrent, held } = inspection;
  const there = { ...beginning, authorityId: authorityId(authority), inspectionId: id };
  const after: InspectionFields = {
    subject,
    ...pinned('sif-2015'),
    stage,
    lscbReview,
    weekOne,
    ...daysOf(inspection),
    edition: 'sif-2015',
    concurrent,
  };
  return [
    { ...there, kind: 'inspection-opened', subject: { kind: 'inspection', id }, after },
    ...held.map(([email, role]): Change => {
      const membership = madeUpId(`membership/${email}/${role}/${id}`);
      return {
        ...beginning,
        inspectionId: id,
        kind: 'membership-given',
        subject: { kind: 'membership', id: membership },
        after: { user: userId(email), role, authority: null, inspection: id },
      };
    }),
  ];
}
