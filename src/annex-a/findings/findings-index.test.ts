import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber } from '#calendar';
import { type DescribedFinding, described } from '../checks/described.ts';
import { checks } from '../checks/index.ts';
import { runChecks } from '../checks/run.ts';
import { readSheets } from '../sheets/read-files.ts';
import { readSubmission } from '../submission/read-submission.ts';
import { synthesise, syntheticWorkbook } from '../synthesise/synthesise.ts';
import { columnOf, type FindingsFilter, findingsOrders } from './findings-filter.ts';
import { indexFindings } from './findings-index.ts';

const asAt = dayNumber(2015, 6, 1);
const made = synthesise({ edition: 'sif-2015', asAt, size: 1000, seed: 'filter', defects: 150 });
const { sheets } = readSheets([{ name: 'lists.xlsx', bytes: syntheticWorkbook(made) }]);
const submission = readSubmission(sheets, { edition: 'sif-2015', asAt });
const findings = runChecks(checks, submission).findings.map((finding) => described(finding, submission));
const finding = (place: number): DescribedFinding => {
  const found = findings[place];
  if (found === undefined) throw new Error('There is no such finding.');
  return found;
};
const index = indexFindings({
  size: findings.length,
  list: (place) => finding(place).list,
  severity: (place) => finding(place).severity,
  rule: (place) => finding(place).rule,
  field: (place) => finding(place).field,
  heading: (place) => finding(place).column,
  child: (place) => finding(place).child,
});
const found = (filter: FindingsFilter, isExplained?: (column: string) => boolean): DescribedFinding[] =>
  [...index.narrowed(filter, isExplained)].map(finding);
const places = (some: readonly DescribedFinding[]) => some.map((each) => findings.indexOf(each));

describe('The findings that a filter leaves', () => {
  it('are all of them when nothing is filtered, by list, row and column', () => {
    expect(found({})).toEqual(findings);
  });

  it('are those of a list, of a rule, of a kind, of a column, and of all together', () => {
    const some = findings.find(({ list, field }) => list === 8 && field !== null);
    const { rule = '', severity = 'error', field = null } = some ?? {};
    const column = columnOf(8, field);
    expect(found({ list: 8 })).toEqual(findings.filter(({ list }) => list === 8));
    expect(found({ rule })).toEqual(findings.filter((each) => each.rule === rule));
    expect(found({ severity })).toEqual(findings.filter((each) => each.severity === severity));
    expect(found({ column })).toEqual(findings.filter((each) => each.list === 8 && each.field === field));
    expect(found({ list: 8, rule, severity, column })).toContain(some);
  });

  it('are those about the submission as a whole', () => {
    expect(found({ list: 'none' })).toEqual(findings.filter(({ list }) => list === null));
  });

  it('are none for what nothing is called', () => {
    expect(found({ rule: 'no-such-rule' })).toEqual([]);
    expect(found({ column: '8/no-such-column' })).toEqual([]);
  });

  it('are those in columns that are explained, or the others', () => {
    const isExplained = (column: string) => column.startsWith('8/');
    const explained = findings.filter(({ list, field }) => list === 8 && field !== null);
    expect(found({ explained: true }, isExplained)).toEqual(explained);
    expect(found({ explained: false }, isExplained)).toHaveLength(findings.length - explained.length);
  });

  it('are those of a child by part of the id, or by the whole of it', () => {
    const id = findings.map(({ child }) => child).find((each) => each.length > 4) ?? '';
    const part = id.slice(1, 4);
    expect(found({ child: part })).toEqual(findings.filter(({ child }) => child.includes(part)));
    expect(found({ child: part, wholeId: true })).toEqual([]);
    expect(new Set(found({ child: ` ${id} `, wholeId: true }).map(({ child }) => child))).toEqual(new Set([id]));
  });

  it('stand with the errors first, or by rule, and within that as they stood', () => {
    const errors = findings.filter(({ severity }) => severity === 'error');
    const queries = findings.filter(({ severity }) => severity === 'query');
    expect(places(found({ sort: 'severity' }))).toEqual(places([...errors, ...queries]));
    const rules = found({ sort: 'rule' }).map(({ rule }) => rule);
    expect(rules).toEqual([...rules].sort());
  });

  it('stand by column within their list', () => {
    const keys = found({ sort: 'column' }).map(({ list, column }) => `${String(list ?? 0).padStart(2, '0')} ${column}`);
    expect(keys).toEqual([...keys].sort());
  });

  it('stand by child with those about no child last', () => {
    const ids = found({ sort: 'child' }).map(({ child }) => child);
    const named = ids.filter((id) => id !== '');
    expect(named).toEqual([...named].sort());
    expect(ids.slice(named.length).every((id) => id === '')).toBe(true);
  });

  it('are the same in every order', () => {
    for (const sort of findingsOrders) {
      expect(places(found({ list: 7, sort })).sort((a, b) => a - b)).toEqual(places(found({ list: 7 })));
    }
  });
});

describe('The count beside a choice', () => {
  const isExplained = (column: string) => column.endsWith('/ethnicity');
  const someOf = <Value>(values: readonly Value[]) => fc.option(fc.constantFrom(...values), { nil: undefined });
  const filters = fc.record({
    list: fc.option(fc.constantFrom(...new Set(findings.map(({ list }) => list ?? ('none' as const)))), { nil: null }),
    severity: fc.option(fc.constantFrom('error' as const, 'query' as const), { nil: null }),
    rule: someOf([...new Set(findings.map(({ rule }) => rule))]).map((rule) => rule ?? ''),
    column: someOf(findings.map(({ list, field }) => columnOf(list, field))).map((column) => column ?? ''),
    child: someOf(findings.map(({ child }) => child.slice(0, 3))).map((child) => child ?? ''),
    explained: fc.option(fc.boolean(), { nil: null }),
  });

  it('is the number of findings that it would leave beside the others', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const counts = index.counted(filter, isExplained);
        const left = (other: FindingsFilter) => index.narrowed({ ...filter, ...other }, isExplained).length;
        for (const [list, count] of counts.list) expect(count).toBe(left({ list }));
        for (const [severity, count] of counts.severity) expect(count).toBe(left({ severity }));
        for (const [rule, count] of counts.rule) expect(count).toBe(left({ rule }));
        for (const [column, count] of counts.column) expect(count).toBe(left({ column }));
        expect(counts.explained).toEqual({ yes: left({ explained: true }), no: left({ explained: false }) });
      }),
      { numRuns: 30 },
    );
  });

  it('is there for every list, also without a finding, and for columns only', () => {
    const counts = index.counted({});
    expect([...counts.list.keys()]).toEqual(['none', 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    expect([...counts.column.keys()].every((column) => /^\d+\/.+/.test(column))).toBe(true);
  });
});
