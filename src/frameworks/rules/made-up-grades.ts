// Grades for tests: whole sets of one grade, so that an example says only what differs from it.
import { facts } from '../sif-2015/facts.ts';
import { judgements } from '../slac-2012/judgements.ts';

type Grades = Record<string, string>;

/** All 22 judgements of slac-2012 at one grade, but for those given. */
export const allSlac = (grade: string, but: Grades = {}): Grades => ({
  ...Object.fromEntries(judgements.map(({ id }) => [id, grade])),
  ...but,
});

/** The authority's six judgements of sif-2015 at one grade, but for those given. */
export const allSif = (grade: string, but: Grades = {}): Grades => ({
  ...Object.fromEntries(
    ['overall', 'help-and-protection', 'looked-after-and-permanence', 'adoption', 'care-leavers', 'leadership'].map(
      (id) => [id, grade],
    ),
  ),
  ...but,
});

/** Every fact of sif-2015 as it is where nothing is wrong, but for those given. */
export const nothingWrong = (but: Record<string, boolean> = {}): Record<string, boolean> => ({
  ...Object.fromEntries(facts.map(({ id }) => [id, !/failure$|^failure/.test(id) || id.startsWith('leaders')])),
  ...but,
});
