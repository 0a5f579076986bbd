import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { editions, readSheets, synthesise, syntheticWorkbook, templateWorkbook, workbookBytes } from '#annex-a';
import { dayNumber } from '#calendar';
import { typed } from '../annex-a/typed.test-data.ts';

const examples = join(import.meta.dirname, '../../../examples/annex-a');
const westmarch = join(examples, 'westmarch');
const before = join(examples, 'westmarch-before');
const of2015 = '--edition sif-2015 --as-at 2015-06-01';
const check = (rest: string) => typed(`bestfit annex-a check ${rest}`);

let folder = '';
const at = (name: string) => join(folder, name);
const file = async (name: string, content: string | Uint8Array) => {
  await writeFile(at(name), content);
  return at(name);
};
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bestfit-check-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const whole = expect.toSatisfy((value) => Number.isInteger(value));
const wholeOrNull = expect.toSatisfy((value) => value === null || Number.isInteger(value));
const text = expect.any(String);
const cell = expect.stringMatching(/^[A-Z]{1,3}\d+$/);
const counts = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.values(value).every((each) => Number.isInteger(each));

/** The shape of the answer, each list, finding and the rest with exactly these keys. */
const shapeOf = (answer: Record<'lists' | 'findings' | 'notRun', readonly { also?: string[] }[]>) => ({
  edition: expect.stringMatching(/^(sif-2015|ilacs)$/),
  asAt: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
  settings: expect.objectContaining({ stage: 2, planVisitEvery: whole }),
  compared: null,
  lists: answer.lists.map(() => ({
    no: whole,
    rows: whole,
    file: text,
    sheet: text,
    headingRow: whole,
    headings: expect.objectContaining({ 'Date of birth': text }),
  })),
  findings: answer.findings.map(({ also = [] }) => ({
    rule: text,
    severity: expect.stringMatching(/^(error|query)$/),
    list: wholeOrNull,
    sheet: text,
    row: wholeOrNull,
    column: text,
    cell: expect.stringMatching(/^([A-Z]{1,3}\d+)?$/),
    child: text,
    text,
    message: expect.stringMatching(/.{10}/),
    also: also.map(() => cell),
    places: also.map(() => ({ list: whole, sheet: text, row: whole, column: text, cell, child: text, text })),
  })),
  summary: {
    errors: whole,
    queries: whole,
    byRule: expect.toSatisfy(counts),
    byColumn: expect.toSatisfy((value) => Object.values(value).every(counts)),
  },
  notRun: answer.notRun.map(() => ({ rule: text, because: text })),
  unread: [],
});

