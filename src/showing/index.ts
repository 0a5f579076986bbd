// What the lists add up to and say of a child, in words and pictures: for the service and the checker alike.
export { journeyChart } from './journey-chart.ts';
export { disagreementWords, personWords } from './journey-words.ts';
export type { Drawn } from './measure-chart.ts';
export { hasChart, measureChart } from './measure-chart.ts';
export {
  areaWords,
  comparedWith,
  shownValue,
  standardWords,
  whyNone,
  withUnit,
  workedOutFrom,
} from './measure-words.ts';
