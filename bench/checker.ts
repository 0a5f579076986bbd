// How quick the checker's page is in Chromium, with a workbook of 50,000 rows.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { csvText, editions, synthesise, syntheticWorkbook } from '#annex-a';
import { dayNumber } from '#calendar';
import { buildChecker } from '../src/cli/checker/build.ts';
import { installedChromium } from '../test/browser/installed-chromium.ts';

export interface CheckerMeasure {
  readonly name: string;
  readonly ms: number[];
  readonly goal: string;
}

/** How often the whole is measured; each time in a page of its own. */
const times = 5;

/**
 * From giving a workbook of 50,000 rows to findings on the screen; then the longest frame while a script scrolls through 50,000
 * findings and more, of a list with several faults in most of its rows.
 */
export async function measureChecker(): Promise<CheckerMeasure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bestfit-bench-checker-'));
  const browser = await chromium.launch({
    executablePath: installedChromium(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const { file } = await buildChecker(folder);
    const workbook = join(folder, 'lists.xlsx');
    const asAt = dayNumber(2015, 6, 1);
    const made = synthesise({ edition: 'sif-2015', asAt, size: 50_000, seed: 'bench', messy: true, defects: 2000 });
    writeFileSync(workbook, syntheticWorkbook(made));
    const wrong = join(folder, 'list 1 contacts.csv');
    writeFileSync(wrong, wrongContacts());
    const shown: number[] = [];
    const frames: number[] = [];
    let findings = '';
    for (let i = 0; i < times; i += 1) {
      shown.push(await inPage(browser, file, async (page) => toFindings(page, workbook)));
      frames.push(
        await inPage(browser, file, async (page) => {
          await toFindings(page, wrong);
          findings = (await page.textContent('#panel-findings .told')) ?? '';
          return longestFrame(page);
        }),
      );
    }
    return [
      { name: 'checker: 50,000 rows, from the file to its findings', ms: shown, goal: 'under 4 s, aim 2 s' },
      { name: `checker: longest frame while scrolling (${findings})`, ms: frames, goal: 'under 50 ms' },
    ];
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** List 1 with 50,000 rows, and faults of four kinds each in two rows of five: what most rows share would be told only once. */
function wrongContacts(): string {
  const headings = editions['sif-2015'].lists[0]?.fields.map(({ heading }) => heading) ?? [];
  const rows = Array.from({ length: 50_000 }, (_, row) => {
    const isAmong = (...fifths: number[]) => fifths.includes(row % 5);
    const cells = new Map([
      ['Child unique ID', String(1_000_000 + row)],
      ['Gender', isAmong(0, 4) ? `gender ${row}` : 'F'],
      ['Ethnicity', isAmong(1, 3) ? `ethnicity ${row}` : 'WBRI'],
      ['Date of birth', `0${1 + (row % 9)}/04/2010`],
      ['Age of child (years)', isAmong(0, 1) ? '9' : '5'],
      ['Date of contact', isAmong(2, 3) ? `day ${row}` : `0${1 + (row % 9)}/05/2015`],
    ]);
    return headings.map((heading) => cells.get(heading) ?? '');
  });
  return csvText([headings, ...rows]);
}

async function inPage(browser: Browser, file: string, measured: (page: Page) => Promise<number>): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  try {
    await page.goto(pathToFileURL(file).href);
    return await measured(page);
  } finally {
    await page.close();
  }
}

async function toFindings(page: Page, file: string): Promise<number> {
  await page.check('#edition-sif-2015');
  await page.fill('#date-day', '1');
  await page.fill('#date-month', '6');
  await page.fill('#date-year', '2015');
  const started = performance.now();
  await page.setInputFiles('#files', file);
  await page.click('button[type=submit].main');
  await page.waitForSelector('#results h2', { timeout: 120_000 });
  await page.click('#tab-findings');
  await page.waitForSelector('#panel-findings article');
  return performance.now() - started;
}

/** In the page: scrolls 300 frames at about 4,000 pixels a second, and answers with the longest time between two frames. */
const scrolling = `new Promise((resolve) => {
  let longest = 0;
  let last = 0;
  let frames = 0;
  const frame = (now) => {
    if (frames > 5) longest = Math.max(longest, now - last);
    last = now;
    frames += 1;
    if (frames > 300) resolve(longest);
    else {
      window.scrollBy(0, 70);
      requestAnimationFrame(frame);
    }
  };
  requestAnimationFrame(frame);
})`;

const longestFrame = (page: Page): Promise<number> => page.evaluate<number>(scrolling);
