// What every page of the service must be, in whichever state a journey comes to it. See also the pages' own tests.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import {
  allAround,
  axeFinds,
  beginTabbing,
  errorSummaryFaults,
  settled,
  tabbingFaults,
  tooWideBy,
  widest,
} from './in-the-page.ts';

// The axe that its package for this browser brings, put into a page as it is: the package takes three times as long to say the same of
// pages without frames.
const axe = readFileSync(
  createRequire(import.meta.resolve('@axe-core/playwright')).resolve('axe-core/axe.min.js'),
  'utf8',
);

/** A page as it was sent. */
export type Sent = { readonly status: number; readonly html: string };

const wide = { width: 1280, height: 900 };
/** As wide as a phone; and what is left of a wide window at 400 %. */
const narrow = { width: 320, height: 800 };

const tabKey = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 };

/** Goes around the page by the Tab key. The keys are sent without waiting for each; the page takes one after the other. */
async function keyboardFaults(page: Page): Promise<string[]> {
  const wanted = await page.evaluate<number>(beginTabbing);
  const keyboard = await page.context().newCDPSession(page);
  const press = async (times: number) => {
    const sent = Array.from({ length: times }, () => [
      keyboard.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...tabKey }),
      keyboard.send('Input.dispatchKeyEvent', { type: 'keyUp', ...tabKey }),
    ]);
    await Promise.all(sent.flat());
    return page.evaluate<boolean>(allAround);
  };
  // Some more: what scrolls takes the focus too.
  let around = await press(wanted + 2);
  for (let more = 0; !around && more < wanted + 20; more += 5) around = await press(5);
  await keyboard.detach();
  return page.evaluate<string[]>(tabbingFaults);
}

/** What is wrong with what was sent, and with the page's heading and title. These hold without JavaScript too. */
export async function plainFaults(page: Page, { status, html }: Sent): Promise<readonly string[]> {
  const faults: string[] = [];
  const headings = await page.locator('h1').allTextContents();
  if (headings.length !== 1) faults.push(`${headings.length} first headings: ${headings.join(', ')}`);
  const title = await page.title();
  const heading = headings[0]?.trim() ?? '';
  if (!title.endsWith(' – Bestfit') || !title.includes(heading))
    faults.push(`the title “${title}” of the page “${heading}”`);
  if (/<style|\sstyle=|<script(?![^>]*\ssrc=)|\son[a-z]+=/i.test(html)) faults.push('script or style within the page');
  const isRefused = status === 422 || status === 409;
  if (isRefused || title.startsWith('Error: ')) {
    if (!title.startsWith('Error: ')) faults.push(`an error whose title “${title}” does not say so`);
    faults.push(...(await page.evaluate<string[]>(errorSummaryFaults)));
  }
  return faults;
}

/** Everything that is wrong with a page as it stands in the window, which is left as wide as it was found. */
export async function faultsOf(page: Page, sent: Sent): Promise<readonly string[]> {
  if (page.frames().length > 1) return ['a page within the page, which axe is not put into'];
  await page.evaluate(axe);
  const faults = [...(await plainFaults(page, sent)), ...(await page.evaluate<string[]>(axeFinds))];
  faults.push(...(await keyboardFaults(page)));
  await page.setViewportSize(narrow);
  await page.evaluate(settled);
  const over = await page.evaluate<number>(tooWideBy);
  if (over > 0) faults.push(`${over} px too wide at 320 px: ${(await page.evaluate<string[]>(widest)).join(' ')}`);
  faults.push(...(await page.evaluate<string[]>(axeFinds)).map((fault) => `at 320 px: ${fault}`));
  await page.setViewportSize(wide);
  return faults;
}
