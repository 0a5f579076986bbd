import { describe, expect, it } from 'vitest';
import { parseIsoDate, toDayNumber } from '#calendar';
import { submissionFrom } from '../submission/from-rows.ts';
import type { Check, Example } from './check.ts';
import { described } from './described.ts';
import { checks } from './index.ts';
import { runChecks } from './run.ts';

const found = (check: Check, { edition, asAt, lists, without, remarks, previous, settings }: Example) => {
  const day = toDayNumber(parseIsoDate(asAt));
  const submission = submissionFrom({
    edition,
    asAt: day,
    lists,
    ...(without && { without }),
    ...(remarks && { remarks }),
  });
  const before = previous ? submissionFrom({ edition, asAt: day, lists: previous }) : null;
  const result = runChecks([check], submission, { previous: before, ...(settings && { settings }) });
  expect(result.notRun).toEqual([]);
  return result.findings.map((finding) => described(finding, submission));
};

describe('the list of checks', () => {
  it('names each check once, by its id', () => {
    const ids = checks.map(({ id }) => id);
    expect([...new Set(ids)]).toEqual(ids);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });
});

describe.each(checks.map((check) => [check.id, check] as const))('the check %s', (_, check) => {
  it('finds its failing example', () => {
    const findings = found(check, check.failing);
    expect(findings.length).toBeGreaterThan(0);
    for (const { message, text, also } of findings) {
      expect(message).toMatch(/^\S.*[.?]$/);
      expect(message).not.toMatch(/undefined|NaN|null|-2147/);
      expect(text).not.toBeUndefined();
      expect(also.every(({ cell }) => /^[A-Z]+\d+$/.test(cell))).toBe(true);
    }
  });

  it('finds nothing in its passing example', () => {
    expect(found(check, check.passing)).toEqual([]);
  });
});
