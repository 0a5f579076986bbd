/** Bands of whole numbers by the first number of each: 0, 1, 5 are "0", "1 to 4", "5 and over". */
export function inBands(
  firsts: readonly number[],
  unit: string,
): { readonly labels: readonly string[]; readonly place: (value: number) => number } {
  const labels = firsts.map((first, index) => {
    const next = firsts[index + 1];
    if (next === undefined) return `${first} and over`;
    if (first === 0 && next === 1 && unit === 'years') return 'Under 1';
    return next === first + 1 ? `${first}` : `${first} to ${next - 1}`;
  });
  return {
    labels,
    place: (value) => {
      let band = 0;
      while (band + 1 < firsts.length && value >= (firsts[band + 1] ?? 0)) band += 1;
      return band;
    },
  };
}

/** The bands of the looked after statistics by first age; those of 18 and over, whom the statistics do not have, stand apart. */
export const childAges = [0, 1, 5, 10, 16, 18];

/** A care leaver's age: the looked after statistics give 17 and 18, and 19 to 21. */
export const careLeaverAges = [0, 16, 17, 19, 22, 25];
