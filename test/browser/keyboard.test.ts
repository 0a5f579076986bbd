import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { builtPage, openPage, startChromium } from './chromium.ts';
import { madeUpWorkbook } from './made-up-files.ts';
import { focused } from './steps.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startChromium();
});
afterAll(() => browser?.close());

/** Presses Tab until what has the focus is as wanted; fails after a whole round. */
async function tabTo(page: Page, wanted: RegExp): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if (wanted.test(await focused(page))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to ${wanted}`);
}

describe('The whole way without a mouse', () => {
  let page: Page;
  beforeAll(async () => {
    ({ page } = await openPage(browser, builtPage()));
    const workbook = join(inject('checkerFolder'), 'lists.xlsx');
    writeFileSync(workbook, madeUpWorkbook());
    // The system's own dialogue cannot be reached from here: it is answered as soon as it is opened.
    page.on('filechooser', (chooser) => void chooser.setFiles(workbook));
  });

  it('what is missing takes the focus, each with a way to its field', async () => {
    await tabTo(page, /^button Check the lists/);
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toMatch(/^div There is a problem/);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('input#date-day');
    expect(await page.getAttribute('#date-day', 'aria-invalid')).toBe('true');
    expect(page.url()).toBe(builtPage());
  });

  it('the form is filled in and the check started with Enter', async () => {
    await page.keyboard.type('1');
    await page.keyboard.press('Tab');
    await page.keyboard.type('6');
    await page.keyboard.press('Tab');
    await page.keyboard.type('2015');
    await page.locator('#edition-sif-2015').focus();
    await page.keyboard.press('Space');
    await tabTo(page, /^input#files/);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.chosen').first().textContent()).toContain('lists.xlsx');
    await tabTo(page, /^button Check the lists/);
    await page.keyboard.press('Enter');
    await page.locator('#results h2').waitFor();
    await expect.poll(() => focused(page)).toMatch(/^h2 /);
  });

  it('arrows, Home and End go from tab to tab', async () => {
    await tabTo(page, /^button#tab-summary/);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => focused(page)).toBe('button#tab-findings');
    await page.keyboard.press('End');
    await expect.poll(() => focused(page)).toBe('button#tab-downloads');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => focused(page)).toBe('button#tab-summary');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Home');
    await expect.poll(() => focused(page)).toBe('button#tab-summary');
    expect(await page.getAttribute('#tab-summary', 'aria-selected')).toBe('true');
  });

  it('a measure opens its chart and the children behind it, and a child leads back', async () => {
    await page.locator('#tab-measures').focus();
    await page.keyboard.press('Enter');
    await page.locator('.measure').first().waitFor();
    const children = page.getByRole('button', { name: /^Children: / }).first();
    await children.focus();
    await page.keyboard.press('Enter');
    expect(await children.getAttribute('aria-expanded')).toBe('true');
    await page.locator('.ids button').first().waitFor();
    await tabTo(page, /^button \d+/);
    const child = await focused(page);
    await page.keyboard.press('Enter');
    await page.locator('#panel-child h3').first().waitFor();
    await expect.poll(() => focused(page)).toMatch(/^h3 Child /);
    await page.getByRole('button', { name: 'Back to the measures' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe(child);
  });

  it('a check begins and is cancelled with the focus never lost', async () => {
    await page.getByRole('button', { name: 'Check something else' }).focus();
    await page.keyboard.press('Enter');
    await tabTo(page, /^button Try it with/);
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('button Cancel');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('input#edition-sif-2015');
    expect(await page.locator('.progress').isVisible()).toBe(false);
    expect(await page.locator('#results h2').count()).toBe(0);
  });

  it('and the next check is made by a worker that starts anew', async () => {
    await tabTo(page, /^button Try it with/);
    await page.keyboard.press('Enter');
    await page.locator('#results h2').waitFor();
    await expect.poll(() => focused(page)).toMatch(/^h2 /);
  });
});
