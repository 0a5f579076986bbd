import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slashedDay } from '#calendar';
import { submissionFrom } from '../../submission/from-rows.ts';
import { exampleRows } from '../example-rows.ts';
import { runChecks } from '../run.ts';
import { datesInOrder } from './dates-in-order.ts';

const nothing = exampleRows('sif-2015', 7);
const check = (sameDay: boolean) =>
  datesInOrder({
    id: 'made-up',
    title: 'Made up',
    severity: 'error',
    pairs: [[7, 'plan-start', 'plan-end']],
    sameDay,
    source: 'ours',
    failing: nothing,
    passing: nothing,
    words: (then, first) => `${then}, ${first}.`,
  });

const days = fc.oneof(
  fc.integer({ min: 16_000, max: 16_005 }).map(slashedDay),
  fc.constantFrom('', '31/02/2015', 'not known'),
);

const wrong = (sameDay: boolean, start: string, end: string) =>
  runChecks(
    [check(sameDay)],
    submissionFrom({
      edition: 'sif-2015',
      asAt: 16_500,
      lists: { 7: [{ 'plan-start': start, 'plan-end': end }] },
    }),
  ).findings;

const readable = (text: string) => /^\d\d\/\d\d\/\d{4}$/.test(text) && text !== '31/02/2015';
const sorted = (text: string) => text.split('/').reverse().join('');

describe('two dates in order', () => {
  it('are wrong when the second is before the first, whatever the dates, and never when one is not there', () => {
    fc.assert(
      fc.property(days, days, (start, end) => {
        const both = readable(start) && readable(end);
        expect(wrong(true, start, end)).toHaveLength(both && sorted(end) < sorted(start) ? 1 : 0);
        expect(wrong(false, start, end)).toHaveLength(both && sorted(end) <= sorted(start) ? 1 : 0);
      }),
    );
  });

  it('are told at the second, and beside it at the first', () => {
    const [finding] = wrong(true, '09/05/2015', '03/05/2015');
    expect([finding?.field, finding?.also]).toEqual(['plan-end', [{ list: 7, row: 0, field: 'plan-start' }]]);
  });
});
