import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber } from '#calendar';
import { submissionFrom, type WrittenRow } from '../submission/from-rows.ts';
import { linkChildren } from './linked.ts';

const asAt = dayNumber(2015, 6, 1);

describe('linking the lists by child', () => {
  it('finds the rows of one child in every list, in the order of the lists', () => {
    const submission = submissionFrom({
      edition: 'sif-2015',
      asAt,
      lists: {
        1: [{ 'child-id': 'W1' }, { 'child-id': 'W2' }, { 'child-id': ' W1 ' }],
        7: [{ 'child-id': 'W3' }, { 'child-id': 'W1' }],
      },
    });
    const linked = linkChildren(submission);
    expect(linked.children).toBe(3);
    const rows = linked.rowsOf(linked.childWithId('W1')).map(({ list, row }) => [list.no, row]);
    expect(rows).toEqual([
      [1, 0],
      [1, 2],
      [7, 1],
    ]);
    expect(linkChildren(submission)).toBe(linked);
  });

  it('keeps ids apart that differ in case or leading zeros', () => {
    const lists = { 1: [{ 'child-id': '007' }, { 'child-id': '7' }, { 'child-id': 'a7' }, { 'child-id': 'A7' }] };
    const linked = linkChildren(submissionFrom({ edition: 'ilacs', asAt, lists }));
    expect(linked.children).toBe(4);
    expect(linked.childWithId('a7')).not.toBe(linked.childWithId('A7'));
  });

  it('counts rows that name no child, and links nothing where a list has no ids', () => {
    const submission = submissionFrom({
      edition: 'ilacs',
      asAt,
      lists: { 1: [{ 'child-id': '' }, { 'child-id': 'W1' }], 3: [{ 'referral-date': '01/05/2015' }] },
      without: { 3: ['child-id'] },
    });
    const linked = linkChildren(submission);
    expect(linked.rowsWithoutId).toBe(2);
    expect(linked.childByRow.has(3)).toBe(false);
    expect(linked.childWithId('nobody')).toBe(-1);
  });

  it('leaves adopters out', () => {
    const linked = linkChildren(submissionFrom({ edition: 'ilacs', asAt, lists: { 11: [{ 'adopter-id': 'P1' }] } }));
    expect(linked.children).toBe(0);
  });

  it('gives every row that names a child to exactly one child', () => {
    const rows = fc.array(fc.constantFrom('', 'a', 'b', 'c', 'd').map((id): WrittenRow => ({ 'child-id': id })));
    fc.assert(
      fc.property(rows, rows, rows, (first, third, eighth) => {
        const linked = linkChildren(
          submissionFrom({ edition: 'ilacs', asAt, lists: { 1: first, 3: third, 8: eighth } }),
        );
        const children = Array.from({ length: linked.children }, (_, child) => child);
        const given = children.flatMap((child) => linked.rowsOf(child));
        const all = [...first, ...third, ...eighth];
        expect(given.length + linked.rowsWithoutId).toBe(all.length);
        for (const child of children) {
          for (const { list, row } of linked.rowsOf(child)) {
            expect(list.columns.get('child-id')?.text(row)).toBe(linked.idOf(child));
          }
        }
      }),
    );
  });
});
