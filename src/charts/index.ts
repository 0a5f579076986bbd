// Numbers as pictures that everybody can read: SVG as text, with a title and a description, and the same numbers as a table.
export type { Bar, BarChart } from './bar-chart.ts';
export { barChart } from './bar-chart.ts';
export type { Chart, ChartTable } from './chart.ts';
export { figure } from './chart.ts';
export type { DaysChart } from './days-chart.ts';
export { daysChart } from './days-chart.ts';
export type { LimitsChart } from './limits-chart.ts';
export { limitsChart } from './limits-chart.ts';
export type { PopulationPyramid } from './population-pyramid.ts';
export { populationPyramid } from './population-pyramid.ts';
export type { StackedBarChart } from './stacked-bar-chart.ts';
export { stackedBarChart } from './stacked-bar-chart.ts';
export { tableMarkup } from './table.ts';
export type { Moment, Timeline, Track } from './timeline.ts';
export { timeline } from './timeline.ts';
export type { WindowsChart } from './windows-chart.ts';
export { windowsChart } from './windows-chart.ts';
