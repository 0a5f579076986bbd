/** Ethnic groups of the school census, as the statistics group its codes: what is not stated is a group of its own. */
export const ethnicGroups = [
  { id: 'white', label: 'White', codes: ['WBRI', 'WIRI', 'WIRT', 'WOTH', 'WROM'] },
  { id: 'mixed', label: 'Mixed', codes: ['MWBC', 'MWBA', 'MWAS', 'MOTH'] },
  { id: 'asian', label: 'Asian or Asian British', codes: ['AIND', 'APKN', 'ABAN', 'AOTH'] },
  { id: 'black', label: 'Black or Black British', codes: ['BCRB', 'BAFR', 'BOTH'] },
  { id: 'other', label: 'Other ethnic groups', codes: ['CHNE', 'OOTH'] },
  { id: 'not-stated', label: 'Refused or not yet obtained', codes: ['REFU', 'NOBT'] },
] as const;

export type EthnicGroup = (typeof ethnicGroups)[number]['id'];

/** The ids of the groups, in the order of the statistics. */
export const ethnicGroupIds: readonly EthnicGroup[] = ethnicGroups.map(({ id }) => id);

/** The group of an ethnicity's code; `not-stated` for one refused, not yet obtained, missing or unknown. */
export function ethnicGroupOf(code: string | null): EthnicGroup {
  return ethnicGroups.find(({ codes }) => codes.some((each) => each === code))?.id ?? 'not-stated';
}
