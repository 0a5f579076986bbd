import { ethnicGroupIds } from '../../editions/ethnic-groups.ts';
import type { FieldKey } from '../../editions/field-keys.ts';
import { wordsAt } from '../../link/cells.ts';
import type { ListRow } from '../../link/linked.ts';
import { present } from '../../submission/submission.ts';
import { byBytes } from '../canonical.ts';
import { ageBand, ageBands, notKnown } from '../plan/age-band.ts';
import { type Plan, populationName } from '../plan/plan.ts';
import { between } from '../plan/quotas.ts';
import { type Asked, columnsAsked } from './asked.ts';
import { ageOf, ethnicGroupOfChild } from './filter-marks.ts';

/** The one stratum of a plan that does not divide. */
const everybody = 'all';

/** Names the stratum of a child who stands in a population. */
export function stratumNamer(asked: Asked): (child: number, population: string) => string {
  const { strata } = asked.plan;
  if (strata === undefined) return () => everybody;
  const parts = strata.by.map((division): ((child: number, population: string) => string) => {
    if (division === 'population') return (_, population) => population;
    if (division === 'age-band') return (child) => ageBand(ageOf(asked, child));
    if (division === 'ethnic-group') return (child) => ethnicGroupOfChild(asked, child);
    const values = firstWords(asked, division);
    return (child) => values.get(child) ?? notKnown;
  });
  return (child, population) => parts.map((part) => part(child, population)).join(between);
}

// What the first row says that says anything: lists in the order of the plan's populations.
function firstWords(asked: Asked, field: FieldKey): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (const { list, column, children } of columnsAsked(asked, field)) {
    children.forEach((child, row) => {
      if (child < 0 || found.has(child) || !present(column.values[row])) return;
      const at: ListRow = { list, row };
      found.set(child, wordsAt(at, field) ?? notKnown);
    });
  }
  return found;
}

/**
 * Compares two strata by their parts: populations in the order of the plan, bands of age and ethnic groups in their own
 * order, all else by the bytes of the name; what is not known comes last.
 */
export function byStratum(plan: Plan): (a: string, b: string) => number {
  const orders = (plan.strata?.by ?? []).map((division): readonly string[] => {
    if (division === 'population') return plan.populations.map(populationName);
    if (division === 'age-band') return ageBands;
    return division === 'ethnic-group' ? ethnicGroupIds : [];
  });
  return (a, b) => {
    const [one, other] = [a.split(between), b.split(between)];
    for (const [at, order] of orders.entries()) {
      const difference = ranked(one[at] ?? '', order) - ranked(other[at] ?? '', order);
      const byName = difference === 0 ? byBytes(one[at] ?? '', other[at] ?? '') : difference;
      if (byName !== 0) return byName;
    }
    return byBytes(a, b);
  };
}

function ranked(part: string, order: readonly string[]): number {
  if (part === notKnown) return order.length + 1;
  const place = order.indexOf(part);
  return place < 0 ? order.length : place;
}
