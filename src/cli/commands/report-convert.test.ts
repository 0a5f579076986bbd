import { link, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { InputError } from '#frameworks';
import { fromJson, readReport } from '#report';
import { convertReport } from './report-convert.ts';

const examples = join(import.meta.dirname, '../../../examples');
const westmarch = join(examples, 'published-report-westmarch-2012.md');
const eastmarch = join(examples, 'published-report-eastmarch-2015.txt');

let folder = '';
let said = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bestfit-convert-'));
  said = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    said += text;
    return true;
  });
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

describe('report convert', () => {
  it.each([westmarch, eastmarch])('gives the same document by way of Markdown and of JSON: %s', async (published) => {
    const [md, json, again] = ['report.md', 'report.json', 'again.md'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    await convertReport(published, { to: 'md', output: md });
    await convertReport(md, { to: 'json', output: json });
    await convertReport(json, { to: 'md', output: again });
    const { document } = readReport(await readFile(published, 'utf8'));
    expect(fromJson(await readFile(json, 'utf8'))).toEqual(document);
    expect(readReport(await readFile(md, 'utf8')).document).toEqual(document);
    expect(await readFile(again, 'utf8')).toBe(await readFile(md, 'utf8'));
  });

  it('says what it wrote, and leaves nothing else in the folder', async () => {
    const output = join(folder, 'report.html');
    expect(await convertReport(westmarch, { to: 'html', output })).toBe(0);
    expect(said).toBe(
      `Wrote ${output}: one HTML page, 83 numbered paragraphs, 20 graded sections, 13 areas for improvement.\n`,
    );
    expect(await readFile(output, 'utf8')).toContain('id="paragraph-84"');
    expect(await readdir(folder)).toEqual(['report.html']);
  });

  it('is not read back from a page: that would lose what the page sets differently', async () => {
    const [page, output] = [join(folder, 'report.html'), join(folder, 'report.md')];
    await convertReport(westmarch, { to: 'html', output: page });
    await expect(convertReport(page, { to: 'md', output })).rejects.toThrow(`${page}: this is a web page`);
    expect(await readdir(folder)).toEqual(['report.html']);
  });

  it('replaces a file that is there, and follows a link to it', async () => {
    const [output, linked] = [join(folder, 'report.html'), join(folder, 'link.html')];
    await writeFile(output, 'old');
    await symlink(output, linked);
    await convertReport(westmarch, { to: 'html', output: linked });
    expect(await readFile(output, 'utf8')).toContain('Westmarch');
  });

  it('writes the report and nothing else to standard output when asked', async () => {
    await convertReport(westmarch, { to: 'json', output: '-' });
    expect(fromJson(said).cover.authority).toBe('Westmarch');
  });

  it('never writes over the file it reads, by whatever name', async () => {
    const [copy, linked] = [join(folder, 'report.md'), join(folder, 'hard.md')];
    const text = await readFile(westmarch, 'utf8');
    await writeFile(copy, text);
    await link(copy, linked);
    for (const output of [copy, linked, join(folder, '.', 'x', '..', 'report.md')]) {
      await expect(convertReport(copy, { to: 'json', output })).rejects.toThrow(InputError);
    }
    expect(await readFile(copy, 'utf8')).toBe(text);
  });

  it('refuses a folder, a missing folder, and a text without a section, and leaves nothing behind', async () => {
    await expect(convertReport(westmarch, { to: 'md', output: folder })).rejects.toThrow(/is a folder/);
    await expect(convertReport(westmarch, { to: 'md', output: join(folder, 'no', 'r.md') })).rejects.toThrow(
      `the folder ${join(folder, 'no')} does not exist`,
    );
    const shopping = join(folder, 'list.txt');
    await writeFile(shopping, 'bread\nmilk\n');
    const below = join(shopping, 'r.md');
    await expect(convertReport(westmarch, { to: 'md', output: below })).rejects.toThrow(
      `${below}: ${shopping} is no folder.`,
    );
    await expect(convertReport(shopping, { to: 'md', output: join(folder, 'r.md') })).rejects.toThrow(
      `${shopping}: this text has no heading`,
    );
    const bare = join(folder, 'bare.md');
    await writeFile(bare, '---\nbestfit-report: 1\n---\n');
    await expect(convertReport(bare, { to: 'html', output: join(folder, 'r.html') })).rejects.toThrow(/no section/);
    expect((await readdir(folder)).sort()).toEqual(['bare.md', 'list.txt']);
  });
});
