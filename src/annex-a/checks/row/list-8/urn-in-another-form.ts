import { present } from '../../../submission/submission.ts';
import { type Check, everyEdition } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';
import { isUrn, notInspected } from './urns.ts';

export const urnInAnotherForm: Check = {
  id: 'urn-in-another-form',
  title: 'The URN of a placement has not the form of one',
  severity: 'query',
  scope: 'row',
  editions: everyEdition,
  needs: [{ 8: ['placement-urn'] }],
  source: 'Looked after return rule 1008',
  failing: exampleRows('sif-2015', 8, { 'placement-urn': 'SC12345' }),
  passing: exampleRows('sif-2015', 8, { 'placement-urn': 'SC123456' }),
  run: ({ values, submission, report }) => {
    values(8, 'placement-urn').forEach((word, row) => {
      const urn = present(word) ? submission.words[word] : undefined;
      if (urn !== undefined && !isUrn(urn)) report({ list: 8, row, field: 'placement-urn', details: [urn] });
    });
  },
  message: ([urn]) =>
    `the URN “${urn}” is not “SC” and six digits, seven digits, or ${notInspected} for a provider that is not inspected. Is it right?`,
};
