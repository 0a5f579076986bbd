// Measures of a submission: what inspectors read from the lists, with the children behind each number.
export type { FilledLine } from './area/area-section.ts';
export { areaSection } from './area/area-section.ts';
export type { ComparatorsByMeasure } from './figures/comparators.ts';
export { parseComparators } from './figures/comparators.ts';
export type { Entered } from './figures/entered.ts';
export { parseEntered } from './figures/entered.ts';
export { FiguresError } from './figures/figures-error.ts';
export type { MeasureResult, Part } from './measure.ts';
export { measureGroups } from './measure.ts';
export { measure } from './measure-submission.ts';
export { measures } from './measures.ts';
export type { PublishedLine } from './publication/area-for-publication.ts';
export { areaForPublication } from './publication/area-for-publication.ts';
export { forPublication } from './publication/for-publication.ts';
