import { present } from '../../../submission/submission.ts';
import type { Check } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';

const form = /^[a-z]{1,2}\d[a-z\d]?\s*\d[a-z]{2}$/i;

export const postcodeInAnotherForm: Check = {
  id: 'postcode-in-another-form',
  title: 'The postcode of a placement has not the form of one',
  // Abroad there are other postcodes, and some addresses must not be told.
  severity: 'query',
  scope: 'row',
  editions: ['ilacs'],
  needs: [{ 8: ['placement-postcode'] }],
  source: 'Annex A since 2018, list 8',
  failing: exampleRows('ilacs', 8, { 'placement-postcode': 'NOWHERE' }),
  passing: exampleRows('ilacs', 8, { 'placement-postcode': 'zz1 1zz' }),
  run: ({ values, submission, report }) => {
    values(8, 'placement-postcode').forEach((word, row) => {
      const postcode = present(word) ? submission.words[word] : undefined;
      if (postcode !== undefined && !form.test(postcode))
        report({ list: 8, row, field: 'placement-postcode', details: [postcode] });
    });
  },
  message: ([postcode]) =>
    `“${postcode}” has not the form of a postcode. Is the placement abroad, or is its address not to be told?`,
};
