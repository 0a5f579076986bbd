import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
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
      'grades differ',
      'A dash: no grade there; differ: the grades do not agree.',
      'Rules broken',
      'SG-6',
      'cannot be decided from a report alone: they hang on facts that inspectors declare',
    ]) {
      expect(printed.replaceAll(/\s+/g, ' ')).toContain(words);
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
    ['an empty file', ' \n', /the file is empty/],
    ['a letter', 'Dear board,\n\nThe boat leaks.\n', /no heading, grade line or judgement/],
    ['a binary file', '\u0000\u0001\u0002\u0003'.repeat(100), /no text file/],
    ['a web page', '<!DOCTYPE html>\n<html><h1>Inspection of safeguarding services</h1></html>', /is a web page/],
  ])('names the file in one clear error for %s', async (_, content, why) => {
    const file = join(folder, 'other.txt');
    await writeFile(file, content);
    await expect(readReport(file)).rejects.toThrow(why);
    await expect(readReport(file)).rejects.toThrow(/other\.txt: /);
  });

  it('reads a text with stray marks of HTML, which extractions leave', async () => {
    const file = join(folder, 'one.txt');
    await writeFile(file, `<b>${westmarch.replace('# Contents', '<sup>1</sup>\n\n# <b>Contents</b>')}`);
    expect(await readReport(file, { json: true })).toBe(1);
    expect(JSON.parse(printed)).toMatchObject({ authority: 'Westmarch', paragraphs: 83 });
  });
});

