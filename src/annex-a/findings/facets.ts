import type { NamedPlaces } from './named-places.ts';

/** One thing to choose by: which of its values each finding has, and the value that was chosen. */
export type Facet = { readonly at: Uint16Array; readonly values: number; readonly chosen: number };
/** In place of a value: none was chosen; one was that no finding has. */
export const any = -1;
const nothing = 65_536;

/** Which of the two values of being explained was chosen. */
export const explainedChoice = (explained: boolean | null): number => (explained === null ? any : explained ? 1 : 0);

/** The facet of what places are named; empty where nothing was chosen. */
export function facet({ at, names }: NamedPlaces, name: string): Facet {
  const value = names.indexOf(name);
  return { at, values: names.length, chosen: name === '' ? any : value < 0 ? nothing : value };
}

/** Whether a place is meant at all. */
export type Test = (place: number) => boolean;

/** Counts for each choice what meets all the others: a finding that misses one of them counts for that one alone. */
export function count(size: number, facets: readonly Facet[], isMeant: Test | null): readonly Uint32Array[] {
  const counts = facets.map(({ values }) => new Uint32Array(values));
  for (let place = 0; place < size; place += 1) {
    if (isMeant !== null && !isMeant(place)) continue;
    let missed = -1;
    let misses = 0;
    for (let which = 0; which < facets.length; which += 1) {
      const of = facets[which];
      if (of === undefined || of.chosen === any || of.at[place] === of.chosen) continue;
      missed = which;
      misses += 1;
    }
    if (misses > 1) continue;
    for (let which = 0; which < facets.length; which += 1) {
      if (misses === 1 && which !== missed) continue;
      const value = facets[which]?.at[place] ?? 0;
      const counted = counts[which];
      if (counted !== undefined) counted[value] = (counted[value] ?? 0) + 1;
    }
  }
  return counts;
}
