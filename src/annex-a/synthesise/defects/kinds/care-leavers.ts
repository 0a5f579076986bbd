import { code, type DefectKind, kind } from '../defect-kind.ts';
import type { RowInHand } from '../row-in-hand.ts';

const age = (row: RowInHand) => row.number('age') ?? -1;
const adult = (row: RowInHand) => age(row) >= 18;
const under18 = (row: RowInHand) => age(row) >= 16 && age(row) < 18;

/** Defects of one row in list 9. */
export const careLeaverKinds: readonly DefectKind[] = [
  code('relevant-at-18-or-over', 9, 'eligibility', 'RELEVANT', adult),
  code('eligible-at-18-or-over', 9, 'eligibility', 'ELIGIBLE', adult),
  code('former-relevant-under-18', 9, 'eligibility', 'FORMER-RELEVANT', under18),
  kind('care-leaver-under-16', 9, ['date-of-birth', 'age'], (row) => {
    const born = row.number('date-of-birth');
    if (born === null || !under18(row)) return false;
    const years = age(row) - 14;
    row.prepare('age', 14);
    return row.set('date-of-birth', born + Math.round(years * 365.25) + 1);
  }),
  code(
    'with-former-foster-carers-under-18',
    9,
    'accommodation',
    'Z',
    (row) => under18(row) && row.get('in-touch') === 'YES',
  ),
  kind('homeless-or-in-custody-but-suitable', 9, ['accommodation', 'accommodation-suitability'], (row) =>
    ['X', 'S'].includes(String(row.get('accommodation'))) ? row.set('accommodation-suitability', 'SUITABLE') : false,
  ),
  kind(
    'accommodation-in-codes-of-placements',
    9,
    ['accommodation'],
    (row) => row.get('accommodation') !== null && row.set('accommodation', { written: 'f) U6' }),
  ),
];
