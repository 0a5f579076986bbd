import { describe, expect, it } from 'vitest';
import { dayNumber } from '#calendar';
import type { Check } from '../checks/check.ts';
import { described } from '../checks/described.ts';
import { checks } from '../checks/index.ts';
import { runChecks } from '../checks/run.ts';
import { fieldOf, listDefinition } from '../editions/index.ts';
import { type EditionId, editionIds, listNos } from '../editions/model.ts';
import { readSheets } from '../sheets/read-files.ts';
import { readSubmission } from '../submission/read-submission.ts';
import { templateWorkbook } from '../template/template-workbook.ts';
import { defectKinds } from './defects/kinds/index.ts';
import type { LedgerEntry } from './defects/ledger.ts';
import { authorityName } from './made-up-names.ts';
import { synthesise, syntheticWorkbook } from './synthesise.ts';

const dates: Readonly<Record<EditionId, readonly number[]>> = {
  'sif-2015': [dayNumber(2015, 6, 1), dayNumber(2016, 2, 29), dayNumber(2017, 12, 31)],
  ilacs: [dayNumber(2018, 1, 1), dayNumber(2024, 2, 29), dayNumber(2026, 5, 31)],
};

/** What all checks find in a workbook, read from its bytes. */
function found(bytes: Uint8Array, edition: EditionId, asAt: number) {
  const { sheets, unread } = readSheets([{ name: 'made-up.xlsx', bytes }]);
  expect(unread).toEqual([]);
  const submission = readSubmission(sheets, { edition, asAt });
  const { findings } = runChecks(checks, submission, { settings: { ownAuthority: authorityName } });
  return findings.map((finding) => described(finding, submission));
}

const errorsOf = (bytes: Uint8Array, edition: EditionId, asAt: number) =>
  found(bytes, edition, asAt)
    .filter(({ severity }) => severity === 'error')
    .map(({ rule, message }) => `${rule}: ${message}`);

/** The planted defects that their check does not find at every one of their cells. */
function missed(ledger: readonly LedgerEntry[], findings: ReturnType<typeof found>): readonly LedgerEntry[] {
  const places = new Set<string>();
  for (const { rule, sheet, cell, also } of findings) {
    places.add(`${rule} ${sheet} ${cell}`);
    for (const other of also) places.add(`${rule} ${other.sheet} ${other.cell}`);
  }
  return ledger.filter(({ check, sheet, cells }) => !cells.every((cell) => places.has(`${check} ${sheet} ${cell}`)));
}

// What is wrong with a whole sheet or file has no row to be planted in; the tests of the reader have it.
const ofWholeFiles = [
  'formulas-without-value',
  'heading-missing',
  'list-given-twice',
  'list-missing',
  'mapping-not-met',
  'part-of-the-sheet-not-read',
];

/** Whether the edition's lists have the columns of any of a check's runs. */
const applies = ({ editions, needs }: Check, edition: EditionId) =>
  editions.includes(edition) &&
  needs.some((need) =>
    listNos.every((no) => (need[no] ?? []).every((key) => fieldOf(listDefinition(edition, no), key) !== null)),
  );

describe.each(editionIds)('checks on made-up data of %s', (edition) => {
  it('give no error on an empty template', () => {
    for (const asAt of dates[edition]) expect(errorsOf(templateWorkbook(edition, asAt), edition, asAt)).toEqual([]);
  });

  it.each([false, true])('give no error on a clean workbook (messy: %s), and few queries', (messy) => {
    for (const [seed, asAt] of dates[edition].entries()) {
      const bytes = syntheticWorkbook(synthesise({ edition, size: 'small', seed, asAt, messy }));
      const findings = found(bytes, edition, asAt);
      expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(findings.length).toBeLessThan(60);
    }
  });

  it.each([false, true])('find every planted defect at its cells (messy: %s)', (messy) => {
    for (const [seed, asAt] of dates[edition].entries()) {
      const made = synthesise({ edition, size: 'small', seed, asAt, messy, defects: 1000 });
      expect(missed(made.ledger, found(syntheticWorkbook(made), edition, asAt))).toEqual([]);
    }
  });

  it('find every defect when one row in three has one', () => {
    const asAt = dates[edition][0] ?? 0;
    const made = synthesise({ edition, size: 12_000, seed: 'a third', asAt, defects: 4000 });
    expect(made.ledger).toHaveLength(4000);
    expect(missed(made.ledger, found(syntheticWorkbook(made), edition, asAt))).toEqual([]);
  });

  it('are each planted for: every error of a row has a kind of defect that is planted', () => {
    const planted = new Set<string>();
    for (const [seed, asAt] of dates[edition].entries()) {
      const { ledger } = synthesise({ edition, size: 'middle', seed, asAt, defects: 2500 });
      for (const { check } of ledger) planted.add(check);
    }
    const expected = checks.filter(
      (check) => check.severity === 'error' && check.scope !== 'submissions' && applies(check, edition),
    );
    const without = expected.map(({ id }) => id).filter((id) => !planted.has(id) && !ofWholeFiles.includes(id));
    expect(without).toEqual([]);
  });
});

describe('the catalogue of defects', () => {
  it('names only checks that there are', () => {
    const ids = new Set(checks.map(({ id }) => id));
    expect(defectKinds.map(({ check }) => check).filter((id) => !ids.has(id))).toEqual([]);
  });

  it('gives every kind an id of its own', () => {
    expect(new Set(defectKinds.map(({ id }) => id)).size).toBe(defectKinds.length);
  });
});
