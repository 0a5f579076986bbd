import type { inBands } from '../../editions/bands.ts';
import type { FieldKey } from '../../editions/field-keys.ts';
import { blank, present } from '../../submission/submission.ts';
import type { SortingQuestion } from './sortings.ts';

/** By a count column, in bands. */
export const byCount = (key: FieldKey, bands: ReturnType<typeof inBands>): SortingQuestion => ({
  needs: [key],
  ask: (reader) => {
    const values = reader.values(key);
    const always = bands.labels.length;
    return {
      labels: [...bands.labels, 'Not recorded', 'Cannot be read'],
      always,
      place: (row) => {
        const value = values[row];
        if (present(value)) return bands.place(value);
        return value === blank ? always : always + 1;
      },
    };
  },
});
