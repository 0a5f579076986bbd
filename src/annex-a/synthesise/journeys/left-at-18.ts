import { addMonthsToDay, wholeYearsBetween } from '#calendar';
import type { Authority } from '../authority.ts';
import { type Ages, needsLookedAfter } from '../distributions.ts';
import { madeFamily } from '../made-family.ts';
import { careLeaver } from './care-leaver.ts';
import { caseOf, legalStatus } from './looked-after.ts';
import { type LookedAfter, lookedAfter } from './looked-after-row.ts';
import { placedIn, semiIndependent } from './placement.ts';

const ages: Ages = [[{ from: 18, to: 18 }, 1]];

/** A young person who left care on becoming 18: some stay with their carers, others live on their own. */
export function leftAt18(authority: Authority): void {
  const { chance, asAt } = authority;
  const family = madeFamily(authority, { ages, bornBy: asAt, most: 1 });
  for (const child of family.children) {
    if (child.born === null) continue;
    const end = dayOf18(child.born);
    const at16 = addMonthsToDay(child.born, 12 * 16) + 1;
    const start = authority.officeDayIn(end - 3000, end - 200);
    const stays = chance.happens(0.4);
    const placementStart = stays
      ? chance.between(start, Math.max(start, end - 400))
      : chance.between(Math.max(start, at16), Math.max(start, end - 40));
    const time: LookedAfter = {
      start,
      end,
      reason: stays ? 'E17' : chance.happens(0.8) ? 'E5' : 'E6',
      need: chance.weighted(needsLookedAfter),
      ...legalStatus(authority, start, end),
      placement: placedIn(authority, stays ? 'U4' : semiIndependent(authority)),
      placementStart,
    };
    lookedAfter(authority, child, family, time);
    caseOf(authority, child, family, time, start - chance.between(20, 90));
    careLeaver(authority, child, family, time);
  }
}

/** The day somebody becomes 18. Those born on 29 February become so on 1 March. */
function dayOf18(born: number): number {
  const day = addMonthsToDay(born, 12 * 18);
  return wholeYearsBetween(born, day) < 18 ? day + 1 : day;
}
