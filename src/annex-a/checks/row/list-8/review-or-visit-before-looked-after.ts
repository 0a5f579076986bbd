import { writtenDayNumber } from '#calendar';
import type { FieldKey } from '../../../editions/field-keys.ts';
import { present } from '../../../submission/submission.ts';
import { type Check, everyEdition, inEach } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';
import { eventOf } from '../event-words.ts';

// A health assessment or a dental check may well be older than the period.
const fields: readonly FieldKey[] = ['last-review', 'last-social-work-visit', 'last-iro-contact'];

export const reviewOrVisitBeforeLookedAfter: Check = {
  id: 'review-or-visit-before-looked-after',
  title: 'The latest review, visit or contact was before the child was looked after',
  severity: 'query',
  scope: 'row',
  editions: everyEdition,
  needs: fields.flatMap((field) => inEach([8], ['looked-after-start', field])),
  source: 'Annex A, list 8; ours',
  failing: exampleRows('sif-2015', 8, { 'looked-after-start': '09/03/2015', 'last-review': '03/03/2015' }),
  passing: exampleRows('sif-2015', 8, { 'looked-after-start': '09/03/2015', 'last-dental-check': '03/03/2015' }),
  run: ({ needs, values, report }) => {
    const field = needs[8]?.[1];
    if (field === undefined) return;
    const starts = values(8, 'looked-after-start');
    values(8, field).forEach((day, row) => {
      const start = starts[row];
      if (!present(day) || !present(start) || day >= start) return;
      const also = [{ list: 8, row, field: 'looked-after-start' }] as const;
      report({ list: 8, row, field, also, details: [day, start, field] });
    });
  },
  message: ([day, start, field]) =>
    `${eventOf(String(field))} on ${writtenDayNumber(Number(day))}, before the child started to be looked after on ${writtenDayNumber(Number(start))}. Was it in an earlier period, and has there been none since?`,
};
