import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { stages } from '../stages.ts';
import { deferral, direction, inspection, judged, placed, today } from './programme.test-data.ts';
import { byUrgency } from './programme.ts';
import { type StandingId, standingOf, standings, warnedOn } from './standing.ts';
import { lastNotification } from './working-day-counts.ts';

const inCycle = (to: string) => [judged('good', `${Number(to.slice(0, 4)) - 3}${to.slice(4)}`)];
const inadequate = [judged('inadequate', '2025-10-01')];

describe('how an authority stands', () => {
  it.each<[StandingId, string, Parameters<typeof placed>[0]]>([
    ['no-window', 'no inspection of it is known', {}],
    ['overdue', 'its window has ended', { judgements: inCycle('2027-02-01') }],
    ['ends-soon', 'its window ends within half a year', { judgements: inCycle('2027-09-01') }],
    ['not-planned', 'its window ends later', { judgements: inCycle('2027-09-02') }],
    [
      'planned',
      'it is planned before its window ends',
      { judgements: inCycle('2027-09-01'), inspections: [inspection()] },
    ],
    ['planned', 'it is planned without a window', { inspections: [inspection()] }],
    ['planned-late', 'it is planned after that', { judgements: inCycle('2027-05-09'), inspections: [inspection()] }],
    [
      'planned-early',
      'it is planned before its window opens',
      { judgements: [judged('inadequate', '2026-06-01')], inspections: [inspection()] },
    ],
    [
      'planned-early',
      'it is planned while it is deferred',
      { judgements: inCycle('2028-01-01'), inspections: [inspection()], deferrals: [deferral()] },
    ],
    [
      'planned-early',
      'a direction puts it later than it is planned',
      { judgements: inadequate, inspections: [inspection()], directions: [direction()] },
    ],
    [
      'week-passed',
      'its planned week is over and nobody was notified',
      { judgements: inCycle('2028-01-01'), inspections: [inspection({ weekOne: '2027-02-22' })] },
    ],
    ['deferred', 'it is deferred within its window', { judgements: inCycle('2028-01-01'), deferrals: [deferral()] }],
    ['deferred-late', 'it is deferred past its window', { judgements: inCycle('2027-08-31'), deferrals: [deferral()] }],
    ['overdue', 'it was late before it was deferred', { judgements: inCycle('2027-01-31'), deferrals: [deferral()] }],
    [
      'not-planned',
      'its deferral was ended',
      { judgements: inCycle('2028-01-01'), deferrals: [deferral({ endedOn: today })] },
    ],
    [
      'undated',
      'the direction about it names no last day',
      { judgements: inadequate, directions: [direction({ inspectBy: null })] },
    ],
    [
      'under-way',
      'it has been notified, whatever else is planned',
      {
        judgements: inCycle('2027-02-01'),
        inspections: [inspection(), inspection({ id: 'now', stage: 'notified', weekOne: '2027-02-22' })],
      },
    ],
    [
      'not-planned',
      'only its board is planned',
      { judgements: inCycle('2028-01-01'), inspections: [inspection({ subject: 'lscb' })] },
    ],
    [
      'not-planned',
      'what was planned has been taken out',
      { judgements: inCycle('2028-01-01'), inspections: [inspection({ weekOne: null })] },
    ],
  ])('is %s when %s', (id, _, known) => {
    const { standing } = placed(known);
    expect(standing.id).toBe(id);
    expect(standing.atRisk).toBe(standings[id].atRisk);
    expect(standing.words).toMatch(/[.:]/);
  });

  it.each([
    ['planned', '2027-03-01', 'a Monday'],
    ['planned', '2027-03-04', 'the Thursday before the last day on which inspectors can arrive'],
    ['week-passed', '2027-03-05', 'the Friday, after which nobody arrives in that week'],
  ])('in its planned week is %s on %s, %s', (id, on) => {
    const known = {
      today: on,
      judgements: inCycle('2028-01-01'),
      inspections: [inspection({ weekOne: '2027-03-01' })],
    };
    expect(placed(known).standing.id).toBe(id);
  });

  it('says the days that it is about', () => {
    expect(placed({ judgements: inCycle('2027-05-09'), inspections: [inspection()] }).standing.words).toBe(
      'Planned for the week of 10 May 2027, after the end of its window on 9 May 2027.',
    );
    expect(placed({ judgements: inCycle('2027-08-31'), deferrals: [deferral()] }).standing.words).toBe(
      'It is deferred until 1 September 2027: its window ends on 31 August 2027.',
    );
  });
});

const day = fc
  .date({ min: new Date('2025-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const monday = day.map((date) => {
  const { dayOfWeek } = Temporal.PlainDate.from(date);
  return Temporal.PlainDate.from(date)
    .subtract({ days: dayOfWeek - 1 })
    .toString();
});
const window = fc.record({
  kind: fc.constant('direction' as const),
  from: fc.option(day),
  to: fc.option(day),
  rule: fc.constant('A rule.'),
  source: fc.constant('Framework, ¶5'),
  paragraph: fc.constant('¶5'),
  assumed: fc.constant([]),
});
const stage = fc.constantFrom(...(['planned', 'notified', 'fieldwork'] satisfies (keyof typeof stages)[]));
const known = fc.record({
  window,
  deferral: fc.option(fc.record({ until: day }).filter(({ until }) => until > today)),
  open: fc.array(fc.record({ stage, weekOne: fc.option(monday) }), { maxLength: 3 }),
  today: fc.constant(today),
  warnedUntil: fc.constant(warnedOn(today)),
});

describe('any authority', () => {
  it('is planned only within its window and after its deferral, with a week to come', () => {
    fc.assert(
      fc.property(known, (given) => {
        const standing = standingOf(given);
        if (standing.id !== 'planned') return;
        const { from, to } = given.window;
        const week = standing.urgentOn ?? '';
        expect(lastNotification(week) >= today && (from === null || week >= from) && (to === null || week <= to)).toBe(
          true,
        );
        expect(given.deferral === null || week >= given.deferral.until).toBe(true);
      }),
    );
  });

  it('whose window has ended is at risk, unless its inspection is under way', () => {
    fc.assert(
      fc.property(known, (given) => {
        const { to } = given.window;
        fc.pre(to !== null && to < today);
        const standing = standingOf(given);
        expect(standing.atRisk).toBe(standing.id !== 'under-way');
      }),
    );
  });

  it('at risk comes before those that are not, and of both the earlier day first', () => {
    fc.assert(
      fc.property(fc.array(known, { maxLength: 12 }), (all) => {
        const sorted = all.map((each) => ({ standing: standingOf(each) })).sort(byUrgency);
        const keys = sorted.map(({ standing }) => `${standing.atRisk ? 0 : 1} ${standing.urgentOn ?? '9999'}`);
        expect(keys).toEqual([...keys].sort());
      }),
    );
  });
});