describe('annex-a check', () => {
  it('tells programs of every cell, and people once of what most rows of a column share', async () => {
    const rows = Array.from({ length: 24 }, (_, row) => `W${100 + row},M,WBRI,01/05/2010,,9,04/05/2015,6: Police`);
    const headings = editions['sif-2015'].lists[0]?.fields.map(({ heading }) => heading).join(',');
    const contacts = await file('contacts.csv', [headings ?? '', ...rows].join('\n'));
    const { out } = await check(`${contacts} ${of2015} --json`);
    const findings: { rule: string; cell: string }[] = JSON.parse(out).findings;
    const cells = findings.filter(({ rule }) => rule === 'age-not-as-birth-date').map((each) => each.cell);
    expect(cells).toEqual(rows.map((_, row) => `F${row + 2}`));
    expect((await check(`${contacts} ${of2015}`)).out).toContain('row 2 and 23 other rows');
  });

  it('tells the edition, the day, each list, and what is wrong by rule and by column, on lines of 80 characters', async () => {
    const { code, out, err } = await check(`${westmarch} ${of2015}`);
    expect({ code, err }).toEqual({ code: 1, err: '' });
    for (const told of [
      'Check of edition sif-2015 as at 1 June 2015',
      'Child protection plans',
      '[open-plan-or-care-after-death]',
      '(AJ7, child 5568151, “1?”)',
      'By column',
      'Because no earlier submission was given to compare with',
    ]) {
      expect(out).toContain(told);
    }
    expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });

  it('finds every planted defect of the examples', async () => {
    const { findings } = JSON.parse((await check(`${westmarch} ${of2015} --json`)).out);
    const rules = new Set(findings.map(({ rule }: { rule: string }) => rule));
    for (const rule of [
      'cell-left-blank',
      'event-after-the-reference-date',
      'count-unreadable',
      'open-plan-or-care-after-death',
      'care-leaver-still-looked-after',
      'date-unreadable',
      'looked-after-end-reason-without-a-date',
      'id-lost-its-zeros',
    ]) {
      expect(rules).toContain(rule);
    }
  });

  it('gives one JSON document in the shape that is documented, its summary adding up', async () => {
    const { out, err } = await check(`${westmarch} ${of2015} --json`);
    const answer = JSON.parse(out);
    const adopters = answer.lists.pop();
    expect(adopters).toMatchObject({ no: 11, rows: 0 });
    expect(answer).toEqual(shapeOf(answer));
    expect(err).toBe('');
    const { findings, summary } = answer;
    const sum = (counts: Record<string, number>) => Object.values(counts).reduce((all, each) => all + each, 0);
    expect(summary.errors + summary.queries).toBe(findings.length);
    expect(sum(summary.byRule)).toBe(findings.length);
    expect(Object.values<Record<string, number>>(summary.byColumn).reduce((all, each) => all + sum(each), 0)).toBe(
      findings.length,
    );
  });

  it('ends with 0 when only queries are found', async () => {
    const made = synthesise({ edition: 'sif-2015', size: 200, seed: 1, asAt: dayNumber(2015, 6, 1) });
    const lists = await file('faultless.xlsx', syntheticWorkbook(made));
    expect((await check(`${lists} ${of2015}`)).code).toBe(0);
  });

  it('shows 50 findings, some of every rule, and all when asked', async () => {
    const made = synthesise({ edition: 'sif-2015', size: 2000, seed: 1, asAt: dayNumber(2015, 6, 1), defects: 300 });
    const lists = await file('many.xlsx', syntheticWorkbook(made));
    const shown = (out: string) => out.split('\n').filter((line) => /^ {2}List \d/.test(line)).length;
    const { out } = await check(`${lists} ${of2015}`);
    expect(out).toMatch(/50 of \d+ findings/);
    expect(shown(out)).toBe(50);
    const { summary } = JSON.parse((await check(`${lists} ${of2015} --json`)).out);
    expect(shown((await check(`${lists} ${of2015} --all`)).out)).toBe(summary.errors + summary.queries);
  });

  it('says what was compared with the submission before', async () => {
    const { code, out } = await check(`${westmarch} ${of2015} --previous ${before}`);
    expect(code).toBe(1);
    expect(out).toContain('Compared with 6 files before');
    expect(out).toMatch(/^ +7 +12 +13 +1 +0 +0 +0$/m);
    expect(out).toContain('Lists 1, 2, 5, 10, 11: not in the submission before.');
    expect(out).not.toContain('no earlier submission');
    const { compared } = JSON.parse((await check(`${westmarch} ${of2015} --json --previous ${before}`)).out);
    expect(compared.lists.find(({ no }: { no: number }) => no === 7)).toEqual({
      no: 7,
      rowsBefore: 12,
      rows: 13,
      childrenAdded: 1,
      childrenGone: 0,
      childrenRenamed: 0,
      cellsChanged: 0,
    });
  });

  it('writes the findings as CSV and as a workbook, and the lists marked', async () => {
    const { out } = await check(`${westmarch} ${of2015} --out ${at('a/findings')}`);
    expect((await readdir(at('a/findings'))).sort()).toEqual(['findings.csv', 'findings.xlsx', 'marked.xlsx']);
    expect(out).toContain(`Wrote ${at('a/findings/marked.xlsx')}`);
    const { sheets, unread } = readSheets([
      { name: 'marked.xlsx', bytes: await readFile(at('a/findings/marked.xlsx')) },
    ]);
    expect(unread).toEqual([]);
    expect(sheets.length).toBeGreaterThanOrEqual(11);
    expect((await readFile(at('a/findings/findings.csv'), 'utf8')).split('\r\n').length).toBeGreaterThan(10);
  });

  it('takes settings, and says which were changed', async () => {
    const { out } = await check(`${westmarch} ${of2015} --set planVisitEvery=20 --own-authority Westmarch --stage 1`);
    expect(out.replaceAll(/\s+/g, ' ')).toContain(
      'Stage 1: empty columns of stage 2 are not missed. Settings: ownAuthority Westmarch, planVisitEvery 20.',
    );
    const { settings } = JSON.parse((await check(`${westmarch} ${of2015} --json --set planVisitEvery=20`)).out);
    expect(settings.planVisitEvery).toBe(20);
  });

  it('reads the same from a folder of CSV files, from its files one by one and with a mapping', async () => {
    const errors = async (rest: string) => JSON.parse((await check(`${rest} --json`)).out).summary.errors;
    const expected = await errors(`${westmarch} ${of2015}`);
    const files = (await readdir(westmarch)).map((name) => join(westmarch, name));
    expect(await errors(`${files.join(' ')} ${of2015}`)).toBe(expected);
    expect(await errors(`${westmarch} ${of2015} --mapping ${join(examples, 'mapping.json')}`)).toBe(expected);
  });

  it('checks an empty template: its lists have no rows', async () => {
    const lists = await file('template.xlsx', templateWorkbook('ilacs', null));
    const { out } = await check(`${lists} --edition ilacs --as-at 03/06/2024`);
    expect(out).toContain('[list-without-rows]');
  });
});

