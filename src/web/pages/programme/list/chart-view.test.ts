import { describe, expect, it } from 'vitest';
import type { Placed } from '#inspection';
import { timelineView } from './chart-view.ts';

const placed = (stage: string, weekOne: string) =>
  ({
    authority: { id: 'westmarch', name: 'Westmarch' },
    window: { kind: 'none' },
    standing: { id: 'planned' },
    deferral: null,
    open: [{ stage, weekOne, subject: 'authority' }],
  }) as unknown as Placed;
const drawnOn = (today: string, stage: string) =>
  timelineView([placed(stage, '2026-11-23')], today, true)?.table.rows.map(([, what]) => what);

describe('the first week of an inspection in the picture of the programme', () => {
  it('has begun from its Monday on, and begins until then, though the authority is notified', () => {
    expect(drawnOn('2026-11-22', 'notified')).toEqual(['Week 1 begins']);
    expect(drawnOn('2026-11-23', 'notified')).toEqual(['Week 1 begun']);
    expect(drawnOn('2026-11-22', 'planned')).toEqual(['Week 1 planned']);
  });
});
