import { breakdown, count } from '../kinds/count.ts';
import { groupOf } from '../kinds/described-measure.ts';
import { rate } from '../kinds/rate.ts';
import { typical } from '../kinds/timing.ts';
import { daysSince, daysTaken } from '../questions/lengths.ts';
import { byCode, byLength, byText } from '../questions/sortings.ts';
import { inNeed, noLongerInNeed } from '../rows/populations.ts';

export const caseLabels = ['Up to 3 months', '3 to 6 months', '6 to 12 months', '1 to 2 years', '2 years or more'];
/** The first day of every band but the first, in days. */
export const caseBounds = [92, 183, 366, 731];
const seenLabels = ['Up to 2 weeks', '2 to 6 weeks', '6 to 12 weeks', '12 to 18 weeks', 'More than 18 weeks'];
const seenBounds = [15, 43, 85, 127];

export const childrenInNeed = groupOf('children-in-need')(
  count(
    {
      id: 'children-in-need',
      title: 'Children in need',
      note: 'As the authority defines a child in need; some include children on plans and looked after.',
    },
    inNeed,
  ),
  rate({ id: 'children-in-need-rate', title: 'Children in need per 10,000 children' }, inNeed),
  breakdown(
    { id: 'children-in-need-by-need', title: 'Children in need by primary need' },
    inNeed,
    byCode('primary-need'),
  ),
  breakdown(
    { id: 'children-in-need-by-status', title: 'Children in need by case status' },
    inNeed,
    byCode('case-status'),
  ),
  breakdown(
    { id: 'children-in-need-by-length', title: 'Children in need by length of the case' },
    inNeed,
    byLength(daysSince('cin-start'), caseLabels, caseBounds, 'No start recorded'),
  ),
  breakdown(
    {
      id: 'children-in-need-by-last-seen',
      title: 'Children in need by time since they were last seen',
      note: 'There is no national interval for visits to children in need.',
    },
    inNeed,
    byLength(daysSince('last-seen'), seenLabels, seenBounds, 'No visit recorded'),
  ),
  count({ id: 'no-longer-in-need', title: 'Children who ceased to be in need' }, noLongerInNeed),
  breakdown(
    { id: 'no-longer-in-need-by-reason', title: 'Children who ceased to be in need by reason' },
    noLongerInNeed,
    byCode('cin-closure-reason'),
  ),
  typical(
    {
      id: 'in-need-length',
      title: 'Days in need of children who ceased to be, median',
      kind: 'median',
      unit: 'days',
      bins: [91, 182, 365, 730],
    },
    noLongerInNeed,
    daysTaken('cin-start', 'cin-closed'),
  ),
  breakdown({ id: 'children-in-need-by-team', title: 'Children in need by team' }, inNeed, byText('team')),
);
