import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtPage, type OpenedPage, openPage, startChromium } from './chromium.ts';
import { fileOf, madeUpWorkbook } from './made-up-files.ts';
import { check, demonstrate, focused, openTab } from './steps.ts';

let browser: Browser;
let opened: OpenedPage;

beforeAll(async () => {
  browser = await startChromium();
  opened = await openPage(browser, builtPage());
  await check(opened.page, [fileOf('lists.xlsx', madeUpWorkbook())]);
});
afterAll(() => browser?.close());

const numberIn = (text: string | null): number => Number(/[\d,]+/.exec(text ?? '')?.[0].replaceAll(',', ''));

describe('After a check', () => {
  it('the form is folded away, and the heading with the result has the focus', async () => {
    expect(await opened.page.locator('#start').isVisible()).toBe(false);
    expect(await focused(opened.page)).toMatch(/^h2 \d+ errors? and \d+ quer/);
  });

  it('the form unfolds as it was left, and folds again', async () => {
    const { page } = opened;
    const again = page.getByRole('button', { name: 'Check something else' });
    await again.click();
    expect(await again.getAttribute('aria-expanded')).toBe('true');
    expect(await page.inputValue('#date-year')).toBe('2015');
    await expect.poll(() => focused(page)).toBe('input#edition-sif-2015');
    await again.click();
    expect(await page.locator('#start').isVisible()).toBe(false);
  });

  it('the summary says what to do next, and its numbers lead to the findings they count', async () => {
    const { page } = opened;
    await openTab(page, 'Summary');
    const link = page.locator('.next button.link').first();
    const count = numberIn(await link.textContent());
    await link.click();
    await expect.poll(() => focused(page)).toMatch(/^p \d/);
    await expect.poll(async () => numberIn(await page.textContent('.told'))).toBe(count);
    await expect.poll(() => page.locator('article .tag.query').count()).toBe(0);
  });
});

describe('The findings', () => {
  beforeAll(() => openTab(opened.page, /Findings/));

  it('say in one line where they stand, and name no cell twice', async () => {
    const { page } = opened;
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await page.locator('article').first().waitFor();
    for (const facts of await page.locator('article .facts li:first-child').allTextContents()) {
      const cells = facts.match(/\b[A-Z]{1,2}\d+\b/g) ?? [];
      expect(new Set(cells).size).toBe(cells.length);
    }
  });

  it('are filtered by list, kind, rule and child, and all come back', async () => {
    const { page } = opened;
    const told = () => page.textContent('.told');
    const all = numberIn(await told());
    await page.selectOption('#filter-list', '8');
    await expect.poll(async () => numberIn(await told())).toBeLessThan(all);
    await expect.poll(() => page.locator('article').count()).toBeGreaterThan(0);
    const places = await page.locator('article .facts strong').allTextContents();
    expect(places.every((place) => place.startsWith('List 8'))).toBe(true);
    await page.selectOption('#filter-severity', 'error');
    await page.locator('article.error').first().waitFor();
    expect(await page.locator('article.query').count()).toBe(0);
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await expect.poll(async () => numberIn(await told())).toBe(all);
  });

  it('are narrowed to a rule by its name, which then shows its id and where it comes from', async () => {
    const { page } = opened;
    const rule = page.locator('article').first().locator('.facts li').last().getByRole('button');
    const title = await rule.textContent();
    await rule.click();
    await page.locator('.findings-panel code').waitFor();
    expect(await page.locator('.findings-panel code').textContent()).toMatch(/^[a-z0-9-]+$/);
    expect(await page.locator('.findings-panel').textContent()).toContain('Source: ');
    await expect.poll(() => focused(page)).toMatch(/^p \d/);
    expect(await page.locator('#filter-rule option:checked').textContent()).toContain(title);
    await page.getByRole('button', { name: 'Clear filters' }).click();
  });

  it('are sorted with the errors first', async () => {
    const { page } = opened;
    await page.selectOption('#filter-sort', 'severity');
    await page.locator('article.error').first().waitFor();
    const kinds = await page.locator('article .tag').allTextContents();
    expect([...kinds].sort()).toEqual(kinds);
    await page.selectOption('#filter-sort', 'place');
  });

  it('lead to a child, and back to where they were left', async () => {
    const { page } = opened;
    const link = page
      .locator('article .facts li')
      .filter({ hasText: /^Child / })
      .getByRole('button')
      .first();
    const id = (await link.textContent()) ?? '';
    await link.click();
    await page.locator('#panel-child h3').first().waitFor();
    await expect.poll(() => focused(page)).toContain(`h3 Child ${id}`);
    expect(await page.locator('#panel-child .found').textContent()).toContain('about this child');
    await page.getByRole('button', { name: 'Back to the findings' }).click();
    await expect.poll(() => focused(page)).toBe(`button ${id}`);
  });

  it('of one child are led to from the child', async () => {
    const { page } = opened;
    const link = page
      .locator('article .facts li')
      .filter({ hasText: /^Child / })
      .getByRole('button')
      .first();
    const id = (await link.textContent()) ?? '';
    await link.click();
    await page.getByRole('button', { name: 'See them among the findings' }).click();
    expect(await page.inputValue('#filter-child')).toBe(id);
    await expect.poll(() => page.locator('article').count()).toBeGreaterThan(0);
  });
});

describe('The findings by keyboard', () => {
  let keys: OpenedPage;
  beforeAll(async () => {
    keys = await openPage(browser, builtPage());
    await demonstrate(keys.page);
    await openTab(keys.page, /Findings/);
    await keys.page.locator('article').first().waitFor();
  });

  const place = () => keys.page.evaluate<string | null>(`document.activeElement.getAttribute('aria-posinset')`);

  it('go from one to the next with Page Down, beyond what was made at first', async () => {
    const { page } = keys;
    await page.locator('article').first().focus();
    for (let step = 2; step <= 70; step += 1) {
      await page.keyboard.press('PageDown');
      await expect.poll(place, { interval: 5 }).toBe(String(step));
    }
    await page.keyboard.press('PageUp');
    await expect.poll(place).toBe('69');
  });

  it('are left with Ctrl and End, and with Ctrl and Home', async () => {
    const { page } = keys;
    await page.keyboard.press('Control+End');
    await expect.poll(() => focused(page)).toBe('button Back to the first finding');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Control+Home');
    await expect.poll(() => focused(page)).toBe('button Clear filters');
  });
});
