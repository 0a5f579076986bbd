import type { Measure, Unit } from '../measure.ts';
import type { Question, Verdict } from '../questions/question.ts';
import type { SortingQuestion } from '../questions/sortings.ts';
import { type Population, rowsOf } from '../rows/population.ts';
import { ofPopulation, type Said } from './described-measure.ts';
import { parts, readerOf, rowsIn, tally } from './tally.ts';

/** How many a population has. */
export const count = (said: Said, population: Population): Omit<Measure, 'group'> => ({
  ...ofPopulation(said, population, []),
  unit: population.unit,
  compute: ({ submission }) => {
    const { rows, leftOut, assumed } = rowsOf(population, submission);
    return {
      value: rows.length,
      numerator: rows.length,
      denominator: null,
      rows: rowsIn(population, rows),
      denominatorRows: [],
      leftOut,
      assumed,
    };
  },
});

/** How many of a population a question is answered yes for. */
export const countWhere = (
  said: Said,
  population: Population,
  question: Question<Verdict>,
): Omit<Measure, 'group'> => ({
  ...ofPopulation(said, population, [question]),
  unit: population.unit,
  compute: (context) => {
    const { counted, leftOut, assumed } = tally(context, population, question);
    return {
      value: counted.length,
      numerator: counted.length,
      denominator: null,
      rows: rowsIn(population, counted),
      denominatorRows: [],
      leftOut,
      assumed,
    };
  },
});

/** How a population is made up: its parts add up to it. */
export const breakdown = (
  said: Said,
  population: Population,
  sorting: SortingQuestion,
  only: Question<Verdict> | null = null,
): Omit<Measure, 'group'> => ({
  ...ofPopulation(said, population, only === null ? [sorting] : [sorting, only]),
  unit: population.unit,
  compute: (context) => {
    const whole = rowsOf(population, context.submission);
    const among = only === null ? null : tally(context, population, only);
    const rows = among?.counted ?? whole.rows;
    return {
      value: rows.length,
      numerator: rows.length,
      denominator: null,
      rows: rowsIn(population, rows),
      denominatorRows: [],
      breakdown: parts(population, rows, sorting.ask(readerOf(context, population))),
      leftOut: among?.leftOut ?? whole.leftOut,
      assumed: whole.assumed,
    };
  },
});

/** The sum of a count column, such as episodes. */
export const sum = (
  said: Said,
  population: Population,
  column: Question<number | string>,
  unit: Unit,
): Omit<Measure, 'group'> => ({
  ...ofPopulation(said, population, [column]),
  unit,
  compute: (context) => {
    const asked = column.ask(readerOf(context, population));
    let total = 0;
    const known = tally(context, population, {
      needs: [],
      ask: () => (row) => {
        const value = asked(row);
        if (typeof value === 'string') return value;
        total += value;
        return value > 0;
      },
    });
    return {
      value: total,
      numerator: total,
      denominator: null,
      rows: rowsIn(population, known.counted),
      denominatorRows: [],
      leftOut: known.leftOut,
      assumed: known.assumed,
    };
  },
});
