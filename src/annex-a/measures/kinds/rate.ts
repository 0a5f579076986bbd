import type { Measure } from '../measure.ts';
import { type Population, rowsOf } from '../rows/population.ts';
import { ofPopulation, type Said } from './described-measure.ts';
import { rowsIn } from './tally.ts';

/** How many of a population there are for every 10,000 children under 18 of the area, whose number is entered (line A9). */
export const rate = (said: Said, population: Population): Omit<Measure, 'group'> => ({
  ...ofPopulation(said, population, []),
  of: 'children under 18 in the area (entered as A9)',
  unit: 'per 10,000',
  compute: ({ submission, entered }) => {
    const { rows, leftOut, assumed } = rowsOf(population, submission);
    const children = entered.lines.A9?.value;
    const known = typeof children === 'number' && children > 0;
    return {
      value: known ? (rows.length / children) * 10_000 : null,
      ...(!known && { because: 'the number of children under 18 in the area is in no list. Enter it as line A9' }),
      numerator: rows.length,
      denominator: known ? children : null,
      rows: rowsIn(population, rows),
      denominatorRows: [],
      leftOut,
      assumed,
    };
  },
});
