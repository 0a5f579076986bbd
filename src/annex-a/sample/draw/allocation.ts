/**
 * Shares a size out in proportion to the sizes of strata, by largest remainder: each gets the whole part of its share,
 * and what is left goes one each to the largest remainders, to the earlier stratum where two are equal. No stratum gets
 * more than it has; the sum is the size, or everything when there is less. Whole-number arithmetic throughout.
 */
export function proportional(size: number, strata: readonly number[]): number[] {
  const total = strata.reduce((sum, count) => sum + count, 0);
  if (size >= total) return [...strata];
  const given = strata.map((count) => Math.floor((size * count) / total));
  const left = size - given.reduce((sum, count) => sum + count, 0);
  const byRemainder = strata
    .map((count, at) => ({ at, remainder: (size * count) % total }))
    .sort((a, b) => b.remainder - a.remainder || a.at - b.at);
  for (const { at } of byRemainder.slice(0, left)) given[at] = (given[at] ?? 0) + 1;
  return given;
}
