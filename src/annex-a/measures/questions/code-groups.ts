/** Codes that count as one. */
export interface Group {
  readonly label: string;
  readonly codes: readonly string[];
}

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