describe('bestfit report check', () => {
  type Checked = {
    reports: { file: string; authority?: string; error?: string }[];
    summary: Record<string, unknown>;
  };
  const checked = async (...paths: string[]): Promise<{ code: number; answer: Checked }> => {
    printed = '';
    const code = await checkReports(paths, { json: true });
    return { code, answer: JSON.parse(printed) as Checked };
  };

  it('gives every report of a folder and below a row, the unreadable too, and does not stop', async () => {
    await mkdir(join(folder, 'deep', 'er'), { recursive: true });
    await writeFile(join(folder, 'a.txt'), reportOn('Aldmarch'));
    await writeFile(join(folder, 'deep', 'er', 'b.md'), reportOn('Bermarch'));
    await writeFile(join(folder, 'c.txt'), '');
    const { code, answer } = await checked(folder);
    expect(code).toBe(1);
    expect(answer.reports.map(({ file, authority, error }) => [file, authority ?? error])).toEqual([
      [join(folder, 'a.txt'), 'Aldmarch'],
      [join(folder, 'c.txt'), 'the file is empty. Give the text of a published report.'],
      [join(folder, 'deep', 'er', 'b.md'), 'Bermarch'],
    ]);
    expect(answer.summary).toMatchObject({ files: 3, read: 2, unreadable: 1 });
  });

  it('tells texts that are no reports apart, unless they are named, and counts the files of other kinds', async () => {
    await mkdir(join(folder, 'deep'));
    for (const name of ['README.md', 'd.PDF', 'e.docx', join('deep', 'f.pdf'), '.hidden']) {
      await writeFile(join(folder, name), 'Here are the reports of this year.');
    }
    await writeFile(join(folder, 'deep', 'a.txt'), reportOn('Aldmarch'));
    const { answer } = await checked(folder);
    expect(answer.reports.map(({ authority }) => authority)).toEqual(['Aldmarch']);
    expect(answer.summary).toMatchObject({
      files: 1,
      notReports: [join(folder, 'README.md')],
      passedOver: { '.pdf': 2, '.docx': 1 },
    });
    const named = await checked(folder, join(folder, 'README.md'));
    expect(named.answer.reports.map(({ error }) => error === undefined)).toEqual([false, true]);

    printed = '';
    await checkReports([folder]);
    expect(printed).toContain('Not reports: README.md\n');
    expect(printed).toContain('3 other files passed over: .docx, .pdf (convert them to text first).');
    expect(printed).toMatch(/^deep\/a\.txt +Aldmarch/m);
    expect(printed).not.toContain(folder);
  });

  it('enters no folder twice, whatever its links', { timeout: 5000 }, async () => {
    await mkdir(join(folder, 'deep'));
    await writeFile(join(folder, 'deep', 'a.txt'), westmarch);
    await symlink('.', join(folder, 'again'));
    await symlink('..', join(folder, 'deep', 'up'));
    await symlink('deep', join(folder, 'b-link'));
    const { answer } = await checked(folder);
    expect(answer.reports.map(({ file }) => file)).toEqual([join(folder, 'deep', 'a.txt')]);
    const [linked] = (await checked(join(folder, 'b-link'))).answer.reports;
    expect(linked?.file).toBe(join(folder, 'b-link', 'a.txt'));
  });

  it('counts departures and discretions as reasons to look for, not as faults', async () => {
    const eastmarch = new URL('../../../examples/published-report-eastmarch-2015.txt', import.meta.url).pathname;
    expect(await checkReports([eastmarch])).toBe(0);
    expect(printed).toContain('1 of 1 file read: 0 with findings');
    expect(printed).toContain('1 with reasons to look for');
  });

  it('writes a spreadsheet when asked, a column for each judgement and kind of defect, safe from formulas', async () => {
    const [file, empty] = [join(folder, 'a.txt'), join(folder, 'b.txt')];
    await writeFile(file, westmarch.replace(/Ada Thornbury HMI/, '=HYPERLINK("x")'));
    await writeFile(empty, '');
    const out = join(folder, 'rows.csv');
    await checkReports([file, empty], { csv: out });
    const [header = '', row = '', failed = ''] = (await readFile(out, 'utf8')).split('\r\n');
    expect(row).toContain(`"'=HYPERLINK(""x"")"`);
    const names = header.split(',');
    const cells = row.replace(/"'=HYPERLINK\(""x""\)"/, 'inspector').split(',');
    const told = Object.fromEntries(names.map((name, i) => [name, cells[i]]));
    expect(cells).toHaveLength(names.length);
    expect(told).toMatchObject({
      file,
      authority: 'Westmarch',
      framework: 'slac-2012',
      published: '2012-07-06',
      'inspection dates': '2012-05-14/2012-05-25',
      paragraphs: '83',
      'safeguarding/overall': 'good',
      'looked-after/economic-well-being': 'inadequate',
      'help-and-protection': '',
      'areas for improvement': '13',
      'areas: looked-after': '6',
      defects: '12',
      'defect: grade-mismatch': '2',
      'defect: text-ends': '0',
      'broken rules': 'SG-6',
      'reasons to look for': 'LAC-5',
      error: '',
    });
    expect(failed).toBe(
      `${empty}${','.repeat(names.length - 1)}the file is empty. Give the text of a published report.`,
    );
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

  it('is bad use of a path that is not there, and prints nothing', async () => {
    await writeFile(join(folder, 'a.txt'), westmarch);
    const gone = join(folder, 'gone.txt');
    await expect(checkReports([folder, gone], { json: true })).rejects.toThrow(
      `${gone}: there is no such file or folder.`,
    );
    expect(printed).toBe('');
  });

  it('fails after its answer when nothing can be read, and at once when nothing is there', async () => {
    const only = join(folder, 'a.txt');
    await writeFile(only, 'no report');
    await expect(checkReports([only], { json: true })).rejects.toThrow(/^.*a\.txt: this text has no heading/);
    expect((JSON.parse(printed) as Checked).reports).toMatchObject([{ file: only }]);
    await writeFile(join(folder, 'b.txt'), '');
    await expect(checkReports([folder])).rejects.toThrow('none of the 2 files could be read as a report.');
    await rm(only);
    await rm(join(folder, 'b.txt'));
    await writeFile(join(folder, 'c.pdf'), '');
    await expect(checkReports([folder])).rejects.toThrow(/no file there ends in .* 1 other file passed over: \.pdf/);
  });
});
