import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { counted, inFigures } from './counted.ts';
import { pagingLinks } from './paging-links.ts';
import { datePart, ticked } from './typed-value.ts';
import { ukTime } from './uk-time.ts';

describe('a time', () => {
  it.each([
    ['2015-05-03T13:05:00Z', '3 May 2015 at 2:05pm'],
    ['2015-01-03T13:05:00Z', '3 January 2015 at 1:05pm'],
    ['2015-05-03T23:30:00Z', '4 May 2015 at 12:30am'],
    ['2015-01-03T09:00:00Z', '3 January 2015 at 9am'],
    ['2015-01-03T12:00:00Z', '3 January 2015 at midday'],
    ['2015-01-03T00:00:00Z', '3 January 2015 at midnight'],
  ])('of %s is said as %s', (instant, said) => {
    expect(ukTime(new Date(instant))).toBe(said);
    expect(ukTime(Temporal.Instant.from(instant))).toBe(said);
  });
});

describe('a number with its noun', () => {
  it('is one of it or several, with thousands set apart', () => {
    expect(counted(1, 'authority', 'authorities')).toBe('1 authority');
    expect(counted(0, 'authority', 'authorities')).toBe('0 authorities');
    expect(counted(1234, 'change')).toBe('1,234 changes');
    expect([inFigures(1038.12345), inFigures(-4), inFigures('1038')]).toEqual(['1,038.12345', '-4', '1038']);
  });
});

describe('what was typed', () => {
  it('in a date’s box goes before the stored date, an emptied box too', () => {
    expect(datePart({ born: '2015-05-03', 'born-day': '' }, 'born', 'day')).toBe('');
    expect(datePart({ born: '2015-05-03' }, 'born', 'day')).toBe('3');
    expect(datePart({ born: 'soon' }, 'born', 'year')).toBe('');
    expect(datePart(undefined, 'born', 'year')).toBe('');
  });

  it('as one tick or several is a list', () => {
    expect([ticked(undefined), ticked(''), ticked('lead'), ticked(['lead', 'team'])]).toEqual([
      [],
      [],
      ['lead'],
      ['lead', 'team'],
    ]);
  });
});

describe('paging', () => {
  const list = { page: 5, size: 20, total: 1234, address: '/changes?who=a%20b&page=9' };

  it('shows first, last, this and its neighbours, with gaps told', () => {
    const shown = pagingLinks(list).items.map((item) => ('ellipsis' in item ? '…' : item.number));
    expect(shown).toEqual([1, '…', 4, 5, 6, '…', 62]);
    expect(pagingLinks({ ...list, page: 4 }).items.map((item) => ('ellipsis' in item ? '…' : item.number))).toEqual([
      1,
      2,
      3,
      4,
      5,
      '…',
      62,
    ]);
  });

  it('keeps the filters, and gives the first page the plain address', () => {
    const { previous, next } = pagingLinks({ ...list, page: 2 });
    expect([previous?.href, next?.href]).toEqual(['/changes?who=a+b', '/changes?who=a+b&page=3']);
  });

  it('needs no links for one page, and counts nothing as none', () => {
    expect(pagingLinks({ ...list, page: 1, total: 20 })).toEqual({ from: 1, to: 20, items: [] });
    expect(pagingLinks({ ...list, page: 1, total: 0 })).toEqual({ from: 0, to: 0, items: [] });
  });

  it('of whatever page, size and total shows rows that there are, one page as current, and no page twice', () => {
    fc.assert(
      fc.property(
        fc.integer(),
        fc.integer({ min: 1, max: 500 }),
        fc.integer({ min: 1, max: 100_000 }),
        (page, size, total) => {
          const links = pagingLinks({ page, size, total, address: '/changes' });
          const numbers = links.items.flatMap((item) => ('ellipsis' in item ? [] : [item.number]));
          expect(links.from).toBeGreaterThanOrEqual(1);
          expect(links.to).toBeLessThanOrEqual(total);
          expect(links.from).toBeLessThanOrEqual(links.to);
          expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
          expect(links.items.filter((item) => 'current' in item && item.current)).toHaveLength(total > size ? 1 : 0);
        },
      ),
    );
  });
});
