import { addMonthsToDay } from '#calendar';
import { type List, present, type Submission, unreadable } from '../../submission/submission.ts';
import { hasEnded, inWindow, isCurrent } from './in-scope.ts';
import { events, people } from './population.ts';

// Whom and what the measures count, in one place: a population has one meaning in every measure that names it.

export const contacts = events({
  id: 'contacts',
  list: 1,
  unit: 'contacts',
  words: 'contacts in the months of list 1',
});
export const earlyHelp = events({
  id: 'early-help',
  list: 2,
  unit: 'early help assessments',
  words: 'early help assessments in the months of list 2',
});
export const referrals = events({
  id: 'referrals',
  list: 3,
  unit: 'referrals',
  words: 'referrals in the months of list 3',
});
export const assessments = events({
  id: 'assessments',
  list: 4,
  unit: 'assessments',
  words: 'assessments in the months of list 4',
});
export const enquiries = events({
  id: 'enquiries',
  list: 5,
  unit: 'enquiries',
  words: 'section 47 enquiries in the months of list 5',
});

export const childrenWithContact = people(
  { id: 'children-with-contact', list: 1, unit: 'children', words: 'children with a contact in the months of list 1' },
  inWindow,
  'contact-date',
);
export const childrenWithEarlyHelp = people(
  { id: 'children-with-early-help', list: 2, unit: 'children', words: 'children in list 2' },
  inWindow,
  'early-help-completed',
);
export const childrenReferred = people(
  { id: 'children-referred', list: 3, unit: 'children', words: 'children referred in the months of list 3' },
  inWindow,
  'referral-date',
);
export const childrenAssessed = people(
  { id: 'children-assessed', list: 4, unit: 'children', words: 'children assessed in the months of list 4' },
  inWindow,
  'continuous-start',
);
export const childrenWithEnquiry = people(
  {
    id: 'children-with-enquiry',
    list: 5,
    unit: 'children',
    words: 'children with a section 47 enquiry in the months of list 5',
  },
  inWindow,
  's47-start',
);

export const inNeed = people(
  { id: 'in-need', list: 6, unit: 'children', words: 'children in need at the reference date', needs: ['cin-closed'] },
  isCurrent,
  'cin-start',
);
export const noLongerInNeed = people(
  {
    id: 'no-longer-in-need',
    list: 6,
    unit: 'children',
    words: 'children who ceased to be in need in the months of list 6',
    needs: ['cin-closed'],
  },
  hasEnded,
  'cin-closed',
);
export const onPlan = people(
  {
    id: 'on-plan',
    list: 7,
    unit: 'children',
    words: 'children on a child protection plan at the reference date',
    needs: ['plan-end'],
  },
  isCurrent,
  'plan-start',
);
export const planEnded = people(
  {
    id: 'plan-ended',
    list: 7,
    unit: 'children',
    words: 'children whose plan ended in the months of list 7',
    needs: ['plan-end'],
  },
  hasEnded,
  'plan-end',
);
export const lookedAfter = people(
  {
    id: 'looked-after',
    list: 8,
    unit: 'children',
    words: 'children looked after at the reference date',
    needs: ['looked-after-end'],
  },
  isCurrent,
  'looked-after-start',
);
export const noLongerLookedAfter = people(
  {
    id: 'no-longer-looked-after',
    list: 8,
    unit: 'children',
    words: 'children who left care in the months of list 8',
    needs: ['looked-after-end'],
  },
  hasEnded,
  'looked-after-end',
);
export const startedLookedAfter = people(
  {
    id: 'started-looked-after',
    list: 8,
    unit: 'children',
    words: 'children who came into care in the six months before the reference date',
    needs: ['looked-after-start'],
  },
  startedInSixMonths,
  'looked-after-start',
);
export const careLeavers = people(
  { id: 'care-leavers', list: 9, unit: 'care leavers', words: 'care leavers in list 9' },
  inWindow,
  'last-contact',
);
export const forAdoption = people(
  { id: 'for-adoption', list: 10, unit: 'children', words: 'children in list 10' },
  inWindow,
  'adoption-decision',
);
export const adopters = people(
  { id: 'adopters', list: 11, unit: 'adopters', words: 'adopters in list 11' },
  inWindow,
  'first-contact',
  'adopter-id',
);
export const adopterFamilies = people(
  { id: 'adopter-families', list: 11, unit: 'families', words: 'adoptive families in list 11' },
  inWindow,
  'approved',
  'family-id',
);

function startedInSixMonths(submission: Submission, list: List) {
  const { asAt } = submission;
  const first = addMonthsToDay(asAt, -6);
  const starts = list.columns.get('looked-after-start')?.values;
  return (row: number) => {
    const start = starts?.[row];
    if (start === unreadable) return 'the date on which it started cannot be read';
    return present(start) && start >= first && start <= asAt ? true : null;
  };
}
