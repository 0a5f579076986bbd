import { everyEdition } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';
import { codesThatDoNotMeet } from '../codes-that-do-not-meet.ts';

export const placedForAdoptionWithoutAPlacementOrder = codesThatDoNotMeet({
  id: 'placed-for-adoption-without-a-placement-order',
  title: 'A child is placed for adoption with a placement order and has another legal status',
  severity: 'error',
  list: 8,
  editions: everyEdition,
  look: { field: 'placement-type', set: 'PLACEMENT', codes: ['A5', 'A6'] },
  beside: { field: 'legal-status', set: 'LEGAL', allBut: ['E1', 'D1'] },
  because:
    'That placement needs a placement order, or in old cases a freeing order. Correct the placement type or the legal status.',
  source: 'Looked after return rule 408; Adoption and Children Act 2002, section 18',
  failing: exampleRows('ilacs', 8, { 'placement-type': 'A5', 'legal-status': 'C2' }),
  passing: exampleRows('ilacs', 8, { 'placement-type': 'A5', 'legal-status': 'E1' }),
});
