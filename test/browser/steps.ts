import type { Page } from 'playwright-core';
import type { MadeUpFile } from './made-up-files.ts';

/** Chooses the edition of 2015 and its usual reference date. */
export async function chooseEdition(page: Page): Promise<void> {
  await page.check('#edition-sif-2015');
  await page.fill('#date-day', '1');
  await page.fill('#date-month', '6');
  await page.fill('#date-year', '2015');
}

/** Gives files and checks them, whatever comes of it. */
export async function check(page: Page, files: readonly MadeUpFile[]): Promise<void> {
  await chooseEdition(page);
  await page.setInputFiles('#files', [...files]);
  await page.getByRole('button', { name: 'Check the lists' }).click();
  await page.locator('#results h2, .problem:not([hidden])').first().waitFor();
}

/** Checks the made-up lists that the page offers. */
export async function demonstrate(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Try it with a made-up workbook' }).click();
  await page.locator('#results h2').waitFor();
}

/** Opens a tab of the results by its name. */
export async function openTab(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('tab', { name }).click();
}

/** What has the focus: its tag, then its id, or the beginning of its words. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate<string>(`(() => {
    const at = document.activeElement;
    return at.tagName.toLowerCase() + (at.id ? '#' + at.id : ' ' + at.textContent.trim().slice(0, 40));
  })()`);
