import type { Authority } from '../authority.ts';
import type { Child, Family } from '../child.ts';
import { agesInNeed, needs, sources } from '../distributions.ts';
import { madeFamily } from '../made-family.ts';
import { contacted } from './contact.ts';
import { lastBefore } from './visits.ts';

/** Where a child in need stands, as list 6 has it. */
export interface InNeed {
  readonly start: number;
  readonly need: string;
  readonly closed: number | null;
  readonly reason: string | null;
  /** The case status while open. */
  readonly status: 'LAC' | 'CPP' | 'CIN' | 'ASM';
  readonly seen?: number | null;
}

/** The row of list 6. */
export function inNeed(authority: Authority, child: Child, family: Family, need: InNeed): void {
  const end = need.closed ?? authority.asAt;
  authority.add(6, child, family, {
    'cin-start': need.start,
    'primary-need': child.disability === 'Y' && need.need === 'N4' ? 'N2' : need.need,
    'last-seen': need.seen === undefined ? lastBefore(authority, need.start, end, 28) : need.seen,
    'cin-closed': need.closed,
    'cin-closure-reason': need.reason,
    'case-status': need.closed === null ? need.status : 'CLO',
  });
}

/** A family with a plan for children in need that began before the lists of referrals and assessments do. */
export function longInNeed(authority: Authority): void {
  const { chance, asAt } = authority;
  const start = authority.officeDayIn(asAt - 1100, authority.monthsAgo(6) - 60);
  const family = madeFamily(authority, {
    ages: agesInNeed,
    bornBy: start,
    disabled: chance.happens(0.2) ? 0.9 : 0.07,
  });
  const closed = chance.happens(0.28) ? authority.officeDayIn(asAt - 180, asAt) : null;
  const need = chance.weighted(needs);
  for (const child of family.children) {
    const reason = (child.age ?? 0) >= 17 && chance.happens(0.5) ? 'RC6' : chance.happens(0.07) ? 'RC5' : 'RC7';
    inNeed(authority, child, family, { start, need, closed, reason: closed === null ? null : reason, status: 'CIN' });
    if (closed === null && chance.happens(0.2)) updatingAssessment(authority, child, family);
  }
  if (closed === null && chance.happens(0.1)) {
    contacted(authority, family, family.children, chance.between(asAt - 180, asAt), chance.weighted(sources));
  }
}

/** An assessment made again while the plan runs. */
function updatingAssessment(authority: Authority, child: Child, family: Family): void {
  const { chance, asAt } = authority;
  const start = authority.officeDayIn(authority.monthsAgo(6), asAt - 60);
  authority.add(4, child, family, {
    'continuous-start': start,
    'continuous-seen': 'Y',
    'continuous-authorised': authority.officeDayIn(start + chance.between(10, 40), asAt),
    'support-required': 'Y',
  });
}
