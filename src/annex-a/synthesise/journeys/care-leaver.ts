import { wholeYearsBetween } from '#calendar';
import type { Authority } from '../authority.ts';
import type { Child, Family } from '../child.ts';
import type { Ages } from '../distributions.ts';
import { madeFamily } from '../made-family.ts';
import { workerName } from '../made-up-names.ts';
import type { Values } from '../synthetic-row.ts';
import type { LookedAfter } from './looked-after-row.ts';
import { lastBefore } from './visits.ts';

const relevantAges: Ages = [[{ from: 16, to: 17 }, 1]];
const formerAges: Ages = [
  [{ from: 18, to: 18 }, 30],
  [{ from: 19, to: 19 }, 28],
  [{ from: 20, to: 20 }, 24],
  [{ from: 21, to: 24 }, 18],
];

/** A young person who left care before the list of children looked after begins. */
export function leftCare(authority: Authority): void {
  const { chance, asAt } = authority;
  const relevant = chance.happens(0.1);
  const uasc = chance.happens(0.08);
  const family = madeFamily(authority, { ages: relevant ? relevantAges : formerAges, bornBy: asAt, most: 1 });
  for (const child of family.children) {
    const category = relevant ? 'RELEVANT' : chance.happens(0.9) ? 'FORMER-RELEVANT' : 'QUALIFYING';
    authority.add(9, child, family, leavingCare(authority, child, category, uasc));
  }
}

/** The row of list 9 of somebody who is or was on list 8. */
export function careLeaver(authority: Authority, child: Child, family: Family, time: LookedAfter): void {
  const age = child.age ?? 0;
  const left = time.end;
  if (age < 16 || (left !== null && child.born !== null && wholeYearsBetween(child.born, left) < 16)) return;
  const category =
    left === null ? 'ELIGIBLE' : age >= 18 ? 'FORMER-RELEVANT' : left - time.start > 91 ? 'RELEVANT' : 'QUALIFYING';
  authority.add(9, child, family, leavingCare(authority, child, category, time.uasc === true));
}

function leavingCare(authority: Authority, child: Child, category: string, uasc: boolean): Values {
  const { chance, asAt } = authority;
  const touch =
    category === 'ELIGIBLE'
      ? 'YES'
      : chance.weighted([
          ['YES', 93],
          ['NO', 4],
          ['REFU', 2],
          ['NREQ', 1],
        ]);
  const inTouch = touch === 'YES';
  return {
    uasc: uasc ? 'Y' : 'N',
    'personal-adviser': workerName(chance.between(1, 40)),
    eligibility: category,
    'pathway-plan-review': inTouch ? lastBefore(authority, asAt - 170, asAt, 170) : null,
    'in-touch': touch,
    'last-contact': inTouch ? lastBefore(authority, asAt - 55, asAt, 55) : null,
    ...(inTouch ? home(authority, child) : {}),
  };
}

/** Where the young person lives and what they do, by age. */
function home({ chance }: Authority, child: Child): Values {
  const age = child.age ?? 0;
  const adult = age >= 18;
  const accommodation = chance.weighted([
    ['B', 13],
    ['D', adult ? 18 : 50],
    ['E', 10],
    ['U', adult ? 32 : 0],
    ['Z', adult ? 18 : 0],
    ['T', adult ? 3 : 0],
    ['K', adult ? 4 : 0],
    ['C', adult ? 2 : 15],
    ['X', adult ? 3 : 0],
    ['S', adult ? 1 : 0],
    ['W', adult ? 0.5 : 0],
    ['Y', 2],
  ]);
  const unsuitable = ['X', 'S', 'W'].includes(accommodation) || (accommodation === 'K' && chance.happens(0.3));
  return {
    accommodation,
    'accommodation-suitability': unsuitable ? 'UNSUITABLE' : 'SUITABLE',
    activity:
      accommodation === 'X'
        ? 'G5'
        : chance.weighted([
            ['F1', age >= 18 ? 6 : 0],
            ['F2', adult ? 20 : 52],
            ['P2', 5],
            ['F4', 6],
            ['F5', adult ? 18 : 5],
            ['P5', adult ? 6 : 3],
            ['G4', 8],
            ['G5', 24],
            ['G6', child.gender === 'F' && adult ? 10 : 0],
          ]),
    'multiple-occupancy': ['K', 'W'].includes(accommodation) && chance.happens(0.5) ? 'Y' : 'N',
  };
}
