import { everyEdition } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';
import { placementAuthorityCheck } from './placement-authority-check.ts';

const own = { settings: { ownAuthority: 'Westmarch' } };

export const placedOutsideButWithTheOwnAuthority = placementAuthorityCheck({
  id: 'placed-outside-but-with-the-own-authority',
  title: "A placement outside the authority's area is in its own area",
  severity: 'query',
  editions: everyEdition,
  look: { field: 'placement-location', set: 'IN_OUT', codes: ['OUT'] },
  wrong: ({ plain }, authority) => plain === authority,
  source: 'Looked after return rule 411, the other way round',
  failing: {
    ...exampleRows('ilacs', 8, { 'placement-location': 'Out', 'placement-authority': 'Westmarch' }),
    ...own,
  },
  passing: {
    ...exampleRows('ilacs', 8, { 'placement-location': 'Out', 'placement-authority': 'Eastmarch' }),
    ...own,
  },
  words: (code, authority) =>
    `the placement location is ${code}, but the authority of the placement is “${authority}”, the authority itself. Which of the two is right?`,
});
