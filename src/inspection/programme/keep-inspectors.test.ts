import { describe, expect, it } from 'vitest';
import { cancelAbsence, changeAbsence, recordAbsence } from './keep-absences.ts';
import { changeInspector, describeInspector, inspectsOn } from './keep-inspectors.ts';
import { inspector, today } from './programme.test-data.ts';
import type { Absence } from './programme-records.ts';

describe('somebody who inspects', () => {
  const known = { inspectors: [inspector()], candidates: [{ id: 'marek', name: 'Marek Nowak' }] };

  it('is recorded with what they inspect', () => {
    expect(describeInspector(known, { person: 'marek', discipline: 'education' })).toEqual([
      expect.objectContaining({
        kind: 'inspector-described',
        subject: { kind: 'inspector', id: 'marek' },
        after: { discipline: 'education', until: null },
      }),
    ]);
    expect(describeInspector(known, { person: '', discipline: '' })).toMatchObject({
      place: 'person',
      also: [{ place: 'discipline' }],
    });
    expect(describeInspector(known, { person: 'ines', discipline: 'education' })).toMatchObject({
      code: 'inspects-already',
    });
  });

  it('is changed with a reason', () => {
    const change = (discipline: string, until: string | null, reason = 'Retires.') =>
      changeInspector(inspector(), { wanted: { discipline, until }, seen: 1, reason });
    expect(change('social-care', '2027-12-31')).toEqual([
      expect.objectContaining({ before: { until: null }, after: { until: '2027-12-31' } }),
    ]);
    expect(change('social-care', '2027-12-32')).toMatchObject({ place: 'until' });
    expect(change('', null)).toMatchObject({ place: 'discipline' });
    expect(change('education', null, '')).toMatchObject({ place: 'reason' });
    expect(change('social-care', null, '')).toEqual([]);
  });

  it('inspects until the last day, and never while suspended', () => {
    expect(inspectsOn(inspector({ until: '2027-12-31' }), '2027-12-31')).toBe(true);
    expect(inspectsOn(inspector({ until: '2027-12-31' }), '2028-01-01')).toBe(false);
    expect(inspectsOn(inspector({ status: 'suspended' }), today)).toBe(false);
  });
});

describe('days away', () => {
  const there: Absence = {
    id: 'there',
    version: 4,
    inspector: 'ines',
    from: '2027-07-01',
    to: '2027-07-14',
    what: 'leave',
    cancelled: false,
  };
  const wanted = { from: '2027-08-02', to: '2027-08-13', what: 'training' };
  const record = (more: Partial<typeof wanted> = {}, absences: readonly Absence[] = [there]) =>
    recordAbsence({ id: 'ines', absences }, { id: 'new', wanted: { ...wanted, ...more }, today });

  it('are recorded with what they are for, in one word', () => {
    expect(record()).toEqual([
      expect.objectContaining({
        kind: 'absence-recorded',
        after: { inspector: 'ines', ...wanted, cancelled: false },
      }),
    ]);
  });

  it.each([
    ['from', { from: '' }],
    ['to', { to: '2027-08-01' }],
    ['to', { to: '2028-08-03' }],
    ['from', { from: '2030-03-02', to: '2030-03-03' }],
    ['what', { what: 'sick' }],
    ['from', { from: '2027-07-14', to: '2027-07-16' }],
    ['from', { from: '2027-06-20', to: '2027-07-01' }],
  ])('are not recorded with a fault in %s: %o', (place, fault) => {
    expect(record(fault)).toMatchObject({ code: 'not-valid', place });
  });

  it('may fall into days that were cancelled', () => {
    expect(record({ from: '2027-07-01', to: '2027-07-02' }, [{ ...there, cancelled: true }])).toHaveLength(1);
  });

  it('are changed, against all but themselves', () => {
    const change = (to: string, of = there) =>
      changeAbsence({ absences: [there] }, of, { wanted: { from: there.from, to, what: 'leave' }, seen: 4, today });
    expect(change('2027-07-16')).toEqual([
      expect.objectContaining({ expects: 4, before: { to: '2027-07-14' }, after: { to: '2027-07-16' } }),
    ]);
    expect(change('2027-07-14')).toEqual([]);
    expect(change('2027-07-16', { ...there, cancelled: true })).toMatchObject({ code: 'absence-cancelled' });
  });

  it('are cancelled with a reason, once', () => {
    expect(cancelAbsence(there, { seen: 4, reason: 'The course was cancelled.' })).toEqual([
      expect.objectContaining({ before: { cancelled: false }, after: { cancelled: true } }),
    ]);
    expect(cancelAbsence(there, { seen: 4, reason: '' })).toMatchObject({ place: 'reason' });
    expect(cancelAbsence({ ...there, cancelled: true }, { seen: 4, reason: 'Again.' })).toMatchObject({
      code: 'absence-cancelled',
    });
  });
});
