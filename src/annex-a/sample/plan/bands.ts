/** Bands of age, as the statistics of looked after children have them; those of 18 and over stand apart. */
export const ageBands = ['Under 1', '1 to 4', '5 to 9', '10 to 15', '16 to 17', '18 and over'] as const;
const firstYears = [0, 1, 5, 10, 16, 18];

/** What a stratum is called whose children have no value, or none that can be read. */
export const notKnown = 'not known';

/** The band of an age in whole years; `notKnown` for none, and for a child not yet born. */
export function ageBand(age: number | null): string {
  if (age === null || age < 0) return notKnown;
  const at = firstYears.findLastIndex((first) => age >= first);
  return ageBands[at] ?? notKnown;
}

const groups = {
  white: ['WBRI', 'WIRI', 'WIRT', 'WOTH', 'WROM'],
  mixed: ['MWBC', 'MWBA', 'MWAS', 'MOTH'],
  asian: ['AIND', 'APKN', 'ABAN', 'AOTH'],
  black: ['BCRB', 'BAFR', 'BOTH'],
  other: ['CHNE', 'OOTH'],
} as const;
export const ethnicGroups = ['white', 'mixed', 'asian', 'black', 'other', 'not-stated'] as const;
export type EthnicGroup = (typeof ethnicGroups)[number];

/** The group of an ethnicity's code; `not-stated` for one refused, not yet obtained, or missing. */
export function ethnicGroup(code: string | null): EthnicGroup {
  const found = Object.entries(groups).find(([, codes]) => codes.some((each) => each === code));
  return (found?.[0] as EthnicGroup | undefined) ?? 'not-stated';
}
