import { expect, it } from 'vitest';
import { dayNumber } from '#calendar';
import { submissionFrom } from '../../submission/from-rows.ts';
import { described } from '../described.ts';
import { runChecks } from '../run.ts';
import { childGone } from './child-gone.ts';

const submission = (...ids: string[]) =>
  submissionFrom({
    edition: 'sif-2015',
    asAt: dayNumber(2015, 6, 1),
    lists: { 7: ids.map((id) => ({ 'child-id': id, 'plan-start': '03/03/2015' })) },
  });

it('a child who is gone is named by the ID of the submission before, though no row has it now', () => {
  const now = submission('W2');
  const { findings } = runChecks([childGone], now, { previous: submission('W1', 'W2') });
  expect(findings.map((each) => described(each, now)).map(({ list, row, child }) => ({ list, row, child }))).toEqual([
    { list: 7, row: null, child: 'W1' },
  ]);
});
