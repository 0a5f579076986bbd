import { describe, expect, it } from 'vitest';
import { dayNumber } from '#calendar';
import { submissionFrom, type WrittenLists, type WrittenRow } from '../../submission/from-rows.ts';
import { siblingGroups } from './sibling-groups.ts';

const groupsOf = (lists: WrittenLists, edition: 'sif-2015' | 'ilacs' = 'sif-2015') =>
  siblingGroups(submissionFrom({ edition, asAt: dayNumber(2015, 6, 1), lists }));
const referred = (id: string, worker: string, born = ''): WrittenRow => ({
  'child-id': id,
  'date-of-birth': born,
  'referral-date': '11/05/2015',
  'referral-source': '2A',
  worker,
  team: 'North Team 2',
});

describe('proposed sibling groups', () => {
  it('are children referred on one day by one source to one worker', () => {
    const { groups } = groupsOf({
      3: [referred('A1', 'Worker 1'), referred('B1', 'Worker 2'), referred('A2', 'Worker 1')],
    });
    expect(groups.map(({ children }) => children)).toContainEqual(['A1', 'B1', 'A2']);
    expect(groups[0]?.reasons.map(({ kind, strength, children }) => [kind, strength, children])).toEqual([
      ['referred-together', 'likely', ['A1', 'A2']],
      ['referred-together', 'possible', ['A1', 'B1', 'A2']],
    ]);
  });

  it('grow over lists, and say what each reason holds together', () => {
    const placed = (id: string, address: string): WrittenRow => ({
      'child-id': id,
      'placement-start': '01/03/2015',
      'placement-address': address,
    });
    const { groups } = groupsOf({
      5: [
        { 'child-id': 'A1', 's47-start': '11/05/2015', worker: 'Worker 1' },
        { 'child-id': 'A2', 's47-start': '11/05/2015', worker: 'Worker 1' },
      ],
      8: [placed('A2', '1 Made-up Row'), placed('A3', '1, made-up row'), placed('B1', '2 Made-up Row')],
    });
    expect(groups).toEqual([
      {
        children: ['A1', 'A2', 'A3'],
        strength: 'strong',
        sameBirth: false,
        reasons: [
          {
            kind: 'placed-together',
            strength: 'strong',
            children: ['A2', 'A3'],
            says: 'placed at one address on one day',
          },
          {
            kind: 'enquiries-together',
            strength: 'likely',
            children: ['A1', 'A2'],
            says: 'section 47 enquiries of one day, one worker',
          },
        ],
      },
    ]);
  });

  it('are children of one adoptive family, where the edition knows it', () => {
    const lists = {
      10: [
        { 'child-id': 'A1', 'family-id': 'F1' },
        { 'child-id': 'A2', 'family-id': 'F1' },
        { 'child-id': 'B1', 'family-id': '' },
        { 'child-id': 'B2', 'family-id': '' },
      ],
    };
    expect(groupsOf(lists, 'ilacs').groups.map(({ children, strength }) => [children, strength])).toEqual([
      [['A1', 'A2'], 'strong'],
    ]);
  });

  it('say when two of them have one birthday', () => {
    const { groups } = groupsOf({
      3: [referred('A1', 'Worker 1', '02/06/2006'), referred('A2', 'Worker 1', '02/06/2006')],
    });
    expect(groups[0]?.sameBirth).toBe(true);
  });

  it('are not made of a batch of one day, which is told', () => {
    const { groups, batches } = groupsOf({
      3: Array.from({ length: 9 }, (_, n) => ({ ...referred(`A${n}`, 'Worker 1'), team: '' })),
    });
    expect(groups).toEqual([]);
    expect(batches).toEqual([
      { kind: 'referred-together', children: 9, says: 'referred on one day by one source to one worker' },
    ]);
  });

  it('are not made by a source that has children every day', () => {
    const contact = (n: number): WrittenRow => ({
      'child-id': `A${n}`,
      'contact-date': `${String((n % 28) + 1).padStart(2, '0')}/05/2015`,
      'contact-source': n < 40 ? '6' : '4',
    });
    const { groups } = groupsOf({ 1: Array.from({ length: 43 }, (_, n) => contact(n === 42 ? 41 + 28 : n)) });
    // The police have 40 contacts in 28 days; housing has three, two of them on the 14th.
    expect(groups.map(({ children }) => children)).toEqual([['A41', 'A69']]);
  });

  it('never grow beyond the most that is asked for', () => {
    const day = (n: number) => `${String(n + 1).padStart(2, '0')}/05/2015`;
    const rows = Array.from({ length: 20 }, (_, n) => [
      { 'child-id': `A${n}`, 'continuous-start': day(n), worker: 'Worker 1' },
      { 'child-id': `A${n + 1}`, 'continuous-start': day(n), worker: 'Worker 1' },
    ]).flat();
    const submission = submissionFrom({
      edition: 'ilacs',
      asAt: dayNumber(2015, 6, 1),
      lists: { 4: rows.map((row, n) => ({ ...row, worker: `Worker ${n >> 1}` })) },
    });
    const { groups } = siblingGroups(submission, { most: 5 });
    expect(groups.length).toBeGreaterThan(0);
    expect(Math.max(...groups.map(({ children }) => children.length))).toBeLessThanOrEqual(5);
  });
});
