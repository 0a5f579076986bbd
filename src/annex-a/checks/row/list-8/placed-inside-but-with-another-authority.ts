import { everyEdition } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';
import { placementAuthorityCheck } from './placement-authority-check.ts';

const own = { settings: { ownAuthority: 'Westmarch' } };

export const placedInsideButWithAnotherAuthority = placementAuthorityCheck({
  id: 'placed-inside-but-with-another-authority',
  title: "A placement inside the authority's area is in the area of another",
  severity: 'query',
  editions: everyEdition,
  look: { field: 'placement-location', set: 'IN_OUT', codes: ['IN'] },
  wrong: ({ special, plain }, authority) => special === null && authority !== null && plain !== authority,
  source: 'Looked after return rule 411',
  failing: {
    ...exampleRows('sif-2015', 8, { 'placement-location': 'In', 'placement-authority': 'Eastmarch' }),
    ...own,
  },
  passing: {
    ...exampleRows('sif-2015', 8, { 'placement-location': 'In', 'placement-authority': 'Westmarch Council' }),
    ...own,
  },
  words: (code, authority) =>
    `the placement location is ${code}, but the authority of the placement is “${authority}”. Which of the two is right?`,
});
