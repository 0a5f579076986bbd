import type { Choices } from './chance.ts';

// How often things happen in the made-up authority. Shares in hundredths. Where a national statistic is named the shares
// follow it, rounded; the rest are plausible and no more. docs/synthetic-authority.md says the same in a table.

/** Ages in days at the reference date, from and up to and including whole years. */
interface AgeBand {
  readonly from: number;
  readonly to: number;
}
export type Ages = Choices<AgeBand>;
/** Days, from and up to and including. */
type Days = readonly [number, number];
const band = (from: number, to: number): AgeBand => ({ from, to });

/** Children in need at 31 March 2015, about. */
export const agesInNeed: Ages = [
  [band(0, 0), 5],
  [band(1, 4), 22],
  [band(5, 9), 28],
  [band(10, 15), 32],
  [band(16, 17), 13],
];

/** Child protection plans at 31 March 2015, about. */
export const agesOnPlans: Ages = [
  [band(0, 0), 10],
  [band(1, 4), 29],
  [band(5, 9), 30],
  [band(10, 15), 27],
  [band(16, 17), 4],
];

/** Children looked after at 31 March 2015, about. */
export const agesLookedAfter: Ages = [
  [band(0, 0), 5],
  [band(1, 4), 15],
  [band(5, 9), 21],
  [band(10, 15), 38],
  [band(16, 17), 21],
];

/** Children with a plan for adoption: young. */
export const agesForAdoption: Ages = [
  [band(0, 0), 12],
  [band(1, 2), 48],
  [band(3, 5), 34],
  [band(6, 8), 6],
];

export const ethnicities: Choices<string> = [
  ['WBRI', 730],
  ['WIRI', 4],
  ['WIRT', 2],
  ['WOTH', 32],
  ['WROM', 6],
  ['MWBC', 32],
  ['MWBA', 9],
  ['MWAS', 15],
  ['MOTH', 22],
  ['AIND', 10],
  ['APKN', 28],
  ['ABAN', 12],
  ['AOTH', 18],
  ['BCRB', 15],
  ['BAFR', 32],
  ['BOTH', 10],
  ['CHNE', 2],
  ['OOTH', 14],
  ['REFU', 2],
  ['NOBT', 5],
];

/** Referrals in the year to March 2015, about: police most, then schools and health. */
export const sources: Choices<string> = [
  ['1A', 80],
  ['1B', 20],
  ['1C', 12],
  ['1D', 18],
  ['2A', 130],
  ['2B', 30],
  ['3A', 22],
  ['3B', 40],
  ['3C', 12],
  ['3D', 18],
  ['3E', 30],
  ['3F', 45],
  ['4', 18],
  ['5A', 60],
  ['5B', 60],
  ['5C', 22],
  ['6', 255],
  ['7', 40],
  ['8', 60],
  ['9', 24],
  ['10', 4],
];

/** Primary need, about as nationally: abuse or neglect half. */
export const needs: Choices<string> = [
  ['N1', 50],
  ['N2', 10],
  ['N3', 4],
  ['N4', 10],
  ['N5', 18],
  ['N6', 4],
  ['N7', 1],
  ['N8', 3],
];

/** Category of need of children looked after at 31 March 2015, about. */
export const needsLookedAfter: Choices<string> = [
  ['N1', 61],
  ['N2', 3],
  ['N3', 3],
  ['N4', 9],
  ['N5', 16],
  ['N6', 2],
  ['N7', 1],
  ['N8', 5],
];

/** Initial category of abuse, 2014 to 2015, about. */
export const abuseCategories: Choices<string> = [
  ['NEG', 44],
  ['EMO', 34],
  ['PHY', 9],
  ['MUL', 8],
  ['SAB', 5],
];

/** Working days that assessments take: four in five within 45. */
export const assessmentDays: Choices<Days> = [
  [[3, 12], 20],
  [[13, 30], 28],
  [[31, 45], 34],
  [[46, 60], 12],
  [[61, 90], 6],
];

/** Days that children looked after have been so. */
export const daysLookedAfter: Choices<Days> = [
  [[0, 90], 11],
  [[91, 364], 22],
  [[365, 729], 19],
  [[730, 1825], 29],
  [[1826, 5800], 19],
];

/** Children in one family. */
export const familySizes: Choices<number> = [
  [1, 52],
  [2, 27],
  [3, 13],
  [4, 6],
  [5, 2],
];
