import { describe, expect, it } from 'vitest';
import { deferral, fenholme, inspection, judged, sif, slac, state, today, westmarch } from './programme.test-data.ts';
import { programmeOf } from './programme.ts';
import { rulingFramework } from './window-of.ts';

describe('the programme', () => {
  it('has every authority with what is its own, and nothing of another', () => {
    const places = programmeOf(
      state({
        judgements: [judged('good', '2025-06-12'), judged('inadequate', '2026-01-09', { authorityId: fenholme.id })],
        inspections: [
          inspection({ id: 'second', weekOne: '2027-11-01', subject: 'lscb' }),
          inspection({ id: 'out', weekOne: null }),
          inspection({ id: 'first' }),
          inspection({ id: 'over', stage: 'published' }),
        ],
        deferrals: [deferral({ authorityId: fenholme.id }), deferral({ id: 'old', until: '2026-09-01' })],
      }),
    );
    expect(places.map(({ authority }) => authority.name)).toEqual(['Westmarch', 'Fenholme']);
    expect(places.map(({ window }) => window.kind)).toEqual(['cycle', 're-inspection']);
    expect(places.map(({ open }) => open.map(({ id }) => id))).toEqual([['first', 'second', 'out'], []]);
    expect(places.map((each) => each.deferral?.id ?? null)).toEqual([null, 'deferral']);
    expect(places[0]?.last?.publishedOn).toBe('2025-06-12');
  });

  it('names directors who lead other authorities, with those', () => {
    const led = (authorityId: string) => ({ authorityId, name: 'Patrick O’Rourke', since: '2021-04-01', until: null });
    const own = { ...led(westmarch.id), name: 'Ada Quill' };
    const places = programmeOf(state({ directors: [led(westmarch.id), own, led(fenholme.id)] }));
    expect(places.map(({ shared }) => shared)).toEqual([
      [{ name: 'Patrick O’Rourke', with: [fenholme] }],
      [{ name: 'Patrick O’Rourke', with: [westmarch] }],
    ]);
  });

  it('is counted by the framework in force, or by the last that counts a cycle', () => {
    const next = { ...sif, version: '2026-01-01', inForce: { ...sif.inForce, from: '2026-01-01', to: null } };
    expect(rulingFramework([slac, sif, next], today)).toBe(next);
    expect(rulingFramework([slac, sif, next], '2016-01-01')).toBe(sif);
    expect(rulingFramework([slac, sif], today)).toBe(sif);
    expect(rulingFramework([slac], today)).toBeNull();
  });
});
