// The form of days away: an administrator's for anybody who inspects, and everybody's own.
import { type Absence, type AbsenceWanted, absenceKinds } from '#inspection';
import type { Posted } from '../../../forms/posted.ts';
import { postedDate } from '../../../forms/posted-date.ts';
import type { NowRow } from '../../../forms/record-form.ts';
import { written } from '../../authorities/written.ts';

export const kindChoices = Object.entries(absenceKinds).map(([value, text]) => ({ value, text }));

/** Days away as a form gives them. One day is the first and the last. */
export const absenceWanted = (form: Posted): AbsenceWanted => {
  const from = postedDate(form.text, 'from');
  return { from, to: postedDate(form.text, 'to') || from, what: form.text('what') };
};

/** Days away as they are there now. */
export const absenceNow = ({ from, to, what, cancelled }: Absence): readonly NowRow[] => [
  { what: 'First day', is: written(from) },
  { what: 'Last day', is: written(to) },
  { what: 'What for', is: absenceKinds[what] },
  { what: 'Cancelled', is: cancelled ? 'Yes' : 'No' },
];

/** Days away in a sentence. */
export const daysInWords = ({ from, to }: Pick<Absence, 'from' | 'to'>): string =>
  from === to ? written(from) : `${written(from)} to ${written(to)}`;
