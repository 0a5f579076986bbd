import { exampleRows } from '../../example-rows.ts';
import { codeOfAnotherList } from '../code-of-another-list.ts';

export const placementInCodesOfCareLeavers = codeOfAnotherList({
  id: 'placement-in-codes-of-care-leavers',
  title: "The placement of a looked after child is in the codes of care leavers' accommodation",
  list: 8,
  field: 'placement-type',
  taken: { set: 'CL_ACCOM', from: "care leavers' accommodation in list 9" },
  source: 'Annex A, lists 8 and 9; ours',
  failing: exampleRows('sif-2015', 8, { 'placement-type': 'Supported lodgings' }),
  passing: exampleRows('sif-2015', 8, { 'placement-type': 'P2' }),
});
