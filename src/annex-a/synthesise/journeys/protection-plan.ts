import { addMonthsToDay } from '#calendar';
import type { Authority } from '../authority.ts';
import type { Child, Family } from '../child.ts';
import { abuseCategories, agesOnPlans } from '../distributions.ts';
import { madeFamily } from '../made-family.ts';
import { officeDay, officeDayBefore } from '../working-days.ts';
import { inNeed } from './child-in-need.ts';
import { lastBefore } from './visits.ts';

/** A child protection plan, as list 7 has it. */
export interface Plan {
  readonly start: number;
  readonly end: number | null;
  readonly category: string;
  /** Child protection plans before this one. */
  readonly previous: number;
  /** Whether an emergency protection order was made in the last six months. */
  readonly emergency?: boolean;
}

/** The row of list 7. */
export function onPlan(authority: Authority, child: Child, family: Family, plan: Plan): void {
  const { chance, asAt } = authority;
  const end = plan.end ?? asAt;
  const visit = lastBefore(authority, plan.start + 1, end, 12);
  const changed = plan.category !== 'MUL' && chance.happens(0.06);
  const seenAlone = (child.age ?? 0) < 2 ? 'N' : chance.happens(0.85) ? 'Y' : 'N';
  authority.add(7, child, family, {
    'plan-start': plan.start,
    'initial-abuse-category': plan.category,
    'latest-abuse-category': changed ? (plan.category === 'NEG' ? 'EMO' : 'NEG') : plan.category,
    'last-statutory-visit': visit,
    'seen-to-timescale': visit === null ? null : chance.happens(0.92) ? 'Y' : 'N',
    'seen-alone': visit === null ? null : seenAlone,
    'last-review-conference': lastReview(plan.start, plan.end, asAt),
    'plan-end': plan.end,
    'emergency-protection': plan.emergency ? 'Y' : 'N',
    'previous-plans': plan.previous,
  });
}

/** Reviews three months after the first conference, then every six months at most; a plan ends at one. */
function lastReview(start: number, end: number | null, asAt: number): number | null {
  if (end !== null) return end;
  let last: number | null = null;
  for (let review = officeDayBefore(addMonthsToDay(start, 3)); review <= asAt; ) {
    last = review;
    review = officeDayBefore(addMonthsToDay(review, 6));
  }
  return last;
}

/** How many plans a child had before: most none. */
export const previousPlans = ({ chance }: Authority): number =>
  chance.happens(0.83) ? 0 : chance.happens(0.8) ? 1 : 2;

/** A family on a plan that began before the list of section 47 enquiries does; some plans ended lately. */
export function longOnPlan(authority: Authority): void {
  const { chance, asAt } = authority;
  const start = authority.officeDayIn(asAt - 760, authority.monthsAgo(6) - 1);
  const family = madeFamily(authority, { ages: agesOnPlans, bornBy: start - 20 });
  const months = authority.edition === 'ilacs' ? 6 : 3;
  const lately = authority.monthsAgo(months) + 1;
  const end = chance.happens(0.26) ? officeDay(chance.between(Math.max(lately, start + 90), asAt - 4)) : null;
  const stepsDown = chance.happens(0.8);
  const category = chance.weighted(abuseCategories);
  const inNeedFrom = officeDayBefore(start - chance.between(10, 60));
  for (const child of family.children) {
    onPlan(authority, child, family, { start, end, category, previous: previousPlans(authority) });
    const begun = child.born === null ? inNeedFrom : Math.max(inNeedFrom, child.born);
    inNeed(authority, child, family, {
      start: begun,
      need: chance.happens(0.85) ? 'N1' : 'N5',
      closed: end === null || stepsDown ? null : end,
      reason: end === null || stepsDown ? null : 'RC7',
      status: end === null ? 'CPP' : 'CIN',
    });
  }
}
