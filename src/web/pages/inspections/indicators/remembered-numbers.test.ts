import { describe, expect, it } from 'vitest';
import { RememberedNumbers } from './remembered-numbers.ts';

const of = (inspectionId: string, mark = 'a', beside = '') => ({ inspectionId, mark, beside });
const remembered = (numbers: RememberedNumbers, ...ids: readonly string[]) =>
  ids.filter((inspectionId) => numbers.of({ inspectionId, beside: '' }).size > 0);

describe('Written numbers', () => {
  it('are found by their mark, for the same inspection and all that is beside them, and for nothing else', () => {
    const numbers = new RememberedNumbers();
    numbers.keep(of('one', 'a', 'asked'), Buffer.from('A'));
    numbers.keep(of('one', 'b', 'asked'), Buffer.from('B'));
    expect([...numbers.of({ inspectionId: 'one', beside: 'asked' })]).toEqual([
      ['a', Buffer.from('A')],
      ['b', Buffer.from('B')],
    ]);
    expect(numbers.of({ inspectionId: 'one', beside: 'explained' }).size).toBe(0);
    expect(numbers.of({ inspectionId: 'two', beside: 'asked' }).size).toBe(0);
  });

  it('that were looked at longest ago are forgotten when there is no more room', () => {
    const numbers = new RememberedNumbers(10);
    for (const id of ['one', 'two', 'one', 'three']) numbers.keep(of(id), Buffer.from('1234'));
    expect(remembered(numbers, 'one', 'two', 'three')).toEqual(['one', 'three']);
    numbers.keep(of('four'), Buffer.from('12345678901'));
    expect(remembered(numbers, 'one', 'three', 'four')).toEqual([]);
  });

  it('of one inspection are forgotten together', () => {
    const numbers = new RememberedNumbers();
    for (const mark of ['a', 'b']) numbers.keep(of('one', mark), Buffer.from('numbers'));
    numbers.keep(of('two'), Buffer.from('numbers'));
    numbers.forget('one');
    expect(remembered(numbers, 'one', 'two')).toEqual(['two']);
  });
});
