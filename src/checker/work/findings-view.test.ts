import { describe, expect, it } from 'vitest';
import {
  checks,
  childOf,
  type Finding,
  readSheets,
  readSubmission,
  runChecks,
  synthesise,
  syntheticWorkbook,
} from '#annex-a';
import { dayNumber } from '#calendar';
import { findingsIn } from './findings-view.ts';
import type { FindingsFilter } from './messages.ts';

const asAt = dayNumber(2015, 6, 1);
const made = synthesise({ edition: 'sif-2015', asAt, size: 1000, seed: 'filter', defects: 150 });
const { sheets } = readSheets([{ name: 'lists.xlsx', bytes: syntheticWorkbook(made) }]);
const submission = readSubmission(sheets, { edition: 'sif-2015', asAt });
const result = runChecks(checks, submission);
const every: FindingsFilter = { list: null, rule: '', severity: null, child: '', wholeId: false, sort: 'place' };

const found = (filter: Partial<FindingsFilter>): Finding[] =>
  [...findingsIn(result, submission, { ...every, ...filter })].flatMap((place) => result.findings[place] ?? []);
const childIn = ({ list: no, row }: Finding): string => {
  const list = no === null ? undefined : submission.lists.get(no);
  return list === undefined || row === null ? '' : childOf(list, row);
};

describe('The findings that a filter leaves', () => {
  it('are all of them when nothing is filtered, in the order of the result', () => {
    expect(found({})).toEqual(result.findings);
  });

  it('are those of a list, of a rule, of a kind, and of all three together', () => {
    const [some] = result.findings.filter(({ list }) => list === 8);
    const rule = some?.check.id ?? '';
    const severity = some?.check.severity ?? 'error';
    expect(found({ list: 8 })).toEqual(result.findings.filter(({ list }) => list === 8));
    expect(found({ rule })).toEqual(result.findings.filter(({ check }) => check.id === rule));
    expect(found({ severity })).toEqual(result.findings.filter(({ check }) => check.severity === severity));
    expect(found({ list: 8, rule, severity })).toContain(some);
    expect(found({ list: 'none' }).every(({ list }) => list === null)).toBe(true);
  });

  it('are those of a child by part of the id, or by the whole of it', () => {
    const id = result.findings.map(childIn).find((each) => each.length > 4) ?? '';
    const part = id.slice(1, 4);
    expect(found({ child: part }).map(childIn)).toEqual(
      result.findings.map(childIn).filter((each) => each.includes(part)),
    );
    expect(found({ child: part, wholeId: true })).toEqual([]);
    expect(new Set(found({ child: ` ${id} `, wholeId: true }).map(childIn))).toEqual(new Set([id]));
  });

  it('stand with the errors first, or by rule, and within that as they stood', () => {
    const places = (findings: readonly Finding[]) => findings.map((finding) => result.findings.indexOf(finding));
    const errors = result.findings.filter(({ check }) => check.severity === 'error');
    const queries = result.findings.filter(({ check }) => check.severity === 'query');
    expect(places(found({ sort: 'severity' }))).toEqual(places([...errors, ...queries]));
    const rules = found({ sort: 'rule' }).map(({ check }) => check.id);
    expect(rules).toEqual([...rules].sort());
  });

  it('stand by child with those about no child last', () => {
    const ids = found({ sort: 'child' }).map(childIn);
    const named = ids.filter((id) => id !== '');
    expect(named).toEqual([...named].sort());
    expect(ids.slice(named.length).every((id) => id === '')).toBe(true);
  });
});
