import { zipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtPage, type OpenedPage, openPage, startChromium } from './chromium.ts';
import { fileOf, type MadeUpFile, madeUpWorkbook } from './made-up-files.ts';
import { check, focused } from './steps.ts';

let browser: Browser;
let opened: OpenedPage;
let page: Page;

beforeAll(async () => {
  browser = await startChromium();
  opened = await openPage(browser, builtPage());
  page = opened.page;
});
afterAll(() => browser?.close());

const good = fileOf('lists.xlsx', madeUpWorkbook());

// The beginning of a compound file with the streams of an encrypted workbook named in it, as Excel writes them.
function encrypted(): Uint8Array {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(Buffer.from('EncryptedPackage', 'utf16le'), 1024);
  return bytes;
}

/** A workbook whose one sheet unpacks to a thousand times its size. */
const bomb = () =>
  zipSync({
    '[Content_Types].xml': new Uint8Array(10),
    'xl/workbook.xml': Buffer.from('<workbook><sheets><sheet name="1" sheetId="1" r:id="rId1"/></sheets></workbook>'),
    'xl/_rels/workbook.xml.rels': Buffer.from(
      '<Relationships><Relationship Id="rId1" Type="worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
    'xl/worksheets/sheet1.xml': new Uint8Array(40_000_000).fill(32),
  });

const problem = () => page.textContent('.problem');

describe('What cannot be checked is told in words, and the page goes on', () => {
  it.each<[string, () => MadeUpFile, RegExp]>([
    ['a picture', () => fileOf('photo.xlsx', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3])), /photo\.xlsx/],
    ['an encrypted workbook', () => fileOf('secret.xlsx', encrypted()), /password|Excel 97/],
    ['a zip bomb', () => fileOf('bomb.xlsx', bomb()), /bomb\.xlsx.*(more than|damaged)/],
    ['an empty file', () => fileOf('nothing.csv', ''), /"nothing\.csv" is empty/],
    ['a damaged workbook', () => fileOf('half.xlsx', madeUpWorkbook().subarray(0, 20_000)), /half\.xlsx/],
    ['a text that is no list', () => fileOf('shopping.csv', 'milk,eggs\n1,2\n'), /No sheet is one of the lists/],
  ])('%s', async (_, file, words) => {
    await check(page, [file()]);
    expect(await problem()).toMatch(words);
    await expect.poll(() => focused(page)).toMatch(/^div /);
    expect(await page.locator('#start').isVisible()).toBe(true);
    expect(await page.locator('#results h2').count()).toBe(0);
  });

  it('a good file after bad ones is checked, and the words about the bad ones are gone', async () => {
    await check(page, [good]);
    expect(await page.locator('#results h2').count()).toBe(1);
    expect(await page.locator('.problem').isVisible()).toBe(false);
  });

  it('of several files, the one that cannot be read is told beside what was found in the others', async () => {
    await page.getByRole('button', { name: 'Check something else' }).click();
    await check(page, [good, fileOf('nothing.csv', '')]);
    expect(await page.textContent('#results .warning')).toContain('"nothing.csv" is empty');
    expect(await page.textContent('.next')).toContain('could not be read');
  });

  it('a second check replaces the first', async () => {
    const before = await page.textContent('#results h2 + p');
    await page.getByRole('button', { name: 'Check something else' }).click();
    await check(page, [fileOf('other.xlsx', madeUpWorkbook({ seed: 'another', defects: 0 }))]);
    expect(await page.locator('#results h2').count()).toBe(1);
    expect(await page.textContent('#results h2 + p')).not.toBe(before);
  });

  it('lists of the other edition are recognised as such, and checked by it at one touch', async () => {
    await page.getByRole('button', { name: 'Check something else' }).click();
    await check(page, [fileOf('later.xlsx', madeUpWorkbook({ edition: 'ilacs', defects: 0 }))]);
    await page.getByRole('button', { name: /^Check by Annex A for inspections from 2018/ }).click();
    await expect.poll(() => page.textContent('#results h2 + p')).toContain('Annex A for inspections from 2018');
    expect(await page.isChecked('#edition-ilacs')).toBe(true);
    expect(await page.getByRole('button', { name: /^Check by/ }).count()).toBe(0);
  });

  it('figures to compare with are shown beside the measures; wrong ones are told', async () => {
    await page.getByRole('button', { name: 'Check something else' }).click();
    await page.locator('.optional > summary').click();
    await page.setInputFiles('#comparators', fileOf('figures.csv', 'measure,national\nlooked-aftr,60\n'));
    await check(page, [good]);
    expect(await problem()).toMatch(/figures\.csv.*looked-aftr.*looked-after/);
    await page.setInputFiles('#comparators', fileOf('figures.csv', 'measure,national\ncontacts,600\n'));
    await check(page, [good]);
    await page.getByRole('tab', { name: 'Measures' }).click();
    await expect.poll(() => page.locator('.compared').first().textContent()).toContain('England: 600');
  });

  it('nothing of all this was a fault of the page', () => {
    expect(opened.complaints).toEqual([]);
  });
});

describe('While a check runs', () => {
  it('another cannot be started', async () => {
    const { page: busy } = await openPage(browser, builtPage());
    await busy.getByRole('button', { name: 'Try it with a made-up workbook' }).click();
    await busy.locator('.progress').waitFor();
    expect(await busy.locator('#start').isVisible()).toBe(false);
    expect(await busy.locator('.progress [role=status]').textContent()).not.toBe('');
    await busy.locator('#results h2').waitFor();
    expect(await busy.locator('.progress').isVisible()).toBe(false);
  });
});
