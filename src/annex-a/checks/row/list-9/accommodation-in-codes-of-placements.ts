import { exampleRows } from '../../example-rows.ts';
import { codeOfAnotherList } from '../code-of-another-list.ts';

export const accommodationInCodesOfPlacements = codeOfAnotherList({
  id: 'accommodation-in-codes-of-placements',
  title: 'The accommodation of a care leaver is in the codes of placements',
  list: 9,
  field: 'accommodation',
  taken: { set: 'PLACEMENT', from: 'placements in list 8' },
  source: 'Annex A, lists 8 and 9; ours',
  failing: exampleRows('sif-2015', 9, { accommodation: 'U4' }),
  passing: exampleRows('sif-2015', 9, { accommodation: 'U' }),
});
