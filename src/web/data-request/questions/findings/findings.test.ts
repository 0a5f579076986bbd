import { read, utils } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import type { FindingsFilter } from '#annex-a';
import { madeUpOpened, openedOf, sentSheets } from '../../made-up-opened.test-data.ts';
import { findingsCsv, findingsWorkbook, markedFiles } from './findings-files.ts';
import { findingsPage } from './findings-page.ts';
import { oneFinding } from './one-finding.ts';

const opened = madeUpOpened('findings');
const page = (filter: FindingsFilter, more: { page?: number; size?: number; explained?: readonly string[] } = {}) =>
  findingsPage(opened, { filter, page: 1, size: 50, edition: 'sif-2015', explained: [], ...more });

const contacts = ['Child unique ID', 'Gender', 'Ethnicity', 'Date of birth', 'Date of contact', 'Contact source'];

describe('A page of findings', () => {
  it('has as many as it is asked for, and the pages together have all of them once', () => {
    const numbers = [1, 2, 3, 4].flatMap((at) => page({}, { page: at, size: 40 }).findings.map(({ number }) => number));
    expect(numbers).toHaveLength(160);
    expect(new Set(numbers).size).toBe(160);
    expect(page({}).total).toBe(opened.findings.length);
  });

  it('is the last one where it would be past the end, and the first one before the beginning', () => {
    const last = Math.ceil(opened.findings.length / 50);
    expect(page({}, { page: 1_000_000 }).page).toBe(last);
    expect(page({}, { page: 1_000_000 }).findings.length).toBeGreaterThan(0);
    expect(page({}, { page: -3 }).page).toBe(1);
  });

  it('has the findings about the submission as a whole first, in every order', () => {
    const withWhole = openedOf(
      sentSheets({
        'lists.xlsx': {
          'List 1': [contacts, ['W1', 'x', 'WBRI', '01/02/2010', '01/05/2015', 'Police']],
          Caseloads: [
            ['Worker', 'Cases'],
            ['A', '3'],
          ],
        },
      }),
    );
    for (const sort of ['place', 'severity', 'rule', 'column', 'child'] as const) {
      const { findings } = findingsPage(withWhole, {
        filter: { sort },
        page: 1,
        size: 50,
        edition: 'sif-2015',
        explained: [],
      });
      const lists = findings.map(({ list }) => list);
      expect(lists.filter((list) => list === null).length).toBeGreaterThan(0);
      expect(lists.lastIndexOf(null)).toBe(lists.filter((list) => list === null).length - 1);
    }
  });

  it('says of each choice what it is called and how many findings it leaves', () => {
    const { choices } = page({ list: 7 });
    expect(choices.list).toHaveLength(12);
    expect(choices.list.find(({ value }) => value === '7')?.text).toBe('List 7: Child protection plans');
    for (const { value, count } of choices.column) expect(page({ list: 7, column: value }).total).toBe(count);
    for (const { value, count } of choices.rule) expect(page({ list: 7, rule: value }).total).toBe(count);
    expect(choices.severity.map(({ text }) => text)).toEqual(['Errors', 'Queries']);
  });

  it('offers no choice that would leave nothing, but the one that was made', () => {
    const { choices, total } = page({ list: 7, rule: 'no-such-rule' });
    expect(total).toBe(0);
    expect(page({ list: 7 }).choices.rule.every(({ count }) => count > 0)).toBe(true);
    expect(choices.column).toEqual([]);
  });

  it('is of columns that are explained, the whole of an explained list among them', () => {
    const of = (explained: boolean, names: readonly string[]) => page({ explained }, { explained: names });
    const all = opened.findings.filter(({ list }) => list === 7).length;
    expect(of(true, ['7']).total).toBe(all);
    expect(of(true, ['7']).choices.explained).toMatchObject([{ count: opened.findings.length - all }, { count: all }]);
    expect(of(true, []).total).toBe(0);
    const some = page({ list: 8 }).findings.find(({ about }) => about?.split('/').length === 3);
    const column = some?.about?.slice('list/'.length) ?? '';
    expect(of(true, [column]).findings.every(({ about }) => about === `list/${column}`)).toBe(true);
  });

  it('names what an explanation would be about: a column, a list, nothing for the submission as a whole', () => {
    for (const { about, list } of page({}, { size: 1000 }).findings) {
      expect(about === null).toBe(list === null);
      if (about !== null) expect(about).toMatch(new RegExp(`^list/${list}(/[a-z0-9-]+)?$`));
    }
  });
});

