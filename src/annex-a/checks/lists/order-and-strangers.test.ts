import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseIsoDate, toDayNumber } from '#calendar';
import type { FieldKey } from '../../editions/field-keys.ts';
import { listDefinition } from '../../editions/index.ts';
import { type EditionId, editionIds, type ListNo, listNos } from '../../editions/model.ts';
import { submissionFrom, type WrittenLists, type WrittenRow } from '../../submission/from-rows.ts';
import { described } from '../described.ts';
import { runChecks } from '../run.ts';
import { listChecks } from './index.ts';

const asAt = { 'sif-2015': '2015-06-01', ilacs: '2019-06-03' } as const;
type Lists = Partial<Record<ListNo, WrittenRow[]>>;

const submissionOf = (edition: EditionId, lists: WrittenLists, without = {}) =>
  submissionFrom({ edition, asAt: toDayNumber(parseIsoDate(asAt[edition])), lists, without });

/** What is found, told by child and cell text, since rows may move. */
const told = (edition: EditionId, lists: WrittenLists): string[] => {
  const submission = submissionOf(edition, lists);
  return runChecks(listChecks, submission)
    .findings.map((finding) => described(finding, submission))
    .map(({ rule, list, column, child, text, also }) => `${rule} | ${list} ${column} ${child} ${text} | ${also.length}`)
    .sort();
};

/** The failing examples of all checks of an edition in one request, each with children and families of its own. */
function everythingWrong(edition: EditionId): Lists {
  const all: Lists = {};
  listChecks.forEach(({ failing }, place) => {
    if (failing.edition !== edition) return;
    expect(failing.asAt).toBe(asAt[edition]);
    for (const no of listNos) {
      const own = (row: WrittenRow, key: 'child-id' | 'family-id') =>
        row[key] === undefined ? {} : { [key]: `${place}-${row[key]}` };
      const rows = (failing.lists[no] ?? []).map((row) => ({
        ...row,
        ...own(row, 'child-id'),
        ...own(row, 'family-id'),
      }));
      all[no] = [...(all[no] ?? []), ...rows];
    }
  });
  return all;
}

describe.each(editionIds)('the checks across lists, %s', (edition) => {
  const lists = everythingWrong(edition);

  it('find the same whatever the order of the rows', () => {
    const before = told(edition, lists);
    expect(before.length).toBeGreaterThan(20);
    fc.assert(
      fc.property(
        fc.tuple(...listNos.map((no) => fc.shuffledSubarray(lists[no] ?? [], { minLength: (lists[no] ?? []).length }))),
        (shuffled) => {
          const moved = Object.fromEntries(listNos.map((no, place) => [no, shuffled[place] ?? []]));
          expect(told(edition, moved)).toEqual(before);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('find no more when a child joins who has nothing to do with the others', () => {
    const stranger = { 'child-id': 'stranger', 'date-of-birth': '09/09/2009', gender: 'F', ethnicity: 'AIND' };
    const joined = {
      ...lists,
      1: [{ ...stranger, 'contact-date': '20/05/2015' }, ...(lists[1] ?? [])],
      3: [{ ...stranger, 'referral-date': '20/05/2015', 'referral-nfa': 'Y' }, ...(lists[3] ?? [])],
    };
    expect(told(edition, joined)).toEqual(told(edition, lists));
  });

  it('throw on nothing that a cell may hold, nor on what is missing', () => {
    const cell = fc.oneof(
      fc.constantFrom(
        '',
        'Y',
        'N',
        'U',
        'M',
        'F',
        'NOBT',
        'WBRI',
        'E11',
        'E2',
        'E1',
        'A5',
        'L1',
        'RC2',
        'Died',
        '0',
        '3',
      ),
      fc.constantFrom('16/04/2015', '31/02/2015', '01/06/2015', '02/06/2015', '04/03/2019', '16/04/2019', '01/01/1900'),
      fc.constantFrom('Eligible', 'Relevant', 'Child in need plan', 'Open assessment', '#N/A', 'W1', 'W2'),
    );
    const keysOf = (no: ListNo): FieldKey[] => listDefinition(edition, no).fields.map(({ key }) => key);
    const rowsOf = (no: ListNo) =>
      fc.array(
        fc
          .tuple(...keysOf(no).map((key) => (key === 'child-id' ? fc.constantFrom('W1', 'W2', 'W3', '') : cell)))
          .map((cells) => Object.fromEntries(keysOf(no).map((key, place) => [key, cells[place] ?? '']))),
        { maxLength: 4 },
      );
    const request = fc.record({
      lists: fc.record(Object.fromEntries(listNos.map((no) => [no, rowsOf(no)])), { requiredKeys: [] }),
      without: fc.record(Object.fromEntries(listNos.map((no) => [no, fc.subarray(keysOf(no), { maxLength: 4 })])), {
        requiredKeys: [],
      }),
    });
    fc.assert(
      fc.property(request, ({ lists: rows, without }) => {
        const submission = submissionOf(edition, rows, without);
        for (const finding of runChecks(listChecks, submission).findings) {
          const { message } = described(finding, submission);
          expect(message).not.toMatch(/undefined|NaN|null|-2147|\?\?/);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('do not hang on a child with ten thousand rows on every list', () => {
    const days = (row: number) =>
      `${String((row % 28) + 1).padStart(2, '0')}/0${(row % 5) + 1}/${asAt[edition].slice(0, 4)}`;
    const crowded = Object.fromEntries(
      listNos.map((no) => [
        no,
        Array.from({ length: 10_000 }, (_, row) =>
          Object.fromEntries(
            listDefinition(edition, no).fields.map(({ key, type }) => [
              key,
              type === 'date'
                ? days(row + key.length)
                : type === 'id'
                  ? 'W1'
                  : type === 'code'
                    ? row % 3 === 0
                      ? 'Y'
                      : 'N'
                    : '1',
            ]),
          ),
        ),
      ]),
    );
    const submission = submissionOf(edition, crowded);
    // A comparison of all rows with all would run into the limit of every test.
    expect(() => runChecks(listChecks, submission)).not.toThrow();
  });
});
