import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentsAskedFor, requestedDocuments as known } from '#annex-a';
import type { Explanation } from '../explanations/explanation.ts';
import type { DocumentRecord } from './document-record.ts';
import { file, outcome, requestFor } from './documents.test-data.ts';
import { countsOf, numbersOf } from './numbers.ts';
import { returnUnread } from './return-unread.ts';
import { supplyDocument } from './supply.ts';

const concurrent = requestFor();
const apart = requestFor(documentsAskedFor({ lscbConcurrent: false }));
const supplied = (documents: readonly DocumentRecord[], number: string, request = concurrent) =>
  outcome(
    documents,
    supplyDocument(request, documents, {
      id: `${number} ${documents.length}`,
      number,
      whereToLook: 'Page 1',
      replaces: [],
      nameSays: null,
      file: file(`${number} ${documents.length}.pdf`),
    }),
  );
const around = {
  known,
  explanations: [],
  due: { board: null, others: null },
  now: { day: '2026-11-23', time: '09:00' },
} as const;
const explained = (changed: Partial<Explanation> = {}): Explanation => ({
  id: 'explanation',
  version: 1,
  about: 'document/2.05',
  asked: null,
  answerWords: null,
  words: 'None are educated at home.',
  answer: null,
  withdrawn: false,
  ...changed,
});

describe('the numbers of the data request', () => {
  it('are missing, supplied, returned or explained, and count up to those asked for', () => {
    let documents = supplied(supplied([], '1.01'), '1.02');
    const [, second] = documents;
    if (second === undefined) throw new Error('Nothing was supplied.');
    const command = { ground: 'unprocessed', words: 'Only records', seen: 1 };
    documents = supplied(outcome(documents, returnUnread(concurrent, second, command)), '4.03');
    const numbers = numbersOf(concurrent, { ...around, documents, explanations: [explained()] });
    const stateOf = (no: string) => numbers.find((each) => each.no === no)?.state;
    expect(['1.01', '1.02', '2.05', '2.06', '4.03'].map(stateOf)).toEqual([
      'supplied',
      'returned',
      'explained',
      'missing',
      'supplied',
    ]);
    expect(countsOf(numbers)).toEqual({ asked: 37, missing: 33, supplied: 2, returned: 1, explained: 1, late: 0 });
  });

  it('are not explained by what was taken back, or still is asked for', () => {
    for (const no of [{ withdrawn: true }, { answer: 'still-asked' as const }, { words: null }]) {
      const numbers = numbersOf(concurrent, { ...around, documents: [], explanations: [explained(no)] });
      expect(numbers.find((each) => each.no === '2.05')?.state).toBe('missing');
    }
  });

  it('are late from the day after they were due, while nothing stands for them', () => {
    const due = { board: null, others: { on: '2026-11-24', time: 'end' } };
    const lateOn = (day: string) =>
      countsOf(
        numbersOf(concurrent, {
          ...around,
          documents: supplied([], '1.01'),
          explanations: [explained()],
          due,
          now: { day, time: '09:00' },
        }),
      ).late;
    expect([lateOn('2026-11-24'), lateOn('2026-11-25')]).toEqual([0, 25]);
  });

  it('are the ten of the board for its chair', () => {
    const chair = numbersOf({ ...concurrent, reach: 'board' }, { ...around, documents: supplied([], '1.01') });
    expect(chair.map(({ no }) => no)).toEqual(known.map(({ no }) => no).filter((no) => no >= '4'));
    expect(numbersOf({ ...apart, reach: 'board' }, { ...around, documents: [] })).toEqual([]);
  });

  it('follow the choice about the board both ways; what was supplied before stays, and is said to be no longer asked for', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...known.map(({ no }) => no)), { maxLength: 12 }),
        fc.boolean(),
        (numbers, first) => {
          const [one, other] = first ? [concurrent, apart] : [apart, concurrent];
          const asked = numbers.filter((no) => one.asked.some((each) => each.no === no));
          const documents = asked.reduce<DocumentRecord[]>((now, no) => supplied(now, no, one), []);
          const before = numbersOf(one, { ...around, documents });
          const changed = numbersOf(other, { ...around, documents });
          const all = (of: typeof before) => of.flatMap((each) => each.documents).length;
          expect(all(before)).toBe(documents.length);
          expect(all(changed)).toBe(documents.length);
          expect(before.some(({ state }) => state === 'not-asked')).toBe(false);
          expect(changed.filter(({ state }) => state === 'not-asked').map(({ no }) => no)).toEqual(
            [...new Set(asked)].filter((no) => !other.asked.some((each) => each.no === no)).sort(),
          );
          expect(countsOf(changed).asked).toBe(other.asked.length);
          expect(numbersOf(one, { ...around, documents })).toEqual(before);
        },
      ),
    );
  });
});
