import { everyEdition } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';
import { codesThatDoNotMeet } from '../codes-that-do-not-meet.ts';

export const placedWithParentsUnderSection20 = codesThatDoNotMeet({
  id: 'placed-with-parents-under-section-20',
  title: 'A child accommodated under section 20 is placed with parents',
  severity: 'error',
  list: 8,
  editions: everyEdition,
  look: { field: 'placement-type', set: 'PLACEMENT', codes: ['P1'] },
  beside: { field: 'legal-status', set: 'LEGAL', codes: ['V2'] },
  because:
    'A child who lives with parents is not accommodated under section 20. Correct the placement type or the legal status.',
  source: 'Looked after return rule 378; Children Act 1989, section 20',
  failing: exampleRows('sif-2015', 8, { 'placement-type': 'P1', 'legal-status': 'V2' }),
  passing: exampleRows('sif-2015', 8, { 'placement-type': 'P1', 'legal-status': 'C2' }),
});
