import { describe, expect, it } from 'vitest';
import { isRefusal } from '../refusal.ts';
import { addOffice, changeOffice, closeOffice, type Office } from './keep-offices.ts';

const today = '2026-11-23';
const office: Office = {
  id: 'front-door',
  authorityId: 'westmarch',
  name: 'Front door',
  address: '1 Made-up Square\nWestmarch',
  handles: ['contacts', 'referrals'],
  closedOn: null,
  version: 2,
};

describe('an office', () => {
  it('takes what was ticked, in one order whatever the order of the ticks', () => {
    const wanted = {
      name: 'Front door',
      address: '1 Made-up Square',
      handles: ['referrals', 'contacts'],
      closedOn: null,
    };
    expect(addOffice('westmarch', { id: 'x', wanted, today })).toMatchObject([
      { kind: 'office-added', after: { handles: ['contacts', 'referrals'] } },
    ]);
    expect(
      changeOffice(office, { wanted: { ...office, handles: ['referrals', 'contacts'] }, seen: 2, reason: '', today }),
    ).toEqual([]);
  });

  it('needs a name, an address and something to take', () => {
    const wanted = { name: '', address: '', handles: ['tea'], closedOn: null };
    const refused = addOffice('westmarch', { id: 'x', wanted, today });
    expect(isRefusal(refused) && [refused, ...(refused.also ?? [])].map(({ place }) => place)).toEqual([
      'name',
      'address',
      'handles',
    ]);
  });

  it('is closed on a day that has come, with a reason, and opened again by a change', () => {
    expect(closeOffice(office, { closedOn: '2026-11-24', seen: 2, reason: 'Moved', today })).toMatchObject({
      place: 'closedOn',
    });
    expect(closeOffice(office, { closedOn: '2026-11-20', seen: 2, reason: '', today })).toMatchObject({
      place: 'reason',
    });
    expect(closeOffice(office, { closedOn: '2026-11-20', seen: 1, reason: 'Moved', today })).toMatchObject({
      code: 'changed-meanwhile',
    });
    expect(closeOffice(office, { closedOn: '2026-11-20', seen: 2, reason: 'Moved', today })).toMatchObject([
      { after: { closedOn: '2026-11-20' }, reason: 'Moved' },
    ]);
    const closed = { ...office, closedOn: '2026-11-20' };
    expect(
      changeOffice(closed, { wanted: { ...closed, closedOn: null }, seen: 2, reason: 'Back', today }),
    ).toMatchObject([{ before: { closedOn: '2026-11-20' }, after: { closedOn: null } }]);
  });
});
