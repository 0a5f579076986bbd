import { expect, it } from 'vitest';
import { dayNumber } from '#calendar';
import { submissionFrom } from '../../submission/from-rows.ts';
import { described } from '../described.ts';
import { runChecks } from '../run.ts';
import { hiddenContent } from './hidden-content.ts';
import { noticeExample } from './notice-example.ts';

it.each([
  ['hidden-rows', '5', 'A5', 'the first being row 5'],
  ['hidden-columns', 'C', 'C1', 'the first being column C'],
] as const)('%s are at a cell that can be gone to', (kind, at, cell, words) => {
  const { lists, remarks = [] } = noticeExample(kind, at);
  const submission = submissionFrom({ edition: 'sif-2015', asAt: dayNumber(2015, 6, 1), lists, remarks });
  const [finding] = runChecks([hiddenContent], submission).findings.map((each) => described(each, submission));
  expect(finding?.cell).toBe(cell);
  expect(finding?.message).toContain(words);
});
