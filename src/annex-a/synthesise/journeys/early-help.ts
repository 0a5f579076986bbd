import type { Authority } from '../authority.ts';
import { agesInNeed, sources } from '../distributions.ts';
import { madeFamily } from '../made-family.ts';
import { organisationName } from '../made-up-names.ts';
import { officeDay, officeDaysLater } from '../working-days.ts';
import { contacted } from './contact.ts';

/** A contact passed to early help, and the assessment made there. */
export function earlyHelp(authority: Authority): void {
  const { chance, asAt } = authority;
  const start = authority.officeDayIn(authority.monthsAgo(6) - 30, asAt - 5);
  const family = madeFamily(authority, { ages: agesInNeed, bornBy: start - 10 });
  const organisation = organisationName(chance);
  contacted(authority, family, family.children, officeDay(start - chance.between(1, 10)), chance.weighted(sources));
  const completed = officeDaysLater(start, chance.between(8, 40));
  for (const child of family.children) {
    authority.add(2, child, family, {
      'early-help-start': start,
      'early-help-completed': completed > asAt ? null : completed,
      'early-help-organisation': organisation,
    });
  }
}
