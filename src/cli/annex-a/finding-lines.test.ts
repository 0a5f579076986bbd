import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checks, type Finding, readSubmission } from '#annex-a';
import { dayNumber } from '#calendar';
import { findingLines, shownAtMost } from './finding-lines.ts';

const nothing = readSubmission([], { edition: 'sif-2015', asAt: dayNumber(2015, 6, 1) });
const rules = checks.slice(0, 80).map((check) => ({ ...check, message: () => 'SHOWN.' }));
const findingsOf = (counts: readonly number[]): Finding[] =>
  counts.flatMap((count, at) => {
    const check = rules[at];
    return check === undefined
      ? []
      : Array.from({ length: count }, () => ({ check, list: null, row: null, field: null }));
  });
const shownIn = (lines: readonly string[]) => lines.filter((line) => line === '  SHOWN.').length;
const counts = fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 80 });

describe('the findings in the terminal', () => {
  it('are 50 at most and 3 of a rule, every rule named with how many it found, and none lost from the counts', () => {
    fc.assert(
      fc.property(counts, (each) => {
        const findings = findingsOf(each);
        const found = each.filter((count) => count > 0);
        const lines = findingLines(nothing, findings, false);
        const possible = found.reduce((sum, count) => sum + Math.min(3, count), 0);
        expect(shownIn(lines)).toBe(Math.min(shownAtMost, possible));
        const named = lines.flatMap((line) => /^([\d,]+) (?:errors?|query|queries): /.exec(line)?.[1] ?? []);
        expect(named.map(Number).reduce((sum, count) => sum + count, 0)).toBe(findings.length);
        expect(named).toHaveLength(found.length);
      }),
    );
  });

  it('are all there when all are asked for', () => {
    fc.assert(
      fc.property(counts, (each) => {
        const findings = findingsOf(each);
        expect(shownIn(findingLines(nothing, findings, true))).toBe(findings.length);
      }),
      { numRuns: 30 },
    );
  });

  it('put errors before queries', () => {
    const lines = findingLines(nothing, findingsOf(rules.map(() => 1)), true);
    const kinds = lines.flatMap((line) => /^1 (error|query): /.exec(line)?.[1] ?? []);
    expect(kinds).toEqual(kinds.toSorted());
  });
});
