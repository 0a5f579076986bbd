import { wholeYearsBetween } from '#calendar';
import type { Authority } from '../authority.ts';
import type { Ages } from '../distributions.ts';
import { madeFamily } from '../made-family.ts';
import { careLeaver } from './care-leaver.ts';
import { caseOf } from './looked-after.ts';
import { type LookedAfter, lookedAfter } from './looked-after-row.ts';
import { placedIn, semiIndependent } from './placement.ts';

const ages: Ages = [
  [{ from: 14, to: 15 }, 25],
  [{ from: 16, to: 17 }, 75],
];

/** A child seeking asylum without a parent, looked after since arriving in the last 12 months. */
export function arrivedAlone(authority: Authority): void {
  const { chance, asAt } = authority;
  const start = authority.officeDayIn(authority.monthsAgo(12) + 5, asAt - 3);
  const ethnicity = chance.of(['BAFR', 'OOTH', 'AOTH', 'WOTH'] as const);
  const family = madeFamily(authority, { ages, bornBy: start, most: 1, boys: 0.9, ethnicity, disabled: 0.02 });
  for (const child of family.children) {
    const older = child.born !== null && wholeYearsBetween(child.born, start) >= 16 && chance.happens(0.6);
    const placement = placedIn(authority, older ? semiIndependent(authority) : 'U6');
    const time: LookedAfter = {
      start,
      end: null,
      reason: null,
      need: 'N8',
      legal: 'V2',
      legalStart: start,
      placement,
      placementStart: start,
      uasc: true,
      permanence: 'COMMUNITY',
    };
    lookedAfter(authority, child, family, time);
    caseOf(authority, child, family, time, start);
    if (authority.edition === 'ilacs' && (child.age ?? 0) >= 16 && asAt - start > 91)
      careLeaver(authority, child, family, time);
  }
}
