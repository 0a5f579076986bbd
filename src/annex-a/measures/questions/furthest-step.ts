import type { FieldKey } from '../../editions/field-keys.ts';
import { present } from '../../submission/submission.ts';
import type { SortingQuestion } from './sortings.ts';

/** A step and the column whose date tells that it was reached. */
export interface Step {
  readonly label: string;
  readonly reached: FieldKey;
}

/** By the first of some steps whose date has come by the reference date: give the furthest first. */
export const byFurthestStep = (steps: readonly Step[], none: string): SortingQuestion => ({
  needs: steps.map(({ reached }) => reached),
  ask: (reader) => {
    const columns = steps.map(({ reached }) => reader.values(reached));
    return {
      labels: [...steps.map(({ label }) => label), none],
      always: steps.length,
      place: (row) => {
        const step = columns.findIndex((values) => {
          const day = values[row];
          return present(day) && day <= reader.asAt;
        });
        return step === -1 ? steps.length : step;
      },
    };
  },
});
