import { describe, expect, it } from 'vitest';
import { type BehindWhat, measure, readSheets, readSubmission, synthesise, syntheticWorkbook } from '#annex-a';
import { dayNumber } from '#calendar';
import { childrenBehind, mostShown } from './children-behind.ts';

const asAt = dayNumber(2015, 6, 1);
const made = synthesise({ edition: 'sif-2015', asAt, size: 4000, seed: 'behind' });
const { sheets } = readSheets([{ name: 'lists.xlsx', bytes: syntheticWorkbook(made) }]);
const submission = readSubmission(sheets, { edition: 'sif-2015', asAt });
const measures = measure(submission);

function behind(id: string, what: BehindWhat) {
  const found = measures.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no measure ${id}`);
  return { ...childrenBehind(submission, found, what), measure: found };
}

describe('The children behind a number', () => {
  it('are as many as it says: those counted, all, and between them those not counted', () => {
    const counted = behind('assessments-in-time', 'counted');
    const all = behind('assessments-in-time', 'all');
    const rest = behind('assessments-in-time', 'rest');
    expect(counted.total).toBe(counted.measure.numerator);
    expect(all.total).toBe(all.measure.denominator);
    expect(counted.total + rest.total).toBe(all.total);
    const ids = new Set(counted.rows.map(({ list, row }) => `${list} ${row}`));
    for (const { list, row } of rest.rows) expect(ids.has(`${list} ${row}`)).toBe(false);
  });

  it('stand with the longest first where the measure is of time, and those not counted took longer than the standard', () => {
    const { rows, unit, measure: found } = behind('assessments-in-time', 'rest');
    const lengths = rows.map(({ length }) => length ?? -1);
    expect(unit).toBe('working days');
    expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
    expect(lengths.every((length) => length > (found.standard?.value ?? Number.POSITIVE_INFINITY))).toBe(true);
  });

  it('are those of one part of a breakdown', () => {
    const { measure: found } = behind('looked-after-by-age', 'counted');
    found.breakdown?.forEach(({ count }, part) => {
      expect(behind('looked-after-by-age', { part }).total).toBe(count);
    });
  });

  it('carry an id and the row that Excel shows, and no more of them than a page can show', () => {
    const { rows, total } = behind('contacts', 'counted');
    expect(total).toBeGreaterThan(mostShown);
    expect(rows).toHaveLength(mostShown);
    for (const { id, row } of rows) {
      expect(id).not.toBe('');
      expect(row).toBeGreaterThan(1);
    }
  });

  it('are none for a part that does not exist, or a measure that cannot be worked out', () => {
    expect(behind('looked-after-by-age', { part: 99 }).total).toBe(0);
    expect(behind('early-help-length', 'all').total).toBe(0);
  });
});
