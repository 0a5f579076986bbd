import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkReports } from './report-check.ts';
import { readReport } from './report-read.ts';

let folder = '';
let printed = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bestfit-reports-'));
  printed = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += text;
    return true;
  });
});

afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true, force: true });
});

const westmarch = await readFile(
  new URL('../../../examples/published-report-westmarch-2012.md', import.meta.url),
  'utf8',
);
const reportOn = (authority: string): string => westmarch.replaceAll('Westmarch', authority);

describe('bestfit report read', () => {
  it('tells cover, judgements, areas, defects and rules, and answers 1 when something is found', async () => {
    const file = join(folder, 'one.txt');
    await writeFile(file, westmarch);
    expect(await readReport(file)).toBe(1);
    for (const words of [
      'Westmarch',
      '2012-07-06',
      'looked-after/overall',
      'differ',
      'Areas for improvement: 13',
      'grade-mismatch',
      'Rules broken',
      'SG-6',
      'cannot be decided from a report alone',
    ]) {
      expect(printed).toContain(words);
    }
    expect(printed.split('\n').filter((line) => line !== line.trimEnd())).toEqual([]);
  });

  it('answers one JSON document with --json', async () => {
    const file = join(folder, 'one.txt');
    await writeFile(file, westmarch);
    await readReport(file, { json: true });
    const answer = JSON.parse(printed) as Record<string, unknown>;
    expect(Object.keys(answer)).toEqual([
      'authority',
      'framework',
      'inspectionDates',
      'published',
      'inspector',
      'judgements',
      'paragraphs',
      'areasForImprovement',
      'context',
      'defects',
      'rules',
      'nearMisses',
    ]);
  });

  it.each([
    ['an empty file', ''],
    ['a letter', 'Dear board,\n\nThe boat leaks.\n'],
    ['a binary file', '\u0000\u0001\u0002\u0003'.repeat(100)],
  ])('names the file in one clear error for %s', async (_, content) => {
    const file = join(folder, 'other.txt');
    await writeFile(file, content);
    await expect(readReport(file)).rejects.toThrow(/other\.txt/);
  });
});

describe('bestfit report check', () => {
  it('gives every file of a folder and below a row, the unreadable too, and does not stop', async () => {
    await mkdir(join(folder, 'deep', 'er'), { recursive: true });
    await writeFile(join(folder, 'a.txt'), reportOn('Aldmarch'));
    await writeFile(join(folder, 'deep', 'er', 'b.md'), reportOn('Bermarch'));
    await writeFile(join(folder, 'c.txt'), 'no report');
    await writeFile(join(folder, 'd.pdf'), 'not looked at');
    expect(await checkReports([folder, join(folder, 'gone.txt')], { json: true })).toBe(1);
    const { reports, summary } = JSON.parse(printed) as {
      reports: { file: string; authority?: string; error?: string }[];
      summary: Record<string, number>;
    };
    expect(reports.map(({ authority, error }) => authority ?? error)).toEqual([
      'Aldmarch',
      expect.stringContaining('this text has no heading'),
      'Bermarch',
      expect.stringContaining('there is no such file'),
    ]);
    expect(summary).toMatchObject({ files: 4, read: 2, unreadable: 2 });
  });

  it('writes a spreadsheet when asked, safe from formulas', async () => {
    const file = join(folder, 'a.txt');
    await writeFile(file, westmarch.replace(/Ada Thornbury HMI/, '=HYPERLINK("x")'));
    const out = join(folder, 'rows.csv');
    await checkReports([file], { csv: out });
    const [header, row] = (await readFile(out, 'utf8')).split('\r\n');
    expect(header?.split(',').slice(0, 3)).toEqual(['file', 'authority', 'framework']);
    expect(row).toContain(`"'=HYPERLINK(""x"")"`);
    expect(printed).toContain('1 of 1 files read');
  });

  it('reads many on all cores and answers them in the order of the files', async () => {
    for (let i = 0; i < 40; i++) {
      await writeFile(
        join(folder, `${String(i).padStart(2, '0')}.txt`),
        reportOn(`March ${'abcdefghij'.charAt(i % 10)}`),
      );
    }
    await checkReports([folder], { json: true });
    const { reports } = JSON.parse(printed) as { reports: { file: string; authority: string }[] };
    expect(reports.map(({ authority }) => authority)).toEqual(
      Array.from({ length: 40 }, (_, i) => `March ${'abcdefghij'.charAt(i % 10)}`),
    );
  });

  it('answers 2 when nothing can be read, and says so when nothing is there', async () => {
    await writeFile(join(folder, 'a.txt'), 'no report');
    expect(await checkReports([folder])).toBe(2);
    await rm(join(folder, 'a.txt'));
    await expect(checkReports([folder])).rejects.toThrow(/no file there ends in/);
  });
});
