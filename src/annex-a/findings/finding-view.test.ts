import { describe, expect, it } from 'vitest';
import { dayNumber } from '#calendar';
import { described } from '../checks/described.ts';
import { checks } from '../checks/index.ts';
import { runChecks } from '../checks/run.ts';
import { readSheets } from '../sheets/read-files.ts';
import { readSubmission } from '../submission/read-submission.ts';
import { synthesise, syntheticWorkbook } from '../synthesise/synthesise.ts';
import { findingView } from './finding-view.ts';

const asAt = dayNumber(2015, 6, 1);
const made = synthesise({ edition: 'sif-2015', asAt, size: 1000, seed: 'view', defects: 150 });
const { sheets } = readSheets([{ name: 'lists.xlsx', bytes: syntheticWorkbook(made) }]);
const submission = readSubmission(sheets, { edition: 'sif-2015', asAt });
const { findings } = runChecks(checks, submission);
const views = findings.map((finding) => findingView(described(finding, submission)));

describe('A finding as a page shows it', () => {
  it('begins its words with what is wrong, not again with where', () => {
    expect(views.length).toBeGreaterThan(100);
    for (const { words } of views) {
      expect(words).not.toMatch(/^List \d+(, row \d+)?: /);
      expect(words.slice(0, 1)).toBe(words.slice(0, 1).toUpperCase());
    }
  });

  it('names each cell of its row once, and those of other rows and lists apart', () => {
    for (const { place, cells, elsewhere } of views) {
      const row = /row (\d+)/.exec(place)?.[1];
      const named = cells.split(', ').filter((cell) => /^[A-Z]+\d+$/.test(cell));
      expect(new Set(named).size).toBe(named.length);
      if (row !== undefined) for (const cell of named) expect(cell.endsWith(row)).toBe(true);
      for (const cell of named) if (!elsewhere.includes('list')) expect(elsewhere.split(', ')).not.toContain(cell);
    }
    expect(views.some(({ cells }) => cells.includes(', '))).toBe(true);
    expect(views.some(({ elsewhere }) => elsewhere.includes('list '))).toBe(true);
  });

  it('has the title of its rule as well as the id', () => {
    for (const { rule, title } of views) expect(title).toBe(checks.find(({ id }) => id === rule)?.title);
  });

  it('has the id of a rule that is no more, where the title was', () => {
    const [finding] = findings.map((each) => described(each, submission));
    expect(finding && findingView({ ...finding, rule: 'of-another-day' }).title).toBe('of-another-day');
  });
});
