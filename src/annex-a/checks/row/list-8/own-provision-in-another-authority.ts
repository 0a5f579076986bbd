import { everyEdition } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';
import { foster, placedForAdoption } from '../codes-of.ts';
import { placementAuthorityCheck } from './placement-authority-check.ts';

const own = { settings: { ownAuthority: 'Westmarch' } };

export const ownProvisionInAnotherAuthority = placementAuthorityCheck({
  id: 'own-provision-in-another-authority',
  title: "The authority's own provision is in the area of another",
  severity: 'query',
  editions: everyEdition,
  look: { field: 'placement-provider', set: 'PROVIDER', codes: ['PR1'] },
  // Its own foster carers and adopters may live anywhere.
  butNot: [...foster, ...placedForAdoption],
  wrong: ({ special, plain }, authority) => special !== 'CON' && authority !== null && plain !== authority,
  source: 'Looked after return rule 1015',
  failing: {
    ...exampleRows('sif-2015', 8, {
      'placement-type': 'K2',
      'placement-provider': 'PR1',
      'placement-authority': 'Eastmarch',
    }),
    ...own,
  },
  passing: {
    ...exampleRows('sif-2015', 8, {
      'placement-type': 'U6',
      'placement-provider': 'PR1',
      'placement-authority': 'Eastmarch',
    }),
    ...own,
  },
  words: (code, authority) =>
    `the placement provider is ${code}, but the authority of the placement is “${authority}”. Is the provider right?`,
});
