import { addMonthsToDay, wholeYearsBetween } from '#calendar';
import type { Authority } from './authority.ts';
import type { Child, Family } from './child.ts';
import { type Ages, ethnicities, familySizes } from './distributions.ts';

/** What a family of the journey in hand is like. */
export interface FamilyPlan {
  readonly ages: Ages;
  /** The day by which every child is born: events from then on can concern each of them. */
  readonly bornBy: number;
  /** At most so many children. */
  readonly most?: number;
  /** Whether the youngest may be unborn at the reference date. */
  readonly unborn?: boolean;
  readonly disabled?: number;
  readonly boys?: number;
  readonly ethnicity?: string;
}

/** A day of birth that gives an age in a band at the reference date, but before a given day. */
function birthday({ chance, asAt }: Authority, ages: Ages, bornBy: number): number {
  for (let tries = 0; tries < 8; tries += 1) {
    const { from, to } = chance.weighted(ages);
    const earliest = addMonthsToDay(asAt, -12 * (to + 1)) + 1;
    const latest = Math.min(bornBy, addMonthsToDay(asAt, -12 * from)) - 1;
    if (earliest <= latest) return chance.between(earliest, latest);
  }
  return chance.between(Math.max(bornBy - 500, addMonthsToDay(asAt, -12 * 18) + 1), bornBy - 1);
}

/** A family: the first child by the plan's ages, brothers and sisters one to four years apart, a few of them twins. */
export function madeFamily(authority: Authority, plan: FamilyPlan): Family {
  const { chance, asAt } = authority;
  const size = Math.min(plan.most ?? 5, chance.weighted(familySizes));
  const first = birthday(authority, plan.ages, plan.bornBy);
  const births = [first];
  const eldestOfAll = addMonthsToDay(asAt, -12 * 18) + 1;
  for (let more = 1; more < size; more += 1) {
    const last = births[births.length - 1] ?? first;
    const born = chance.happens(0.012) ? last : last + chance.between(330, 1500) * (chance.happens(0.5) ? 1 : -1);
    if (born >= eldestOfAll && born < plan.bornBy) births.push(born);
  }
  const ethnicity = plan.ethnicity ?? chance.weighted(ethnicities);
  const children = births
    .filter((born, index) =>
      births.every((other, at) => at === index || other === born || Math.abs(other - born) > 280),
    )
    .sort((a, b) => a - b)
    .map((born) => madeChild(authority, plan, ethnicity, born));
  if (plan.unborn) children.push(...unbornChild(authority, plan.bornBy, ethnicity));
  return { children, ...authority.allocation(children.length) };
}

function madeChild(authority: Authority, plan: FamilyPlan, ethnicity: string, born: number): Child {
  const { chance, asAt } = authority;
  return {
    id: authority.nextChildId(),
    gender: chance.happens(0.004) ? 'U' : chance.happens(plan.boys ?? 0.53) ? 'M' : 'F',
    ethnicity,
    born,
    expected: null,
    age: wholeYearsBetween(born, asAt),
    disability: chance.happens(plan.disabled ?? 0.07) ? 'Y' : 'N',
  };
}

/** A child expected after the reference date, where the first event about it can lie after conception. */
function unbornChild(authority: Authority, firstEvent: number, ethnicity: string): readonly Child[] {
  const { chance, asAt } = authority;
  if (firstEvent + 250 < asAt + 30) return [];
  return [
    {
      id: authority.nextChildId(),
      gender: 'U',
      ethnicity,
      born: null,
      expected: chance.between(asAt + 7, Math.min(asAt + 150, firstEvent + 250)),
      age: null,
      disability: 'N',
    },
  ];
}
