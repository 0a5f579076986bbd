import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtPage, openPage, startChromium } from './chromium.ts';
import { fileOf, madeUpWorkbook } from './made-up-files.ts';
import { check, openTab } from './steps.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startChromium();
});
afterAll(() => browser?.close());

/** Every state of the page in the order in which one comes to it. */
const states: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ['the form', async () => {}],
  [
    'what is missing',
    async (page) => {
      await page.getByRole('button', { name: 'Check the lists' }).click();
      await page.locator('.optional > summary').click();
    },
  ],
  ['an unreadable file', (page) => check(page, [fileOf('nothing.csv', '')])],
  [
    'the summary',
    async (page) => {
      await check(page, [fileOf('lists.xlsx', madeUpWorkbook()), fileOf('nothing.csv', '')]);
      for (const fold of await page.locator('#panel-summary details > summary').all()) await fold.click();
    },
  ],
  [
    'the findings',
    async (page) => {
      await openTab(page, /Findings/);
      await page.locator('article').first().waitFor();
    },
  ],
  [
    'findings filtered to one rule',
    (page) => page.locator('article').first().locator('.facts li').last().getByRole('button').click(),
  ],
  [
    'the findings when none is left',
    async (page) => {
      await page.evaluate(`document.querySelector('.filtering').open = true`);
      await page.fill('#filter-child', 'nobody');
      await expect.poll(() => page.textContent('.told')).toMatch(/^0 /);
    },
  ],
  [
    'the measures, with charts and children',
    async (page) => {
      await openTab(page, 'Measures');
      await page.locator('.measure').first().waitFor();
      for (const group of ['Who the children are', 'Care leavers', 'Information about the area']) {
        await page.locator('details.group > summary', { hasText: new RegExp(`^${group}`) }).click();
      }
      await page.getByRole('button', { name: 'Show every chart' }).first().click();
      await page.getByRole('button', { name: /^Chart: Children looked after by age/ }).click();
      await page.getByRole('button', { name: /^Chart: Care leavers by contact/ }).click();
      await page
        .getByRole('button', { name: /^Children: / })
        .first()
        .click();
      await page.locator('.ids li').first().waitFor();
    },
  ],
  [
    'one child',
    async (page) => {
      await page.locator('.ids button').first().click();
      await page.locator('#panel-child h3').first().waitFor();
    },
  ],
  [
    'no such child',
    async (page) => {
      await page.fill('#child', 'nobody');
      await page.locator('#panel-child button[type=submit]').click();
      await page.getByText('has the child nobody').waitFor();
    },
  ],
  ['the downloads', (page) => openTab(page, 'Downloads')],
  ['the form again, above the results', (page) => page.getByRole('button', { name: 'Check something else' }).click()],
];

describe.each([
  [320, 'a narrow screen, or a wide one at 400 %'],
  [1280, 'a wide screen'],
])('At %i pixels, %s', (width) => {
  let page: Page;
  beforeAll(async () => {
    ({ page } = await openPage(browser, builtPage(), width));
  });

  it.each(states)('%s breaks no rule of accessibility and needs no scrolling sideways', async (_, reach) => {
    await reach(page);
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html).slice(0, 3)])).toEqual([]);
    const over = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
    expect(await page.evaluate(over)).toBeLessThanOrEqual(0);
  });
});

describe('For everybody', () => {
  it('the page is in British English', async () => {
    const { page } = await openPage(browser, builtPage());
    expect(await page.getAttribute('html', 'lang')).toBe('en-GB');
  });

  it('in forced colours the chosen tab and the kinds of finding are told apart without colour', async () => {
    const { page } = await openPage(browser, builtPage());
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
    await check(page, [fileOf('lists.xlsx', madeUpWorkbook())]);
    const outline = (tab: string) =>
      page.evaluate<string>(`getComputedStyle(document.querySelector('${tab}')).outlineStyle`);
    expect(await outline('#tab-summary')).not.toBe(await outline('#tab-measures'));
    await openTab(page, /Findings/);
    await page.locator('article').first().waitFor();
    expect(new Set(await page.locator('article .tag').allTextContents())).toEqual(new Set(['error', 'query']));
  });

  it('nothing moves for those who ask for less motion', async () => {
    const { page } = await openPage(browser, builtPage());
    const moving = `[...document.querySelectorAll('*')].filter((each) => {
      const { transitionDuration, animationName } = getComputedStyle(each);
      return transitionDuration !== '0s' || animationName !== 'none';
    }).length`;
    expect(await page.evaluate(moving)).toBe(0);
  });
});