describe('annex-a check, given what it cannot read', () => {
  const oneLine = /^bestfit: [^\n]+\n$/;
  const broken = {
    'an empty file': ['empty.xlsx', '', /is empty/],
    'half a workbook': [
      'half.xlsx',
      workbookBytes({ sheets: [{ name: 'a', columns: [], rows: [['x']] }] }).slice(0, 300),
      /end is missing/,
    ],
    'an encrypted or old workbook': [
      'old.xls',
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      /bestfit/,
    ],
    'a PDF': ['report.pdf', '%PDF-1.7\n1 0 obj', /is a PDF/],
  } as const;

  it.each(Object.entries(broken))(
    '%s: exit 2, one clear line, nothing on standard output',
    async (_, [name, content, says]) => {
      const { code, out, err } = await check(`${await file(name, content)} ${of2015}`);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toMatch(oneLine);
      expect(err).toMatch(says);
    },
  );

  it('answers for the files that could be read, and ends with 2', async () => {
    const { code, out } = await check(`${westmarch} ${await file('cut.xlsx', '')} ${of2015}`);
    expect(code).toBe(2);
    expect(out).toContain('Not read: "cut.xlsx" is empty.');
    expect(out).toContain('[count-unreadable]');
  });

  it('says of sheets without a list what was looked for, instead of eleven empty lines', async () => {
    const { code, out } = await check(`${await file('shopping.csv', 'bread,milk\n1,2\n')} ${of2015}`);
    expect(code).toBe(2);
    expect(out).toContain('The only sheet has not the headings of a list of sif-2015.');
    expect(out).not.toContain('Not checked');
  });

  it.each([
    ['no file', ''],
    ['a path that is not there', '/nowhere/at-all.xlsx --edition sif-2015 --as-at 2015-06-01'],
    ['a folder without lists', 'FOLDER/none --edition sif-2015 --as-at 2015-06-01'],
    ['no edition', 'WESTMARCH --as-at 2015-06-01'],
    ['no edition that there is', 'WESTMARCH --edition sif --as-at 2015-06-01'],
    ['no reference date', 'WESTMARCH --edition sif-2015'],
    ['a date that is none', 'WESTMARCH --edition sif-2015 --as-at 2015-02-30'],
    ['a date without a century', 'WESTMARCH --edition sif-2015 --as-at 1/6/15'],
    ['an unknown setting', 'WESTMARCH --edition sif-2015 --as-at 2015-06-01 --set planVisitEvry=3'],
    ['a setting without a value', 'WESTMARCH --edition sif-2015 --as-at 2015-06-01 --set planVisitEvery'],
    ['an unknown stage', 'WESTMARCH --edition sif-2015 --as-at 2015-06-01 --stage 3'],
    ['a mapping that is not there', 'WESTMARCH --edition sif-2015 --as-at 2015-06-01 --mapping /nowhere.json'],
    ['a mapping that is none', 'WESTMARCH --edition sif-2015 --as-at 2015-06-01 --mapping FOLDER/map.json'],
    [
      'a folder for the findings that is a file',
      'WESTMARCH --edition sif-2015 --as-at 2015-06-01 --out FOLDER/map.json',
    ],
    ['an unwritable folder for the findings', 'WESTMARCH --edition sif-2015 --as-at 2015-06-01 --out /proc/findings'],
  ])('%s: exit 2, one clear line', async (_, rest) => {
    await mkdir(at('none'), { recursive: true });
    await file('none/read.me', 'hello');
    await file('map.json', '{"lists": {"12": {}, "7": {"columns": {"plan-strat": "F"}}}}');
    const { code, out, err } = await check(rest.replace('WESTMARCH', westmarch).replace('FOLDER', folder));
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).not.toMatch(/fault in Bestfit|undefined|\[object|\.D/);
  });

  it('suggests the nearest name for a setting, an edition and a field of a mapping', async () => {
    const err = async (rest: string) => (await check(`${westmarch} ${rest}`)).err;
    expect(await err(`${of2015} --set planVisitEvry=3`)).toContain('Did you mean “planVisitEvery”?');
    expect(await err('--edition sif-2105 --as-at 2015-06-01')).toContain('Did you mean “sif-2015”?');
    expect(await err(`${of2015} --mapping ${at('map.json')}`)).toContain('did you mean "plan-start"?');
  });

  it('says that a workbook is no mapping', async () => {
    const workbook = await file('lists.xlsx', workbookBytes({ sheets: [{ name: 'a', columns: [], rows: [['x']] }] }));
    expect((await check(`${westmarch} ${of2015} --mapping ${workbook}`)).err).toContain('A mapping is a JSON file.');
  });

  it('names no child in an error', async () => {
    const { err } = await check(`${westmarch} ${await file('cut.xlsx', '')} ${of2015} --json`);
    expect(err).not.toMatch(/\d{7}/);
  });
});
