import type { Submission } from '../submission/submission.ts';
import { type DescribedFinding, described } from './described.ts';
import type { CheckResult } from './run.ts';

/** Every finding of a result in words, made one at a time as they are asked for; asked for again, made again. */
export const findingsInWords = ({ findings }: CheckResult, submission: Submission): Iterable<DescribedFinding> => ({
  *[Symbol.iterator]() {
    for (const finding of findings) yield described(finding, submission);
  },
});

/** The checks that were not run, by their ids, and why. */
export const notRunInWords = ({ notRun }: CheckResult): { readonly rule: string; readonly because: string }[] =>
  notRun.map(({ check, because }) => ({ rule: check.id, because }));
