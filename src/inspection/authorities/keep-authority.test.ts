import { describe, expect, it } from 'vitest';
import { type Authority, addAuthority, changeAuthority } from './keep-authority.ts';
import { sharedDirectors } from './shared-directors.ts';

const westmarch: Authority = { id: 'w', code: '884', name: 'Westmarch', region: null, version: 2 };

describe('an authority', () => {
  it('has a name and a code', () => {
    expect(addAuthority('w', { code: '884', name: 'Westmarch', region: null })).toMatchObject([
      { kind: 'authority-added' },
    ]);
    expect(addAuthority('w', { code: '', name: '', region: null })).toMatchObject({
      place: 'name',
      also: [{ place: 'code' }],
    });
    expect(addAuthority('w', { code: '884', name: 'West\nmarch', region: null })).toMatchObject({ place: 'name' });
  });

  it('changes with a reason, and only in what differs', () => {
    const change = (name: string, reason: string) =>
      changeAuthority(westmarch, { wanted: { code: '884', name, region: null }, seen: 2, reason });
    expect(change('Westmarch County', 'New council')).toMatchObject([
      { expects: 2, before: { name: 'Westmarch' }, after: { name: 'Westmarch County' } },
    ]);
    expect(change('Westmarch County', '')).toMatchObject({ place: 'reason' });
    expect(change('Westmarch', '')).toEqual([]);
  });
});

describe('a director of more than one authority', () => {
  const director = (authorityId: string, name: string, until: string | null = null) => ({
    authorityId,
    name,
    since: '2020-01-01',
    until,
  });
  const ines = director('w', 'Ines Okafor');

  it('is shared with the others they lead today, by name', () => {
    const all = [
      ines,
      director('e', 'ines  okafor'),
      director('n', 'Ines Okafor', '2021-01-01'),
      director('s', 'Tomas Reyes'),
    ];
    expect(sharedDirectors(all, '2026-11-23')(ines)).toEqual(['e']);
    expect(sharedDirectors(all, '2020-06-01')(ines)).toEqual(['e', 'n']);
    expect(sharedDirectors([ines, ines], '2026-11-23')(ines)).toEqual([]);
  });
});
