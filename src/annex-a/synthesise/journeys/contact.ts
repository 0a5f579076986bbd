import type { Authority } from '../authority.ts';
import type { Child, Family } from '../child.ts';
import { agesInNeed, sources } from '../distributions.ts';
import { madeFamily } from '../made-family.ts';

/** A contact that led to nothing more: some families come twice or three times. */
export function contactOnly(authority: Authority): void {
  const { chance, asAt } = authority;
  const months = authority.edition === 'ilacs' ? 6 : 3;
  const from = authority.monthsAgo(months);
  const first = chance.between(from, asAt);
  const family = madeFamily(authority, { ages: agesInNeed, bornBy: first, unborn: chance.happens(0.015) });
  const children = chance.happens(0.7) ? family.children : family.children.slice(-1);
  contacted(authority, family, children, first, chance.weighted(sources));
  if (!chance.happens(0.16)) return;
  const second = first + chance.between(4, 60);
  contacted(authority, family, children, second, chance.weighted(sources));
  if (chance.happens(0.25)) {
    contacted(authority, family, children, second + chance.between(3, 40), chance.weighted(sources));
  }
}

/** One contact about several children; none when it would be after the reference date. */
export function contacted(
  authority: Authority,
  family: Family,
  children: readonly Child[],
  on: number,
  source: string,
): void {
  if (on > authority.asAt) return;
  for (const child of children) {
    authority.add(1, child, family, { 'contact-date': on, 'contact-source': source });
  }
}
