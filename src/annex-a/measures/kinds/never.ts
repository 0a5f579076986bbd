import { editionIds } from '../../editions/model.ts';
import type { Measure, Standard, Unit } from '../measure.ts';

/** A measure that inspectors ask for and no list holds: it says why, and takes a value that is entered. */
export const never = (said: {
  readonly id: string;
  readonly title: string;
  readonly unit: Unit;
  readonly of: string;
  readonly because: string;
  readonly standard?: Standard;
  readonly note?: string;
}): Omit<Measure, 'group'> => ({
  id: said.id,
  title: said.title,
  list: null,
  editions: editionIds,
  needs: {},
  either: [],
  unit: said.unit,
  of: said.of,
  standard: () => said.standard ?? null,
  note: said.note ?? '',
  internal: false,
  overlapping: false,
  never: said.because,
  compute: () => ({
    value: null,
    because: said.because,
    numerator: null,
    denominator: null,
    rows: [],
    denominatorRows: [],
    leftOut: [],
    assumed: [],
  }),
});
