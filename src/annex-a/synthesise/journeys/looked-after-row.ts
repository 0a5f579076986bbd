import { addMonthsToDay } from '#calendar';
import type { Authority } from '../authority.ts';
import type { Child, Family } from '../child.ts';
import type { Value, Values } from '../synthetic-row.ts';
import { officeDay, officeDaysLater } from '../working-days.ts';
import type { Placement } from './placement.ts';
import { lastBefore } from './visits.ts';

/** A time of being looked after, as list 8 has it. */
export interface LookedAfter {
  readonly start: number;
  readonly end: number | null;
  readonly reason: string | null;
  readonly need: string;
  readonly legal: string;
  readonly legalStart: number;
  readonly placement: Placement;
  readonly placementStart: number;
  readonly uasc?: boolean;
  /** The permanence plan; by legal status and age when not given. */
  readonly permanence?: string;
}

/** The row of list 8. Every date lies in the time of being looked after, and every count agrees with the dates. */
export function lookedAfter(authority: Authority, child: Child, family: Family, care: LookedAfter): void {
  const { asAt, chance } = authority;
  const end = care.end ?? asAt;
  authority.add(8, child, family, {
    uasc: care.uasc ? 'Y' : 'N',
    'looked-after-start': care.start,
    'category-of-need': care.need,
    'second-period': end - care.start < 300 && chance.happens(0.04) ? 'Y' : 'N',
    'legal-status': care.legal,
    'legal-status-start': care.legalStart,
    ...reviewed(authority, care, end),
    'last-social-work-visit': lastBefore(authority, care.start + 1, end, 35),
    'reunification-plan': care.legal !== 'E1' && chance.happens(0.12) ? 'Y' : 'N',
    'permanence-plan': care.permanence ?? permanence(authority, child, care),
    ...health(authority, child, care, end),
    'placements-in-12-months': placements(authority, care, end),
    'looked-after-end': care.end,
    'looked-after-end-reason': care.reason,
    'placement-start': care.placementStart,
    ...care.placement.values,
    ...education(authority, child),
    ...missing(authority, child),
  });
}

/** The first review within 20 working days, then after three months, then every six. */
function reviewed(authority: Authority, { start }: LookedAfter, end: number): Values {
  const { chance } = authority;
  const first = officeDaysLater(start, chance.between(15, 20));
  const contact = lastBefore(authority, start + 1, end, 120);
  const iro: Values = { 'last-iro-contact': end - start > 20 && chance.happens(0.9) ? contact : null };
  if (first > end) return { 'last-review': null, 'review-in-time': null, ...iro };
  let last = first;
  for (
    let next = officeDay(first + chance.between(75, 88));
    next <= end;
    next = officeDay(last + chance.between(150, 178))
  ) {
    last = next;
  }
  return { 'last-review': last, 'review-in-time': chance.happens(0.94) ? 'Y' : 'N', ...iro };
}

function health(authority: Authority, child: Child, { start }: LookedAfter, end: number): Values {
  const { chance } = authority;
  const age = child.age ?? 0;
  const every = age < 5 ? 175 : 355;
  const settled = end - start > 30;
  const dental = age >= 2 && end - start > 90 && chance.happens(0.92);
  return {
    'last-health-assessment': settled && chance.happens(0.96) ? lastBefore(authority, start + 1, end, every) : null,
    'last-dental-check': dental ? lastBefore(authority, start + 1, end, 355) : null,
  };
}

/** At least two when the child moved in the 12 months, one when not. */
function placements({ chance }: Authority, { start, placementStart }: LookedAfter, end: number): number {
  const moved = placementStart > start && placementStart > addMonthsToDay(end, -12);
  if (!moved) return 1;
  return chance.weighted([
    [2, 78],
    [3, 15],
    [4, 5],
    [5, 2],
  ]);
}

function permanence({ chance }: Authority, child: Child, { legal }: LookedAfter): string {
  if (legal === 'V2' || legal.startsWith('J')) return (child.age ?? 0) >= 16 ? 'COMMUNITY' : 'RETURN';
  if (legal === 'C1') return chance.happens(0.5) ? 'SGO' : 'RETURN';
  if ((child.age ?? 0) >= 16) return chance.happens(0.5) ? 'COMMUNITY' : 'FOSTERING';
  return chance.happens(0.85) ? 'FOSTERING' : 'RESIDENTIAL';
}

/** The columns on school, which the older edition has. */
function education({ chance }: Authority, child: Child): Values {
  const age = child.age ?? 0;
  const atSchool = age >= 5;
  const concerns = atSchool && chance.happens(0.13);
  return {
    'special-educational-need': atSchool && chance.happens(child.disability === 'Y' ? 0.8 : 0.5) ? 'Y' : 'N',
    'school-concerns': concerns ? 'Y' : 'N',
    'not-attending-reason': concerns && chance.happens(0.3) ? 'Between schools' : null,
    'schools-in-two-years': atSchool ? (chance.happens(0.75) ? 1 : chance.happens(0.8) ? 2 : 3) : null,
    'expected-progress': atSchool ? (chance.happens(0.6) ? 'Y' : 'N') : null,
  };
}

function missing({ chance }: Authority, child: Child): Values {
  const age = child.age ?? 0;
  const episodes =
    age >= 10 && chance.happens(0.12)
      ? chance.weighted([
          [1, 50],
          [2, 22],
          [4, 16],
          [9, 12],
        ])
      : 0;
  const offered: Value = episodes === 0 ? null : chance.happens(0.88) ? 'Y' : 'N';
  return {
    'missing-episodes': episodes,
    'absent-episodes': age >= 10 && chance.happens(0.06) ? chance.between(1, 6) : 0,
    'return-interview-offered': offered,
    'return-interview-accepted': offered === null ? null : offered === 'Y' && chance.happens(0.65) ? 'Y' : 'N',
  };
}
