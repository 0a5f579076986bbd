import { describe, expect, it } from 'vitest';
import { isWorkingDay, parseIsoDate } from '#calendar';
import { datesFaults, usualNotification, weekOneOf } from '#inspection';
import { boardId, collectingId, daysOf, inspections, notifiedId, readyId } from './inspections.ts';
import { timetableMade } from './request/opening.ts';
import { whenOf } from './when.ts';

/** Every day on which the demonstration might be loaded, over a year with two Christmases in it. */
const loadDays = Array.from({ length: 430 }, (_, day) =>
  Temporal.PlainDate.from('2025-11-01').add({ days: day }).toString(),
);
const loadedOn = (day: string) => whenOf(new Date(`${day}T12:00:00Z`));
const underWay = (day: string) => inspections(loadedOn(day)).filter(({ stage }) => stage !== 'planned');
const one = (day: string, id: string) => {
  const found = underWay(day).find((inspection) => inspection.id === id);
  if (found === undefined) throw new Error('There is no such inspection.');
  return { ...found, ...daysOf(found) };
};

describe('the inspections of the demonstration, whatever the day on which it is loaded', () => {
  it('have dates that the product takes from anybody, and have been notified', () => {
    for (const today of loadDays) {
      for (const inspection of underWay(today)) {
        const { notifiedOn, onSiteEnds, asAt } = daysOf(inspection);
        if (notifiedOn === null || onSiteEnds === null) throw new Error('It has no dates.');
        expect([today, datesFaults({ notifiedOn, onSiteEnds, asAt }, inspection.subject)]).toEqual([today, []]);
        expect([today, notifiedOn <= today]).toEqual([today, true]);
        expect([today, weekOneOf(parseIsoDate(notifiedOn)).toString()]).toEqual([today, inspection.weekOne]);
      }
    }
  });

  it('are planned, where they are, for weeks about which the product asks nothing, each authority after the other', () => {
    for (const today of loadDays) {
      const planned = inspections(loadedOn(today)).filter(({ stage }) => stage === 'planned');
      for (const { weekOne, authority } of planned) {
        const monday = parseIsoDate(weekOne);
        expect([today, authority, monday.dayOfWeek, isWorkingDay(monday)]).toEqual([today, authority, 1, true]);
        expect(usualNotification(monday).toString()).toBe(weekOne);
      }
      const weekOf = (name: string) => planned.find(({ authority }) => authority === name)?.weekOne ?? '';
      expect(weekOf('Saltmere')).toBe(weekOf('Fenholme'));
      const order = ['Saltmere', 'Dunwater', 'Brackenshire', 'Quillmere', 'Harrowdale'].map(weekOf);
      expect(new Set(order).size).toBe(order.length);
      expect(order).toEqual([...order].sort());
    }
    // Six weeks later it would be the bank holiday for Boxing Day.
    const [, , saltmere] = inspections(loadedOn('2026-11-19')).filter(({ stage }) => stage === 'planned');
    expect(saltmere).toMatchObject({ authority: 'Saltmere', weekOne: '2027-01-04' });
  });

  it('end on the days that are usual, so that nothing is said of their last one', () => {
    for (const today of ['2025-12-03', '2026-03-25', '2026-05-04', '2026-11-23']) {
      for (const inspection of underWay(today)) {
        const [made] = timetableMade(inspection);
        const entries = made?.kind === 'timetable-made' ? made.entries : [];
        expect(entries.find(({ key }) => key === 'on-site-ends')?.note).toBeNull();
      }
    }
  });

  it('are a board without lists, one just notified, one that collects and one ready for fieldwork', () => {
    expect(one('2026-11-26', boardId)).toMatchObject({
      notifiedOn: '2026-11-23',
      onSiteEnds: '2026-12-03',
      asAt: null,
    });
    expect(one('2026-11-26', notifiedId)).toMatchObject({ notifiedOn: '2026-11-26', stage: 'notified' });
    expect(one('2026-11-26', collectingId)).toMatchObject({ notifiedOn: '2026-11-23', stage: 'data-collection' });
    expect(one('2026-11-26', readyId)).toMatchObject({ notifiedOn: '2026-11-16', onSiteEnds: '2026-12-10' });
  });

  it('are notified on a working day where the week begins with a bank holiday', () => {
    expect(one('2026-05-06', collectingId).notifiedOn).toBe('2026-05-05');
    // On the bank holiday itself the week has not begun.
    expect(one('2026-05-04', collectingId).notifiedOn).toBe('2026-04-27');
    expect(one('2026-05-04', notifiedId).notifiedOn).toBe('2026-05-01');
  });
});
