import { codeInWords } from '../../../editions/code-sets/code-places.ts';
import { present } from '../../../submission/submission.ts';
import { type Check, everyEdition } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';
import { memberOf, temporary } from '../codes-of.ts';
import { notInspected } from './urns.ts';

const notRegistered = memberOf({
  field: 'placement-type',
  set: 'PLACEMENT',
  codes: ['P1', 'P2', 'P3', 'R1', 'R2', 'R5', 'Z1', ...temporary],
});

export const urnWhereThereIsNone: Check = {
  id: 'urn-where-there-is-none',
  title: 'A placement that Ofsted does not register has a URN',
  severity: 'query',
  scope: 'row',
  editions: everyEdition,
  needs: [{ 8: ['placement-type', 'placement-urn'] }],
  source: 'Looked after return rule 222',
  failing: exampleRows('sif-2015', 8, { 'placement-type': 'P1', 'placement-urn': 'SC123456' }),
  passing: exampleRows('sif-2015', 8, { 'placement-type': 'P1', 'placement-urn': 'XXXXXXX' }),
  run: ({ values, submission, report }) => {
    const urns = values(8, 'placement-urn');
    values(8, 'placement-type').forEach((type, row) => {
      const urn = urns[row];
      if (notRegistered[type] !== 1 || !present(urn)) return;
      const text = submission.words[urn] ?? '';
      if (text.toUpperCase() === notInspected) return;
      const also = [{ list: 8, row, field: 'placement-type' }] as const;
      report({ list: 8, row, field: 'placement-urn', also, details: [text, type] });
    });
  },
  message: ([urn, type]) =>
    `the URN is “${urn}”, but the placement type ${codeInWords('PLACEMENT', Number(type))} is not registered with Ofsted. Is the type right?`,
};
