/** Codes that count as one. */
export interface Group {
  readonly label: string;
  readonly codes: readonly string[];
}

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

// The looked after statistics' bands: under 1, 1 to 4, 5 to 9, 10 to 15, 16 and over; here those of 18 stand apart.
export const childAges = [0, 1, 5, 10, 16, 18];
/** A care leaver's age: the looked after statistics give 17 and 18, and 19 to 21. */
export const careLeaverAges = [0, 16, 17, 19, 22, 25];

/** Ethnic groups of the school census, as the statistics group its codes. */
export const ethnicGroups: readonly Group[] = [
  { label: 'White', codes: ['WBRI', 'WIRI', 'WIRT', 'WOTH', 'WROM'] },
  { label: 'Mixed', codes: ['MWBC', 'MWBA', 'MWAS', 'MOTH'] },
  { label: 'Asian or Asian British', codes: ['AIND', 'APKN', 'ABAN', 'AOTH'] },
  { label: 'Black or Black British', codes: ['BCRB', 'BAFR', 'BOTH'] },
  { label: 'Other ethnic groups', codes: ['CHNE', 'OOTH'] },
  { label: 'Refused or not yet obtained', codes: ['REFU', 'NOBT'] },
];

/** Legal statuses of the looked after return, as its statistics group them. */
export const legalGroups: readonly Group[] = [
  { label: 'Interim care order', codes: ['C1'] },
  { label: 'Full care order', codes: ['C2'] },
  { label: 'Freeing order', codes: ['D1'] },
  { label: 'Placement order', codes: ['E1'] },
  { label: 'Section 20', codes: ['V2'] },
  { label: 'Child protection: detained', codes: ['L1', 'L2', 'L3'] },
  { label: 'Youth justice', codes: ['J1', 'J2', 'J3'] },
  { label: 'Short breaks', codes: ['V3', 'V4'] },
];

export const fosterPlacements = ['U1', 'U2', 'U3', 'U4', 'U5', 'U6'];
const adoptionPlacements = ['A3', 'A4', 'A5', 'A6'];
export const homes = ['K1', 'K2'];

/** Placement types of the looked after return, as its statistics group them. */
export const placementGroups: readonly Group[] = [
  { label: 'Foster care with a relative or friend', codes: ['U1', 'U2', 'U3'] },
  { label: 'Foster care with another carer', codes: ['U4', 'U5', 'U6'] },
  { label: 'Placed for adoption', codes: adoptionPlacements },
  { label: 'With parents', codes: ['P1'] },
  { label: 'Secure children’s home', codes: ['K1'] },
  { label: 'Children’s home', codes: ['K2'] },
  { label: 'Independent, semi-independent or supported living', codes: ['P2', 'H5', 'K3'] },
  { label: 'Residential school', codes: ['S1'] },
  { label: 'Other residential setting', codes: ['P3', 'R1', 'R2', 'R3'] },
  { label: 'Young offender institution', codes: ['R5'] },
  { label: 'Temporary placement', codes: ['T0', 'T1', 'T2', 'T3', 'T4'] },
];

/** Sources of contacts and referrals, as the children in need statistics group them. */
export const sourceGroups: readonly Group[] = [
  { label: 'Individual', codes: ['1A', '1B', '1C', '1D'] },
  { label: 'Schools', codes: ['2A'] },
  { label: 'Education services', codes: ['2B'] },
  { label: 'Health services', codes: ['3A', '3B', '3C', '3D', '3E', '3F'] },
  { label: 'Housing', codes: ['4'] },
  { label: 'Local authority services', codes: ['5A', '5B', '5C', '5D'] },
  { label: 'Police', codes: ['6'] },
  { label: 'Other legal agency', codes: ['7'] },
  { label: 'Other', codes: ['8'] },
  { label: 'Anonymous', codes: ['9'] },
  { label: 'Unknown', codes: ['10'] },
];
