import type { Computed, Measure } from '../measure.ts';
import type { Question, Verdict } from '../questions/question.ts';
import type { Population } from '../rows/population.ts';
import { ofPopulation, type Said } from './described-measure.ts';
import { perCent, rowsIn, type Tally, tally } from './tally.ts';

export interface SaidOfShare extends Said {
  /** The denominator in words; where the question narrows the population, with what it narrows it to. */
  readonly of?: string;
}

/** The per cent of a population for whom a question is answered yes. */
export const share = (
  said: SaidOfShare,
  population: Population,
  question: Question<Verdict>,
): Omit<Measure, 'group'> => {
  const measure = ofPopulation(said, population, [question]);
  const of = said.of ?? measure.of;
  return {
    ...measure,
    of,
    unit: 'per cent',
    compute: (context) => shareOf(tally(context, population, question), population, of),
  };
};

/** The answer of a share. Of nobody there is no share, and that is said. */
function shareOf({ counted, all, leftOut, assumed, unanswered }: Tally, population: Population, of: string): Computed {
  return {
    value: perCent(counted.length, all.length),
    ...(all.length === 0 && { because: nobody(of, unanswered) }),
    numerator: counted.length,
    denominator: all.length,
    rows: rowsIn(population, counted),
    denominatorRows: rowsIn(population, all),
    leftOut,
    assumed,
  };
}

export const nobody = (of: string, unanswered: number) =>
  unanswered === 0 ? `there are no ${of}` : `no ${of} can be counted: ${unanswered} left out for lack of a value`;
