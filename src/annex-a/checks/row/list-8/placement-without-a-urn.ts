import { codeInWords } from '../../../editions/code-sets/code-places.ts';
import { blank, present } from '../../../submission/submission.ts';
import { type Check, everyEdition } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';
import { foster, memberOf, placedForAdoption } from '../codes-of.ts';
import { authorityReader } from './placement-authorities.ts';

const inspected = memberOf({
  field: 'placement-type',
  set: 'PLACEMENT',
  codes: [...foster, ...placedForAdoption, 'K1', 'K2', 'K3'],
});

export const placementWithoutAUrn: Check = {
  id: 'placement-without-a-urn',
  title: "A placement in foster care, for adoption or in a children's home has no URN",
  severity: 'query',
  scope: 'row',
  editions: everyEdition,
  needs: [{ 8: ['placement-type', 'placement-urn'] }],
  source: 'Looked after return rule 218',
  failing: exampleRows('sif-2015', 8, { 'placement-type': 'K2' }),
  passing: exampleRows('sif-2015', 8, { 'placement-type': 'K2', 'placement-authority': 'WAL' }),
  run: ({ values, optional, submission, list, settings, report }) => {
    if ((list(8).columns.get('placement-urn')?.field.stage ?? 1) > settings.stage) return;
    const types = values(8, 'placement-type');
    const authorities = optional(8, 'placement-authority');
    const read = authorityReader(submission.words);
    values(8, 'placement-urn').forEach((urn, row) => {
      const type = types[row] ?? blank;
      if (urn !== blank || inspected[type] !== 1) return;
      // Outside England, or where the place is confidential, there is no URN to give.
      const authority = authorities?.[row];
      if (present(authority) && read(authority).special !== null) return;
      const also = [{ list: 8, row, field: 'placement-type' }] as const;
      report({ list: 8, row, field: 'placement-urn', also, details: [type] });
    });
  },
  message: ([type]) =>
    `the placement type is ${codeInWords('PLACEMENT', Number(type))}, whose provider is inspected, but there is no URN. Give it, or XXXXXXX where the provider is not inspected.`,
};
