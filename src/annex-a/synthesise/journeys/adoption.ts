import type { Authority } from '../authority.ts';
import type { Child, Family } from '../child.ts';
import { agesForAdoption } from '../distributions.ts';
import { madeFamily } from '../made-family.ts';
import { officeDay } from '../working-days.ts';
import { type AdoptiveFamily, adopters } from './adopters.ts';
import { caseOf } from './looked-after.ts';
import { type LookedAfter, lookedAfter } from './looked-after-row.ts';
import { type Placement, placedIn } from './placement.ts';

/** The dates on the way to adoption, each after the one before; null: not reached. */
interface Way {
  readonly entered: number;
  readonly decided: number;
  readonly ordered: number | null;
  readonly matched: number | null;
  readonly placed: number | null;
  readonly adopted: number | null;
  readonly reversed: number | null;
}

type Reached = 'decided' | 'ordered' | 'matched' | 'placed' | 'adopted' | 'reversed';

/** Children with a decision for adoption, and how far they have come. */
export function adoption(authority: Authority): void {
  const { chance } = authority;
  const reached: Reached = chance.weighted([
    ['decided', 18],
    ['ordered', 22],
    ['matched', 5],
    ['placed', 20],
    ['adopted', 30],
    ['reversed', 5],
  ]);
  const way = wayTo(authority, reached);
  const family = madeFamily(authority, { ages: agesForAdoption, bornBy: way.entered, most: 3 });
  const children = family.children.filter(({ age }) => (age ?? 0) <= 9);
  if (children.length === 0) return;
  const adoptive = way.matched === null ? null : authority.nextFamilyId();
  const fostered = way.matched !== null && chance.happens(0.08) ? chance.between(way.decided, way.matched) : null;
  const reason = chance.of(['RD1', 'RD3', 'RD4'] as const);
  for (const child of children) {
    authority.add(10, child, family, {
      'family-id': adoptive,
      'entered-care': way.entered,
      'adoption-decision': way.decided,
      'placement-order': way.ordered,
      matched: way.matched,
      'placed-for-adoption': way.placed,
      'adoption-order': way.adopted,
      'adoption-reversed': way.reversed,
      'adoption-reversal-reason': way.reversed === null ? null : reason,
      'fostering-to-adopt-start': fostered,
    });
    inCareFor(authority, child, family, way);
  }
  if (adoptive !== null && way.matched !== null) {
    const dates: AdoptiveFamily = {
      id: adoptive,
      matched: way.matched,
      placed: way.placed,
      ordered: way.adopted,
      children: children.length,
    };
    adopters(authority, dates);
  }
}

/** Dates that lead to where the children stand at the reference date, worked out backwards from the last of them. */
function wayTo(authority: Authority, reached: Reached): Way {
  const { chance, asAt } = authority;
  const year = authority.monthsAgo(12);
  const back = (day: number, least: number, most: number) => officeDay(day - chance.between(least, most));
  const stages = { decided: 0, ordered: 1, reversed: 1, matched: 2, placed: 3, adopted: 4 };
  const stage = stages[reached];
  const adopted = stage >= 4 ? authority.officeDayIn(year + 1, asAt) : null;
  const placed =
    adopted !== null ? back(adopted, 120, 330) : stage >= 3 ? authority.officeDayIn(year + 10, asAt - 2) : null;
  const matched = placed !== null ? back(placed, 12, 40) : stage >= 2 ? authority.officeDayIn(asAt - 60, asAt) : null;
  const reversed = reached === 'reversed' ? authority.officeDayIn(year + 1, asAt) : null;
  const ordered = stage === 0 ? null : back(matched ?? reversed ?? asAt, matched === null ? 15 : 30, 300);
  const decided = back(ordered ?? asAt, 12, 120);
  return { entered: back(decided, 120, 330), decided, ordered, matched, placed, adopted, reversed };
}

/** The row of list 8 while looked after, and the last one of a child adopted lately. */
function inCareFor(authority: Authority, child: Child, family: Family, way: Way): void {
  const { chance } = authority;
  const foster = placedIn(authority, 'U6');
  const adoptive = placedIn(authority, chance.happens(0.15) ? 'A5' : 'A6');
  const placement: Placement = way.placed === null ? foster : adoptive;
  const stopped = way.reversed !== null;
  const ordered = way.ordered !== null && !stopped;
  const time: LookedAfter = {
    start: way.entered,
    end: way.adopted,
    reason: way.adopted === null ? null : chance.happens(0.5) ? 'E11' : 'E12',
    need: 'N1',
    legal: ordered ? 'E1' : 'C2',
    legalStart: ordered ? (way.ordered ?? way.entered) : way.entered + 30,
    placement,
    placementStart: way.placed ?? (chance.happens(0.6) ? way.entered : way.entered + chance.between(1, 40)),
    permanence: stopped ? 'FOSTERING' : 'ADOPTION',
  };
  lookedAfter(authority, child, family, time);
  caseOf(authority, child, family, time, Math.max(child.born ?? 0, way.entered - 30));
}
