import { describe, expect, it } from 'vitest';
import { dayNumber } from '#calendar';
import { submissionFrom, type WrittenLists } from '../submission/from-rows.ts';
import { adoptiveFamilies } from './adoptive-families.ts';

const asAt = dayNumber(2019, 6, 1);
const linked = (lists: WrittenLists) => {
  const answer = adoptiveFamilies(submissionFrom({ edition: 'ilacs', asAt, lists }));
  if (answer.outcome === 'cannot') throw new Error(answer.because);
  return answer;
};

describe('adoptive families', () => {
  it('hold the children and adopters of one identifier, with the dates of both side by side', () => {
    const { families } = linked({
      10: [
        { 'child-id': 'W1', 'family-id': 'F1', matched: '01/03/2019', 'placed-for-adoption': '20/03/2019' },
        { 'child-id': 'W2', 'family-id': 'F1', matched: '01/03/2019', 'placed-for-adoption': '20/03/2019' },
      ],
      11: [
        { 'adopter-id': 'P1', 'family-id': 'F1', 'adopter-matched': '01/03/2019', 'child-placed': '21/03/2019' },
        { 'adopter-id': 'P2', 'family-id': 'F1', 'adopter-matched': '01/03/2019', 'child-placed': '21/03/2019' },
      ],
    });
    expect(families).toEqual([
      {
        family: 'F1',
        children: [
          { id: 'W1', list: 10, row: 2 },
          { id: 'W2', list: 10, row: 3 },
        ],
        adopters: [
          { id: 'P1', list: 11, row: 2 },
          { id: 'P2', list: 11, row: 3 },
        ],
        dates: [
          { step: 'matched', children: ['2019-03-01'], adopters: ['2019-03-01'], compared: 'agree' },
          { step: 'placed', children: ['2019-03-20'], adopters: ['2019-03-21'], compared: 'differ' },
          { step: 'order', children: [], adopters: [], compared: 'neither' },
        ],
      },
    ]);
  });

  it('are told when one side is missing, and when a family should be named and is not', () => {
    const answer = linked({
      10: [
        { 'child-id': 'W1', 'family-id': 'F1' },
        { 'child-id': 'W2', matched: '01/03/2019' },
        { 'child-id': 'W3', 'adoption-decision': '01/03/2019' },
      ],
      11: [
        { 'adopter-id': 'P1', 'family-id': 'F2' },
        { 'adopter-id': 'P2', 'child-placed': '01/03/2019' },
        { 'adopter-id': 'P3', 'first-contact': '01/03/2019' },
      ],
    });
    expect(answer.families).toEqual([]);
    expect(answer.childrenWithoutAdopters.map(({ family }) => family)).toEqual(['F1']);
    expect(answer.adoptersWithoutChildren.map(({ family }) => family)).toEqual(['F2']);
    expect(answer.childrenWithoutFamily.map(({ id }) => id)).toEqual(['W2']);
    expect(answer.adoptersWithoutFamily.map(({ id }) => id)).toEqual(['P2']);
  });

  it('cannot be linked where the edition, a list or the column is missing, and says which', () => {
    const because = (edition: 'sif-2015' | 'ilacs', lists: WrittenLists, without = {}) => {
      const answer = adoptiveFamilies(submissionFrom({ edition, asAt, lists, without }));
      return answer.outcome === 'cannot' ? answer.because : null;
    };
    expect(because('sif-2015', { 10: [], 11: [] })).toBe('list 10 of this edition has no family identifier');
    expect(because('ilacs', { 10: [] })).toBe('list 11 was not supplied');
    expect(because('ilacs', { 10: [], 11: [] }, { 10: ['family-id'] })).toBe(
      'list 10 was supplied without the family identifier',
    );
  });
});
