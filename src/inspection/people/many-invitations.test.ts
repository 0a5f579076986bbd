import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AskedRow, decideRows, roleNamed } from './many-invitations.ts';

const known = {
  emailsTaken: new Set(['taken@westmarch.example']),
  authoritiesByCode: new Map([['e06000019', { id: 'W', name: 'Westmarch' }]]),
};
const row = (more: Partial<AskedRow> = {}): AskedRow => ({
  row: 2,
  name: 'Kit Vale',
  email: 'kit@westmarch.example',
  role: 'Data officer',
  authorityCode: 'E06000019',
  ...more,
});
const ids = () => {
  let last = 0;
  return () => {
    last += 1;
    return `id ${last}`;
  };
};
const decide = (...rows: readonly AskedRow[]) => decideRows(rows, known, ids());
const placesOf = (more: Partial<AskedRow>) => decide(row(more))[0]?.faults.map(({ place }) => place);

describe('rows of a file of people', () => {
  it('become invitations, each with its role', () => {
    const [decided] = decide(row());
    expect(decided?.faults).toEqual([]);
    expect(decided?.changes.map(({ kind, subject }) => [kind, subject.id])).toEqual([
      ['user-invited', 'id 1'],
      ['membership-given', 'id 2'],
    ]);
  });

  it.each([
    ['Data officer', 'data-officer'],
    ['AUTHORITY DATA OFFICER', 'data-officer'],
    ['data-officer', 'data-officer'],
    ['Authority director (DCS)', 'director'],
    ['director', 'director'],
    ['lscb chair', 'lscb-chair'],
    ['King', null],
    ['', null],
  ])('name a role as %j', (words, role) => expect(roleNamed(words)).toBe(role));

  it('say everything that is wrong with them, each thing once', () => {
    expect(placesOf({ name: '' })).toEqual(['name']);
    expect(placesOf({ email: 'kit' })).toEqual(['email']);
    expect(placesOf({ email: 'TAKEN@westmarch.example' })).toEqual(['email']);
    expect(placesOf({ role: 'King' })).toEqual(['role']);
    expect(placesOf({ authorityCode: '999' })).toEqual(['authority']);
    expect(placesOf({ authorityCode: '' })).toEqual(['authority']);
    expect(placesOf({ role: 'Analyst' })).toEqual(['authority']);
    expect(placesOf({ role: 'Lead inspector', authorityCode: '' })).toEqual(['role']);
    expect(placesOf({ role: 'Public', authorityCode: '' })).toEqual(['role']);
    expect(placesOf({ name: '', email: '', role: '', authorityCode: '999' })?.toSorted()).toEqual([
      'authority',
      'email',
      'name',
      'role',
    ]);
  });

  it('may not have an address twice, in whatever case', () => {
    const [first, second] = decide(row(), row({ row: 3, email: 'KIT@westmarch.example' }));
    expect(first?.faults).toEqual([]);
    expect(second?.faults[0]?.words).toContain('Row 2');
  });

  it('never throw, and lead to changes exactly when nothing is wrong', () => {
    const text = fc.oneof(fc.string(), fc.constantFrom('Kit', 'kit@x.example', 'Auditor', 'E06000019', 'Public', ''));
    const any = fc.record({ row: fc.nat(), name: text, email: text, role: text, authorityCode: text });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 8 }), (rows) => {
        for (const { faults, changes } of decide(...rows)) expect(changes.length).toBe(faults.length === 0 ? 2 : 0);
      }),
    );
  });
});
