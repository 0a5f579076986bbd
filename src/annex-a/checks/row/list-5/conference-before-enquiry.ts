import { exampleRows } from '../../example-rows.ts';
import { datesInOrder } from '../dates-in-order.ts';

export const conferenceBeforeEnquiry = datesInOrder({
  id: 'conference-before-enquiry',
  title: 'An initial child protection conference was before the section 47 enquiry that led to it',
  severity: 'error',
  pairs: [[5, 's47-start', 'icpc-date']],
  sameDay: true,
  source: 'Annex A, list 5; children in need census rule 8630',
  failing: exampleRows('sif-2015', 5, { 'child-id': 'W1', 's47-start': '12/05/2015', 'icpc-date': '11/05/2015' }),
  passing: exampleRows('sif-2015', 5, { 'child-id': 'W1', 's47-start': '12/05/2015', 'icpc-date': '12/05/2015' }),
  words: (conference, enquiry) =>
    `the conference was on ${conference}, before the enquiry started on ${enquiry}. Correct one of the two dates.`,
});
