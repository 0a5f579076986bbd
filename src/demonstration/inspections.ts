// The inspections of the demonstration: three of Westmarch, each further than the other, and those that are planned.
import type { Change, InspectionFields, RoleId, Stage } from '#inspection';
import { authorityId, beginning, pinned, userId } from './beginning.ts';
import { madeUpId } from './made-up-id.ts';
import type { When } from './when.ts';

/** An inspection of the demonstration; `held` are the roles in it by the e-mail address of who holds them. */
export type MadeUpInspection = {
  readonly id: string;
  readonly authority: string;
  readonly subject: InspectionFields['subject'];
  readonly stage: Stage;
  readonly weekOne: string;
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
export const inspections = ({ inWeek }: When): readonly MadeUpInspection[] => [
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
    id: boardId,
    authority: 'Westmarch',
    subject: 'lscb',
    stage: 'notified',
    weekOne: inWeek(0, 1),
    lscbReview: true,
    concurrent: null,
    held: [lead('ines.okafor'), member('hannah.lindqvist')],
  },
  planned('Brackenshire', inWeek(14, 1), 'ines.okafor'),
  planned('Dunwater', inWeek(9, 1), 'siobhan.keane'),
  planned('Saltmere', inWeek(6, 1), 'yusuf.demir', togetherId),
  planned('Fenholme', inWeek(6, 1), 'hannah.lindqvist', togetherId),
  planned('Quillmere', inWeek(20, 1), 'carlos.mendes'),
  planned('Harrowdale', inWeek(26, 1), 'marek.nowak'),
];

/** The days of an inspection: notified on the Monday of week 1, on site until the Thursday of week 4; lists at the day of notification. */
export function daysOf({ weekOne, stage }: MadeUpInspection) {
  const monday = Temporal.PlainDate.from(weekOne);
  if (stage === 'planned') return { notifiedOn: null, onSiteEnds: null, asAt: null };
  return { notifiedOn: weekOne, onSiteEnds: monday.add({ days: 24 }).toString(), asAt: weekOne };
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