describe('One finding', () => {
  it('has its row as it was sent, with the cells that it concerns marked', () => {
    const number = opened.findings.findIndex(({ rule }) => rule === 'plan-ended-before-it-started');
    const detail = oneFinding(opened, { number });
    expect(detail?.finding).toMatchObject({ number, list: 7 });
    expect(detail?.row.filter(({ concerned }) => concerned).map(({ heading }) => heading)).toEqual([
      'Child protection plan start date',
      'Child protection plan end date',
    ]);
    expect(detail?.row.some(({ text }) => text === detail.finding.child)).toBe(true);
    expect(detail?.source).not.toBe('');
  });

  it('has no row where it is about a whole list', () => {
    const number = opened.findings.findIndex(({ row, list }) => row === null && list !== null);
    const detail = oneFinding(opened, { number });
    if (number >= 0) expect(detail?.row).toEqual([]);
    expect(number >= 0 || opened.findings.every(({ row, list }) => row !== null || list === null)).toBe(true);
  });

  it('knows the one before and the one after', () => {
    const last = opened.findings.length - 1;
    expect(oneFinding(opened, { number: 0 })).toMatchObject({ before: null, after: 1 });
    expect(oneFinding(opened, { number: last })).toMatchObject({ before: last - 1, after: null });
  });

  it('is none where there is none', () => {
    expect(oneFinding(opened, { number: opened.findings.length })).toBeNull();
    expect(oneFinding(opened, { number: -1 })).toBeNull();
  });
});

describe('Findings as files', () => {
  const text = (filter: FindingsFilter) => new TextDecoder().decode(findingsCsv(opened, { filter, explained: [] }));

  it('hold every finding, or those that a filter leaves', () => {
    expect(text({}).split('\r\n').filter(Boolean)).toHaveLength(opened.findings.length + 1);
    const errors = text({ severity: 'error' }).split('\r\n').filter(Boolean).slice(1);
    expect(errors.every((row) => row.startsWith('error,'))).toBe(true);
  });

  it('say that they are UTF-8, and run nothing that was typed', () => {
    const typed = openedOf(
      sentSheets({
        'lists.xlsx': { 'List 1': [contacts, ['=cmd|calc', '@x', 'WBRI', '01/02/2010', '01/05/2015', 'Police']] },
      }),
    );
    const bytes = findingsCsv(typed, { filter: {}, explained: [] });
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(new TextDecoder().decode(bytes)).toContain("'=cmd|calc");
    const { Sheets } = read(findingsWorkbook(typed, { filter: {}, explained: [] }));
    const cells = Object.values(Sheets).flatMap((sheet) => Object.values(sheet));
    expect(cells.filter((cell) => cell.f !== undefined)).toEqual([]);
  });

  it('are a workbook with what was not checked', () => {
    const { Sheets } = read(findingsWorkbook(opened, { filter: {}, explained: [] }));
    const rows = (name: string) => utils.sheet_to_json<unknown[]>(Sheets[name] ?? {}, { header: 1 });
    expect(rows('Findings')).toHaveLength(opened.findings.length + 1);
    expect(rows('Not checked')).toHaveLength(opened.notRun.length + 1);
  });
});

describe('Files with their cells marked', () => {
  const row = (id: string) => [id, 'x', 'WBRI', '01/02/2010', '01/05/2015', 'Police'];

  it('are the one that was sent', () => {
    const one = openedOf(sentSheets({ 'lists.xlsx': { 'List 1': [contacts, row('W1')] } }));
    const { files, workbook } = markedFiles(one, { file: null });
    expect(files).toEqual([{ name: 'lists.xlsx', sheets: ['List 1'] }]);
    expect(workbook && read(workbook).SheetNames).toEqual(['Marks', 'List 1']);
  });

  it('are each of several: which ones there are, and one of them when it is chosen', () => {
    const several = openedOf(
      sentSheets({
        'contacts.xlsx': { 'List 1': [contacts, row('W1')] },
        'plans.xlsx': {
          'List 7': [
            ['Child unique ID', 'Child protection plan start date', 'Child protection plan end date'],
            ['W1', '09/05/2015', '03/05/2015'],
          ],
        },
      }),
    );
    expect(markedFiles(several, { file: null })).toMatchObject({
      files: [{ name: 'contacts.xlsx' }, { name: 'plans.xlsx' }],
      workbook: null,
    });
    const { workbook } = markedFiles(several, { file: 1 });
    const book = read(workbook ?? new Uint8Array(), { cellStyles: true });
    expect(book.SheetNames).toEqual(['Marks', 'List 7']);
    expect(book.Sheets['List 7']?.C2?.c?.[0]?.t).toContain('before it started');
    expect(markedFiles(several, { file: 2 }).workbook).toBeNull();
  });
});
