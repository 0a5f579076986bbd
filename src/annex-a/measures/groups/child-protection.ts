import { breakdown, count } from '../kinds/count.ts';
import { groupOf } from '../kinds/described-measure.ts';
import { rate } from '../kinds/rate.ts';
import { share } from '../kinds/share.ts';
import { typical } from '../kinds/timing.ts';
import { alsoCurrentIn } from '../questions/also-current-in.ts';
import { atLeast, monthsAgo, yes } from '../questions/conditions.ts';
import { lastedMonths } from '../questions/lasted-months.ts';
import { daysSince, daysTaken } from '../questions/lengths.ts';
import { byCode, byLength, byText } from '../questions/sortings.ts';
import { planReviewOverdue, planVisitOverdue } from '../questions/statutory/plans.ts';
import { lookedAfter, onPlan, planEnded } from '../rows/populations.ts';
import { longPlan, planReviewIn, planVisitIn } from '../standards.ts';
import { caseBounds, caseLabels } from './children-in-need.ts';

const visitLabels = [
  'Up to 2 weeks',
  '2 to 4 weeks',
  '4 to 6 weeks',
  '6 to 12 weeks',
  '12 to 18 weeks',
  'More than 18 weeks',
];
const visitBounds = [15, 29, 43, 85, 127];
const latestOnly = 'The list holds the latest date only: earlier lateness cannot be seen.';

export const childProtection = groupOf('child-protection')(
  count({ id: 'on-plan', title: 'Children on a child protection plan' }, onPlan),
  rate({ id: 'on-plan-rate', title: 'Children on a child protection plan per 10,000 children' }, onPlan),
  breakdown(
    { id: 'on-plan-by-category', title: 'Children on a plan by latest category of abuse' },
    onPlan,
    byCode('latest-abuse-category'),
  ),
  breakdown(
    { id: 'on-plan-by-initial-category', title: 'Children on a plan by initial category of abuse' },
    onPlan,
    byCode('initial-abuse-category'),
  ),
  breakdown(
    { id: 'on-plan-by-length', title: 'Children on a plan by its length so far' },
    onPlan,
    byLength(daysSince('plan-start'), caseLabels, caseBounds, 'No start recorded'),
  ),
  share(
    { id: 'on-plan-two-years', title: 'Children on a plan for two years or more', standard: longPlan },
    onPlan,
    monthsAgo(24, 'plan-start'),
  ),
  share(
    {
      id: 'on-plan-again',
      title: 'Children on a second or later plan',
      note: 'Earlier plans at any time, for children on a plan now. The national figure is of plans that started in a year.',
    },
    onPlan,
    atLeast('previous-plans', 1),
  ),
  share(
    {
      id: 'plan-visits-overdue',
      title: 'Children on a plan whose next visit is overdue',
      note: `${latestOnly} A child without a visit since the plan started is counted from its start.`,
      standard: planVisitIn,
    },
    onPlan,
    planVisitOverdue,
  ),
  breakdown(
    { id: 'on-plan-by-last-visit', title: 'Children on a plan by time since the last visit' },
    onPlan,
    byLength(daysSince('last-statutory-visit'), visitLabels, visitBounds, 'No visit recorded'),
  ),
  share(
    { id: 'on-plan-seen-to-timescale', title: 'Children on a plan seen as often as it says' },
    onPlan,
    yes('seen-to-timescale'),
  ),
  share({ id: 'on-plan-seen-alone', title: 'Children on a plan seen alone' }, onPlan, yes('seen-alone')),
  share(
    {
      id: 'plan-reviews-overdue',
      title: 'Children on a plan whose next review conference is overdue',
      note: `${latestOnly} The first is counted from the start of the plan.`,
      standard: planReviewIn,
    },
    onPlan,
    planReviewOverdue,
  ),
  share(
    {
      id: 'on-plan-emergency',
      title: 'Children on a plan under emergency protection in the last six months',
      note: 'The column takes several legal routes together.',
    },
    onPlan,
    yes('emergency-protection'),
  ),
  share(
    { id: 'on-plan-looked-after', title: 'Children on a plan who are looked after as well' },
    onPlan,
    alsoCurrentIn(lookedAfter),
  ),
  count({ id: 'plans-ended', title: 'Children whose child protection plan ended' }, planEnded),
  typical(
    {
      id: 'plan-length',
      title: 'Days on a plan of children whose plan ended, median',
      kind: 'median',
      unit: 'days',
      bins: [91, 182, 365, 730],
    },
    planEnded,
    daysTaken('plan-start', 'plan-end'),
  ),
  share(
    { id: 'plans-ended-after-two-years', title: 'Plans that ended after two years or more', standard: longPlan },
    planEnded,
    lastedMonths(24, 'plan-start', 'plan-end'),
  ),
  breakdown({ id: 'on-plan-by-team', title: 'Children on a plan by team' }, onPlan, byText('team')),
);
