import { wholeYearsBetween } from '#calendar';
import type { Authority } from '../authority.ts';
import type { Child, Family } from '../child.ts';
import { abuseCategories, agesLookedAfter, daysLookedAfter, needsLookedAfter } from '../distributions.ts';
import { madeFamily } from '../made-family.ts';
import { officeDay, officeDayBefore } from '../working-days.ts';
import { careLeaver } from './care-leaver.ts';
import { inNeed } from './child-in-need.ts';
import { type LookedAfter, lookedAfter } from './looked-after-row.ts';
import { placedIn, placementType } from './placement.ts';
import { onPlan, previousPlans } from './protection-plan.ts';

/** Children of a family looked after now, or until lately: some straight from a child protection plan. */
export function inCare(authority: Authority): void {
  const { chance, asAt } = authority;
  const [least, most] = chance.weighted(daysLookedAfter);
  const start = authority.officeDayIn(asAt - most, asAt - least);
  const family = madeFamily(authority, { ages: agesLookedAfter, bornBy: start - 3, most: 4 });
  const leaves = asAt - start > 45 && chance.happens(0.18);
  const end = leaves ? officeDay(chance.between(Math.max(authority.monthsAgo(6) + 1, start + 10), asAt - 4)) : null;
  const fromPlan = asAt - start < 85 && chance.happens(0.6);
  const need = fromPlan ? 'N1' : chance.weighted(needsLookedAfter);
  const care = legalStatus(authority, start, end ?? asAt);
  const begun = officeDayBefore(start - chance.between(20, 90));
  const planStart = authority.officeDayIn(authority.monthsAgo(6) - 200, authority.monthsAgo(6) - 1);
  const category = chance.weighted(abuseCategories);
  for (const child of family.children) {
    if (child.born === null) continue;
    const moved = placementStart(authority, start, end ?? asAt);
    const disabled = child.disability === 'Y';
    const placement = placedIn(
      authority,
      placementType(authority, wholeYearsBetween(child.born, moved), care.legal, disabled),
    );
    const time: LookedAfter = {
      start,
      end,
      reason:
        end === null ? null : reasonToLeave(authority, wholeYearsBetween(child.born, end), placement.type, care.legal),
      need: disabled && need === 'N4' ? 'N2' : need,
      ...care,
      placement,
      placementStart: moved,
    };
    lookedAfter(authority, child, family, time);
    const onPlanBefore = fromPlan && child.born < planStart - 5;
    if (onPlanBefore) {
      onPlan(authority, child, family, {
        start: planStart,
        end: start,
        category,
        previous: previousPlans(authority),
        emergency: care.legal === 'L2',
      });
    }
    caseOf(authority, child, family, time, Math.max(child.born, onPlanBefore ? planStart - 20 : begun));
    if (end !== null) careLeaver(authority, child, family, time);
    else if (authority.edition === 'ilacs' && (child.age ?? 0) >= 16 && asAt - start > 91)
      careLeaver(authority, child, family, time);
  }
}

/** A legal status that fits the time looked after, and when it began. */
export function legalStatus(
  { chance }: Authority,
  start: number,
  end: number,
): Pick<LookedAfter, 'legal' | 'legalStart'> {
  const days = end - start;
  if (days <= 15 && chance.happens(0.15)) return { legal: 'L2', legalStart: Math.max(start, end - 15) };
  if (days < 190) {
    const legal = chance.weighted([
      ['C1', 45],
      ['V2', 55],
    ]);
    return { legal, legalStart: legal === 'V2' ? start : chance.between(start, Math.min(end, start + 30)) };
  }
  const legal = chance.weighted([
    ['C2', 70],
    ['V2', 28],
    ['C1', 2],
  ]);
  return { legal, legalStart: legal === 'V2' ? start : chance.between(start + 120, Math.min(end, start + 300)) };
}

/** The placement began with the care for two in five, later for the rest. */
function placementStart({ chance }: Authority, start: number, end: number): number {
  if (end - start < 20 || chance.happens(0.4)) return start;
  const years = chance.happens(0.55) ? 365 : 1800;
  return chance.between(Math.max(start + 1, end - years), end - 5);
}

/** Why a child left care before 18: what fits the age, the placement and the legal status. */
function reasonToLeave({ chance }: Authority, age: number, placement: string, legal: string): string {
  const order = legal !== 'V2';
  return chance.weighted([
    ['E4A', 50],
    ['E4B', 8],
    ['E13', 6],
    ['E3', 2],
    ['E8', 4],
    ['E41', order ? 8 : 0],
    ['E45', order && (placement === 'U1' || placement === 'U3') ? 60 : 0],
    ['E46', order && placement.startsWith('U') ? 10 : 0],
    ['E9', age >= 14 ? 3 : 0],
    ['E5', age >= 16 ? 20 : 0],
  ]);
}

/** The row of list 6 while looked after, and after it. */
export function caseOf(authority: Authority, child: Child, family: Family, time: LookedAfter, begun: number): void {
  const { chance } = authority;
  const { end, reason, need } = time;
  const home = reason === 'E4A' || reason === 'E4B' || reason === 'E13';
  const stays = end === null || (home && chance.happens(0.6));
  const closing =
    reason === 'E11' || reason === 'E12'
      ? 'RC1'
      : /^E4[5-8]$/.test(reason ?? '')
        ? 'RC4'
        : reason === 'E41'
          ? 'RC3'
          : reason === 'E3'
            ? 'RC5'
            : 'RC7';
  inNeed(authority, child, family, {
    start: begun,
    need,
    closed: stays ? null : end,
    reason: stays ? null : closing,
    status: end === null ? 'LAC' : 'CIN',
  });
}
