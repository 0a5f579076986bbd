import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FieldKey } from '../../editions/field-keys.ts';
import { listDefinition } from '../../editions/index.ts';
import { editionIds, type ListNo, listNos } from '../../editions/model.ts';
import { submissionFrom, type WrittenRow } from '../../submission/from-rows.ts';
import { described } from '../described.ts';
import { rowsChecks } from '../rows/index.ts';
import { runChecks } from '../run.ts';
import { everyListChecks } from './every-list/index.ts';
import { list2Checks } from './list-2/index.ts';
import { list4Checks } from './list-4/index.ts';
import { list5Checks } from './list-5/index.ts';
import { list6Checks } from './list-6/index.ts';
import { list7Checks } from './list-7/index.ts';

const checks = [
  ...everyListChecks,
  ...list2Checks,
  ...list4Checks,
  ...list5Checks,
  ...list6Checks,
  ...list7Checks,
  ...rowsChecks,
];
const cells = ['', '', 'W1', 'W2', '#N/A', 'Y', 'N', 'M', 'U', 'RC2', 'RC8', 'N0', '0', '1', '19', '40', '31/02/2015'];
const days = [
  '01/01/1990',
  '28/02/2015',
  '01/06/2015',
  '30/05/2015',
  '01/06/2016',
  '29/02/2024',
  '01/01/1800',
  '31/12/9999',
];
const cell = fc.constantFrom(...cells, ...days);

const anySubmission = fc
  .record({
    edition: fc.constantFrom(...editionIds),
    asAt: fc.constantFrom(16_587, 19_877, 16_588 + 365 * 50),
    drawn: fc.array(
      fc.record({ no: fc.constantFrom(...listNos), texts: fc.array(cell, { minLength: 45, maxLength: 45 }) }),
      {
        maxLength: 12,
      },
    ),
    dropped: fc.array(fc.nat(44), { maxLength: 10 }),
  })
  .map(({ edition, asAt, drawn, dropped }) => {
    const lists: Partial<Record<ListNo, WrittenRow[]>> = {};
    const without: Partial<Record<ListNo, FieldKey[]>> = {};
    for (const { no, texts } of drawn) {
      const { fields } = listDefinition(edition, no);
      const row = Object.fromEntries(fields.map(({ key }, index) => [key, texts[index] ?? '']));
      lists[no] = [...(lists[no] ?? []), row];
      without[no] = fields.filter((_, index) => dropped.includes(index)).map(({ key }) => key);
    }
    return { submission: submissionFrom({ edition, asAt, lists, without }), settings: { childrenPerWorker: 1 } };
  });

describe('whatever the rows hold, and whichever lists and columns are missing', () => {
  it('no check throws, every finding names cells of the submission, and its words are whole', () => {
    fc.assert(
      fc.property(anySubmission, ({ submission, settings }) => {
        for (const finding of runChecks(checks, submission, { settings }).findings) {
          const { message, cell: at, row, also } = described(finding, submission);
          expect(message).not.toMatch(/undefined|NaN|null|-2147|Infinity| {2}/);
          if (row !== null) expect(at, finding.check.id).toMatch(/^[A-Z]+\d+$/);
          expect(also.length).toBeLessThanOrEqual(finding.also?.length ?? 0);
          const places = [
            [finding.row, finding.field],
            ...(finding.also ?? []).map((place) => [place.row, place.field]),
          ];
          expect(new Set(places.map((place) => place.join())).size, finding.check.id).toBe(places.length);
        }
      }),
      { numRuns: 400 },
    );
  });
});

describe('a coherent answer', () => {
  const born = { gender: 'a) Male', ethnicity: 'a) WBRI', 'date-of-birth': '15/03/2008', age: '7' };
  const twin = { gender: 'b) Female', ethnicity: 'a) WBRI', 'date-of-birth': '15/03/2008', age: '7' };
  const allocated = { team: 'North Team 2', worker: 'Worker 0417' };
  const of = (row: WrittenRow): WrittenRow[] => [
    { 'child-id': '0001', ...born, ...row },
    { 'child-id': '0002', ...twin, ...row },
  ];

  it('gives no finding, twins and one day for several events included', () => {
    const submission = submissionFrom({
      edition: 'sif-2015',
      asAt: 16_587,
      lists: {
        1: of({ 'contact-date': '20/04/2015', 'contact-source': 'q) 6: Police' }),
        3: of({
          'referral-date': '20/04/2015',
          'referral-source': 'q) 6: Police',
          'referral-nfa': 'N',
          'referrals-in-12-months': '0',
          ...allocated,
        }),
        4: of({
          disability: 'N',
          'continuous-start': '20/04/2015',
          'continuous-seen': 'Y',
          'continuous-authorised': '20/05/2015',
          ...allocated,
        }),
        5: of({
          disability: 'N',
          's47-start': '20/04/2015',
          's47s-in-12-months': '1',
          'icpc-not-required': 'N',
          'icpc-date': '11/05/2015',
          'icpc-led-to-plan': 'Y',
          'icpcs-in-12-months': '1',
          ...allocated,
        }),
        6: of({
          disability: 'N',
          'cin-start': '20/04/2015',
          'primary-need': 'N1',
          'last-seen': '28/05/2015',
          ...allocated,
        }),
        7: of({
          disability: 'N',
          'plan-start': '11/05/2015',
          'initial-abuse-category': 'Neglect',
          'latest-abuse-category': 'Neglect',
          'last-statutory-visit': '28/05/2015',
          'seen-to-timescale': 'Y',
          'seen-alone': 'Y',
          'emergency-protection': 'N',
          'previous-plans': '0',
          ...allocated,
        }),
      },
    });
    expect(runChecks(checks, submission).findings.map((finding) => described(finding, submission).message)).toEqual([]);
  });
});
