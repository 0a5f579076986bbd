import type { Column, List } from '../../submission/submission.ts';

/** The submitted columns of a list that date something which happened: every date but those of birth. */
export const eventDates = (list: List): readonly Column[] =>
  [...list.columns.values()].filter(
    ({ field: { type, key } }) => type === 'date' && key !== 'date-of-birth' && key !== 'expected-date-of-birth',
  );
