import { present } from '../../../submission/submission.ts';
import { type Check, everyEdition } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';

// The counts leave out, or include, the present enquiry as the authority reads them: hence one more.
export const moreConferencesThanEnquiries: Check = {
  id: 'more-conferences-than-enquiries',
  title: 'A child had more conferences than enquiries',
  severity: 'query',
  scope: 'row',
  editions: everyEdition,
  needs: [{ 5: ['s47s-in-12-months', 'icpcs-in-12-months'] }],
  source: 'Ours',
  failing: exampleRows('sif-2015', 5, { 'child-id': 'W1', 's47s-in-12-months': '1', 'icpcs-in-12-months': '3' }),
  passing: exampleRows('sif-2015', 5, { 'child-id': 'W1', 's47s-in-12-months': '1', 'icpcs-in-12-months': '2' }),
  run: ({ values, report }) => {
    const enquiries = values(5, 's47s-in-12-months');
    values(5, 'icpcs-in-12-months').forEach((conferences, row) => {
      const count = enquiries[row];
      if (!present(conferences) || !present(count) || conferences <= count + 1) return;
      const also = [{ list: 5, row, field: 's47s-in-12-months' }] as const;
      report({ list: 5, row, field: 'icpcs-in-12-months', also, details: [conferences, count] });
    });
  },
  message: ([conferences, enquiries]) =>
    `${conferences} conferences are counted in 12 months, but only ${enquiries} section 47 ${enquiries === 1 ? 'enquiry' : 'enquiries'}. Are both counts right?`,
};
