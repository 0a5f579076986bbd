// What every page of the service must be, in whichever state a journey comes to it. See also the pages' own tests.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import {
  axeAgain,
  beginTabbing,
  errorSummaryFaults,
  settled,
  tabbed,
  tabbingFaults,
  tooWideBy,
  widest,
} from './in-the-page.ts';

/** A page as it was sent. */
export type Sent = { readonly status: number; readonly html: string };

const wide = { width: 1280, height: 900 };
/** As wide as a phone; and what is left of a wide window at 400 %. */
const narrow = { width: 320, height: 800 };

/** Puts axe into the page, and runs it. */
async function axeFaults(page: Page): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const { violations } = await axe.analyze();
  return violations.map(
    ({ id, nodes }) =>
      `axe: ${id}: ${nodes
        .map(({ html }) => html)
        .slice(0, 3)
        .join(' ')}`,
  );
}

async function keyboardFaults(page: Page): Promise<string[]> {
  const wanted = await page.evaluate<number>(beginTabbing);
  // Some more: what scrolls takes the focus too.
  for (let pressed = 0; pressed < wanted * 2 + 20; pressed += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate<boolean>(tabbed)) break;
  }
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

/** Everything that is wrong with a page as it stands in the window, which is left as it was found. */
export async function faultsOf(page: Page, sent: Sent): Promise<readonly string[]> {
  const faults = [...(await plainFaults(page, sent)), ...(await axeFaults(page))];
  faults.push(...(await keyboardFaults(page)));
  await page.setViewportSize(narrow);
  await page.evaluate(settled);
  const over = await page.evaluate<number>(tooWideBy);
  if (over > 0) faults.push(`${over} px too wide at 320 px: ${(await page.evaluate<string[]>(widest)).join(' ')}`);
  faults.push(...(await page.evaluate<string[]>(axeAgain)).map((fault) => `at 320 px: ${fault}`));
  await page.setViewportSize(wide);
  await page.evaluate(settled);
  return faults;
}
