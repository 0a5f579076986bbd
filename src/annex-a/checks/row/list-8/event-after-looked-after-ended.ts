import { writtenDayNumber } from '#calendar';
import type { FieldKey } from '../../../editions/field-keys.ts';
import { present } from '../../../submission/submission.ts';
import { type Check, everyEdition, inEach } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';
import { eventOf } from '../event-words.ts';

const fields: readonly FieldKey[] = [
  'last-review',
  'last-social-work-visit',
  'last-iro-contact',
  'last-health-assessment',
  'last-dental-check',
];

export const eventAfterLookedAfterEnded: Check = {
  id: 'event-after-looked-after-ended',
  title: 'The latest review, visit, contact, health assessment or dental check was after the child left care',
  severity: 'query',
  scope: 'row',
  editions: everyEdition,
  needs: fields.flatMap((field) => inEach([8], ['looked-after-end', field])),
  source: 'Annex A, list 8; ours',
  failing: exampleRows('sif-2015', 8, { 'looked-after-end': '03/03/2015', 'last-review': '09/03/2015' }),
  passing: exampleRows('sif-2015', 8, { 'looked-after-end': '03/03/2015', 'last-review': '03/03/2015' }),
  run: ({ needs, values, report }) => {
    const field = needs[8]?.[1];
    if (field === undefined) return;
    const ends = values(8, 'looked-after-end');
    values(8, field).forEach((day, row) => {
      const end = ends[row];
      if (!present(day) || !present(end) || day <= end) return;
      const also = [{ list: 8, row, field: 'looked-after-end' }] as const;
      report({ list: 8, row, field, also, details: [day, end, field] });
    });
  },
  message: ([day, end, field]) =>
    `${eventOf(String(field))} on ${writtenDayNumber(Number(day))}, after the child ceased to be looked after on ${writtenDayNumber(Number(end))}. Is one of the two dates wrong?`,
};
