import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { read, utils } from '@e965/xlsx';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { builtPage, openPage, startChromium } from './chromium.ts';
import { fileOf, madeUpWorkbook } from './made-up-files.ts';
import { check, chooseEdition, openTab } from './steps.ts';

let browser: Browser;
let page: Page;
let findings = 0;
const folder = mkdtempSync(join(tmpdir(), 'bestfit-given-'));

beforeAll(async () => {
  browser = await startChromium();
  ({ page } = await openPage(browser, builtPage()));
  await check(page, [fileOf('lists.xlsx', madeUpWorkbook())]);
  findings = Number(/\((\d+)\)/.exec((await page.textContent('#tab-findings')) ?? '')?.[1]);
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Presses a button that gives a file, and answers with its name and content. */
async function downloaded(name: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

describe('The files that the page gives', () => {
  beforeAll(() => openTab(page, 'Downloads'));

  it('the findings as a workbook, one row each', async () => {
    const { name, bytes } = await downloaded('Download: The findings as a workbook');
    expect(name).toBe('findings.xlsx');
    const sheet = read(bytes).Sheets.Findings;
    expect(sheet && utils.sheet_to_json(sheet)).toHaveLength(findings);
  });

  it('the findings as CSV that Excel takes for what it is', async () => {
    const { name, bytes } = await downloaded('Download: The findings as CSV');
    expect(name).toBe('findings.csv');
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const [sheet] = Object.values(read(bytes).Sheets);
    expect(sheet && utils.sheet_to_json(sheet)).toHaveLength(findings);
  });

  it('the lists as they were, with their cells marked', async () => {
    const { name, bytes } = await downloaded('Download: Your lists, marked');
    expect(name).toBe('marked.xlsx');
    const [marked, given] = [read(bytes), read(madeUpWorkbook())];
    for (const list of given.SheetNames) expect(marked.SheetNames).toContain(list);
    const notes = Object.values(marked.Sheets).flatMap((sheet) =>
      Object.values(sheet).filter((cell) => (cell as { c?: unknown[] }).c?.length),
    );
    expect(notes.length).toBeGreaterThan(0);
  });

  it('the measures as CSV, which names no child', async () => {
    const { name, bytes } = await downloaded('Download: The measures as CSV');
    expect(name).toBe('measures.csv');
    const rows = utils.sheet_to_json<Record<string, unknown>>(Object.values(read(bytes).Sheets)[0] ?? {});
    expect(rows.find(({ measure }) => measure === 'contacts')?.value).toBeGreaterThan(0);
  });

  it('a blank template of each edition, with its 11 lists', async () => {
    await page.getByRole('button', { name: 'Check something else' }).click();
    for (const [edition, title] of [
      ['sif-2015', 'Annex A of the single inspection framework, 1 June 2015'],
      ['ilacs', 'Annex A for inspections from 2018'],
    ] as const) {
      const { name, bytes } = await downloaded(title);
      expect(name).toBe(`annex-a-${edition}.xlsx`);
      expect(read(bytes).SheetNames.length).toBeGreaterThanOrEqual(11);
    }
  });
});

describe('Files that are dropped', () => {
  /** Drops paths on a place of the page, as a person does from a folder's window. */
  async function drop(selector: string, files: readonly string[]): Promise<void> {
    const box = await page.locator(selector).boundingBox();
    const client = await page.context().newCDPSession(page);
    const at = { x: (box?.x ?? 0) + 5, y: (box?.y ?? 0) + 5 };
    const data = { items: [], files: [...files], dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await client.send('Input.dispatchDragEvent', { type, ...at, data });
    }
  }

  beforeAll(async () => {
    await page.goto(builtPage());
    await chooseEdition(page);
    mkdirSync(join(folder, 'submission', 'lists'), { recursive: true });
    writeFileSync(join(folder, 'submission', 'lists', 'lists.xlsx'), madeUpWorkbook());
    writeFileSync(join(folder, 'submission', '.hidden'), 'x');
    writeFileSync(join(folder, 'submission', '~$lists.xlsx'), 'x');
    writeFileSync(join(folder, 'lists.xlsx'), madeUpWorkbook());
  });

  it('are taken where they are to be dropped', async () => {
    await drop('#files', [join(folder, 'lists.xlsx')]);
    await expect.poll(() => page.locator('.chosen').first().textContent()).toContain('1 file: lists.xlsx');
  });

  it('are taken back', async () => {
    await page.getByRole('button', { name: 'Take back' }).click();
    expect(await page.locator('.chosen').first().textContent()).toBe('');
    expect(await page.evaluate('document.activeElement.id')).toBe('files');
  });

  it('are taken for the lists when dropped beside, and do not replace the page', async () => {
    await drop('.beside', [join(folder, 'lists.xlsx')]);
    await expect.poll(() => page.locator('.chosen').first().textContent()).toContain('lists.xlsx');
    expect(page.url()).toBe(builtPage());
  });

  it('may be a folder with folders in it; hidden files and locks of office programs are left out', async () => {
    await drop('#files', [join(folder, 'submission')]);
    await expect.poll(() => page.locator('.chosen').first().textContent()).toMatch(/^1 file: lists.xlsx /);
    await page.getByRole('button', { name: 'Check the lists' }).click();
    await page.locator('#results h2').waitFor();
    expect(await page.locator('#results .warning').count()).toBe(0);
  });
});

describe('The built page', () => {
  it('is one file of less than 350 KB as a web server sends it', () => {
    const built = readFileSync(join(inject('checkerFolder'), 'index.html'));
    expect(gzipSync(built).length).toBeLessThan(350 * 1024);
  });

  it('names no address outside itself that a browser would open', () => {
    const built = readFileSync(join(inject('checkerFolder'), 'index.html'), 'utf8');
    expect(built).not.toMatch(/(?:src|href)="(?!#)/);
  });
});
