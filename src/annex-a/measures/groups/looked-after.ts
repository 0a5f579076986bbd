import { breakdown, count, countWhere } from '../kinds/count.ts';
import { groupOf } from '../kinds/described-measure.ts';
import { rate } from '../kinds/rate.ts';
import { share } from '../kinds/share.ts';
import { typical } from '../kinds/timing.ts';
import { legalGroups } from '../questions/code-groups.ts';
import { isGiven, isOneOf, yes } from '../questions/conditions.ts';
import { daysSince, daysTaken } from '../questions/lengths.ts';
import { byCode, byGroups, byLength, byText } from '../questions/sortings.ts';
import { reviewOverdue } from '../questions/statutory/reviews-of-looked-after.ts';
import { visitOverdue } from '../questions/statutory/visits-of-looked-after.ts';
import { lookedAfter, noLongerLookedAfter, startedLookedAfter } from '../rows/populations.ts';
import { reviewIn, visitIn } from '../standards.ts';

const latestOnly = 'The list holds the latest date only: earlier lateness cannot be seen.';
const contactLabels = ['Up to 6 weeks', '6 weeks to 3 months', '3 to 6 months', 'More than 6 months'];
const contactBounds = [43, 92, 183];
const careLabels = ['Up to 6 months', '6 to 12 months', '1 to 2 years', '2 to 5 years', '5 years or more'];
/** The first day of every band but the first, in days. */
const careBounds = [183, 366, 731, 1827];

export const lookedAfterMeasures = groupOf('looked-after')(
  count({ id: 'looked-after', title: 'Children looked after' }, lookedAfter),
  rate({ id: 'looked-after-rate', title: 'Children looked after per 10,000 children' }, lookedAfter),
  count({ id: 'started-looked-after', title: 'Children who started to be looked after' }, startedLookedAfter),
  count({ id: 'no-longer-looked-after', title: 'Children who ceased to be looked after' }, noLongerLookedAfter),
  breakdown(
    { id: 'no-longer-looked-after-by-reason', title: 'Children who ceased to be looked after by reason' },
    noLongerLookedAfter,
    byCode('looked-after-end-reason'),
  ),
  countWhere(
    {
      id: 'ceased-to-special-guardianship',
      title: 'Children who ceased to be looked after under a special guardianship order',
    },
    noLongerLookedAfter,
    isOneOf('looked-after-end-reason', 'E45', 'E46', 'E47', 'E48'),
  ),
  countWhere(
    { id: 'ceased-to-independent-living', title: 'Young people who ceased to be looked after and live independently' },
    noLongerLookedAfter,
    isOneOf('looked-after-end-reason', 'E5', 'E6'),
  ),
  typical(
    {
      id: 'care-length',
      title: 'Days looked after of children who ceased to be, median',
      kind: 'median',
      unit: 'days',
      bins: [182, 365, 730, 1826],
    },
    noLongerLookedAfter,
    daysTaken('looked-after-start', 'looked-after-end'),
  ),
  breakdown(
    { id: 'looked-after-by-legal-status', title: 'Children looked after by legal status' },
    lookedAfter,
    byGroups('legal-status', legalGroups),
  ),
  breakdown(
    { id: 'looked-after-by-need', title: 'Children looked after by category of need' },
    lookedAfter,
    byCode('category-of-need'),
  ),
  breakdown(
    { id: 'looked-after-by-length', title: 'Children looked after by time since it started' },
    lookedAfter,
    byLength(daysSince('looked-after-start'), careLabels, careBounds, 'No start recorded'),
  ),
  countWhere(
    {
      id: 'looked-after-uasc',
      title: 'Children looked after marked as unaccompanied asylum-seeking within 12 months',
      note: 'Not all unaccompanied asylum-seeking children: the column looks back 12 months only.',
    },
    lookedAfter,
    yes('uasc'),
  ),
  share(
    { id: 'looked-after-again', title: 'Children looked after for a second or later period within 12 months' },
    lookedAfter,
    yes('second-period'),
  ),
  share(
    {
      id: 'visits-overdue',
      title: 'Children looked after whose next visit is overdue',
      of: 'children looked after at the reference date but those on short breaks',
      note: `${latestOnly} A placement that a relative, friend or other carer fosters long term is taken to last until 18. Placements with a temporarily approved carer cannot be told from others.`,
      standard: visitIn,
    },
    lookedAfter,
    visitOverdue,
  ),
  share(
    {
      id: 'reviews-overdue',
      title: 'Children looked after whose next review is overdue',
      of: 'children looked after at the reference date but those on short breaks',
      note: `${latestOnly} A latest review in the first 20 working days is taken for the first; what is told is surely overdue.`,
      standard: reviewIn,
    },
    lookedAfter,
    reviewOverdue,
  ),
  share(
    { id: 'reviews-in-time', title: 'Children looked after whose latest review is marked as in time' },
    lookedAfter,
    yes('review-in-time'),
  ),
  breakdown(
    {
      id: 'looked-after-by-reviewing-officer-contact',
      title: 'Children looked after by time since the reviewing officer’s last contact',
    },
    lookedAfter,
    byLength(daysSince('last-iro-contact'), contactLabels, contactBounds, 'No contact recorded'),
  ),
  share(
    { id: 'looked-after-to-return', title: 'Children looked after with a plan to return to their family' },
    lookedAfter,
    yes('reunification-plan'),
  ),
  share(
    { id: 'looked-after-with-permanence-plan', title: 'Children looked after with a permanence plan recorded' },
    lookedAfter,
    isGiven('permanence-plan'),
  ),
  breakdown(
    { id: 'looked-after-by-permanence-plan', title: 'Children looked after by permanence plan' },
    lookedAfter,
    byCode('permanence-plan'),
  ),
  breakdown({ id: 'looked-after-by-team', title: 'Children looked after by team' }, lookedAfter, byText('team')),
);
