// From where on a measure stands out, and why there. Choices of ours: the framework asks that outliers be explored and explained, and leaves
// open what one is (001, the part of Annex A about the area). They point to what to ask about, and judge nothing.

/** What a measure is held against. */
export const comparisons = ['standard', 'national', 'similar', 'previous', 'before'] as const;
export type Comparison = (typeof comparisons)[number];

export const thresholds = {
  /** Numbers about fewer are of single children, not of practice. */
  fewest: { value: 6, because: 'fewer than 6 are single cases, which are looked at one by one' },
  /** Of times and caseloads it cannot be told how far they differ by chance, so that they must be of more. */
  fewestOfTimes: { value: 20, because: 'how far these differ by chance cannot be told' },
  /** Per cent that miss a standard; of a mean, per cent over it. */
  missedStandard: { value: 20, because: 'one in five missing a standard is more than single mishaps' },
  meanOver: { value: 10, because: 'a tenth over leaves room for a single long case' },
  /** Percentage points between two shares, or half of what there is to differ by where that is less. */
  points: { value: 10, because: 'areas differ by a few points without anything behind it' },
  /** Of any other value, as per cent of the one it is compared with. */
  share: { value: 25, because: 'a quarter more or less is seldom only another way of counting' },
  /** Standard deviations: by chance alone, one value in twenty differs further. */
  deviations: { value: 2, because: 'what chance explains needs no explanation' },
} as const;

/** The rules as they are told on the page, one sentence each. */
export const rulesInWords: readonly string[] = [
  `A standard is missed by ${thresholds.missedStandard.value}% or more: ${thresholds.missedStandard.because}. A mean of days is ${thresholds.meanOver.value}% or more over its standard: ${thresholds.meanOver.because}.`,
  `A share is ${thresholds.points.value} percentage points or more from England’s, from that of similar areas, from the authority’s own of the year before or of the submission before: ${thresholds.points.because}. Where there is less to differ by, near 0% and 100%, half of that counts.`,
  `Any other value is ${thresholds.share.value}% or more from the one it is compared with: ${thresholds.share.because}. A plain count is compared with the authority’s own values only.`,
  `A difference must be further than ${thresholds.deviations.value} standard deviations: ${thresholds.deviations.because}. Numbers about fewer than ${thresholds.fewest.value} do not stand out: ${thresholds.fewest.because}. Times and caseloads are compared where they are about ${thresholds.fewestOfTimes.value} or more: ${thresholds.fewestOfTimes.because}.`,
];
