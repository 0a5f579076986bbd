import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, parseIsoDate } from '#calendar';
import { dueWindow } from './due-window.ts';
import { lastInspected } from './last-inspected.ts';
import { direction, inspection, judged, placed, sif, slac } from './programme.test-data.ts';

const anyDay = fc
  .date({ min: new Date('2009-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const later = (day: string, months: number) => addMonths(parseIsoDate(day), months).toString();

describe('the next inspection of an authority', () => {
  it('is due within three years of the last, which is said to be an assumption', () => {
    const { window } = placed({ judgements: [judged('good', '2025-06-12')] });
    expect(window).toMatchObject({
      kind: 'cycle',
      from: null,
      to: '2028-06-12',
      rule: 'Within 36 months after the last inspection, Thursday 12 June 2025.',
      source: 'Single inspection framework 2015, ¶4',
    });
    expect(window.kind !== 'none' && window.assumed.join(' ')).toMatch(/last inspection.*published is taken/);
  });

  it('is due 18 to 24 months after an inadequate overall judgement', () => {
    expect(placed({ judgements: [judged('inadequate', '2026-06-12')] }).window).toMatchObject({
      kind: 're-inspection',
      from: '2027-12-12',
      to: '2028-06-12',
      source: 'Single inspection framework 2015, ¶5',
    });
  });

  it('is due in the cycle again once a later report is not inadequate', () => {
    const judgements = [judged('inadequate', '2022-06-12'), judged('requires-improvement', '2024-05-03')];
    expect(placed({ judgements }).window).toMatchObject({ kind: 'cycle', to: '2027-05-03' });
  });

  it('of two overall judgements of one day is due sooner when one is inadequate, and the other framework is named', () => {
    const of = { framework: slac.id, frameworkVersion: slac.version };
    const { window } = placed({
      judgements: [
        judged('inadequate', '2026-01-09', { ...of, judgement: 'safeguarding/overall' }),
        judged('good', '2026-01-09', { ...of, judgement: 'looked-after/overall' }),
      ],
    });
    expect(window).toMatchObject({ kind: 're-inspection', from: '2027-07-09' });
    expect(window.kind !== 'none' && window.assumed.join(' ')).toContain('another framework');
  });

  it('is due as the Secretary of State directed', () => {
    const judgements = [judged('inadequate', '2026-06-12')];
    expect(placed({ judgements, directions: [direction()] }).window).toMatchObject({
      kind: 'direction',
      from: '2027-10-01',
      to: '2028-03-31',
    });
    expect(
      placed({ judgements, directions: [direction({ inspectFrom: null, inspectBy: null })] }).window,
    ).toMatchObject({ kind: 'direction', from: null, to: null, rule: expect.stringContaining('without a date') });
  });

  it.each([
    ['withdrawn', direction({ withdrawnOn: '2027-02-20' })],
    ['given about an earlier report', direction({ givenOn: '2025-01-01' })],
  ])('is not due by a direction that was %s', (_, given) => {
    const judgements = [judged('inadequate', '2026-06-12')];
    expect(placed({ judgements, directions: [given] }).window.kind).toBe('re-inspection');
  });

  it('follows the newer of two directions', () => {
    const directions = [direction({ id: 'new', givenOn: '2027-02-20', inspectBy: '2029-01-31' }), direction()];
    expect(placed({ judgements: [judged('inadequate', '2026-06-12')], directions }).window).toMatchObject({
      to: '2029-01-31',
    });
  });

  it('is not directed where the last judgement is not inadequate', () => {
    const { window, direction: holding } = placed({
      judgements: [judged('good', '2025-06-12')],
      directions: [direction()],
    });
    expect([window.kind, holding]).toEqual(['cycle', null]);
  });

  it('has no date while no inspection is known, or no framework says how often', () => {
    expect(placed().window).toMatchObject({ kind: 'none', because: expect.stringContaining('No inspection') });
    const judgements = [judged('good', '2025-06-12')];
    expect(placed({ judgements, frameworks: [{ ...sif, deadlines: [] }] }).window).toMatchObject({
      kind: 'none',
      because: expect.stringContaining('No published framework'),
    });
  });

  it('is counted on from any last inspection, always in the same months', () => {
    fc.assert(
      fc.property(anyDay, fc.boolean(), (day, isInadequate) => {
        const last = {
          on: day,
          inadequateOn: isInadequate ? day : null,
          assumed: null,
          inadequateAssumed: null,
          under: sif.shortTitle,
        };
        const window = dueWindow(sif, last, null);
        expect(window).toMatchObject(
          isInadequate ? { from: later(day, 18), to: later(day, 24) } : { from: null, to: later(day, 36) },
        );
      }),
    );
  });
});

describe('the last inspection', () => {
  const finished = inspection({ stage: 'closed', onSiteEnds: '2025-03-20' });

  it('is the one that is kept here, when the last report is its own', () => {
    expect(lastInspected([sif], [judged('good', '2025-05-06')], [finished])).toMatchObject({
      on: '2025-03-20',
      assumed: null,
    });
  });

  it('is that of the last report, when the one kept here was long before it', () => {
    expect(lastInspected([sif], [judged('good', '2026-05-06')], [finished])).toMatchObject({ on: '2026-05-06' });
  });

  it('is not inadequate for an older report’s sake, and says that its own judgement is missing', () => {
    expect(lastInspected([sif], [judged('inadequate', '2023-05-06')], [finished])).toMatchObject({
      on: '2025-03-20',
      inadequateOn: null,
      assumed: expect.stringContaining('not recorded yet'),
    });
  });

  it('is none that goes on, and none of a safeguarding board alone', () => {
    const others = [
      inspection({ stage: 'fieldwork', onSiteEnds: '2027-02-20' }),
      inspection({ stage: 'closed', subject: 'lscb', onSiteEnds: '2026-02-20' }),
    ];
    expect(lastInspected([sif], [], others)).toBeNull();
  });
});
