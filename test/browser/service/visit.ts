// Somebody at the service with a browser of their own. Whatever page they come to is put to the standing rules.
import type { Browser, BrowserContext, Locator, Page, Response } from 'playwright-core';
import { expect } from 'vitest';
import { watchPolicy } from './in-the-page.ts';
import { faultsOf, plainFaults } from './standing-rules.ts';

/** A page that was come to: by its route as it is written in the code. */
type Reached = { readonly route: string; readonly heading: string; readonly status: number };

export type Visit = {
  /** The pages come to, in order. */
  readonly reached: readonly Reached[];
  /** What was wrong with them. */
  readonly faults: readonly string[];
  readonly open: (path: string) => Promise<void>;
  /** Follows a link by its name. */
  readonly follow: (name: string | RegExp) => Promise<void>;
  /** Presses a button that sends a form, or leads on. */
  readonly press: (name: string | RegExp) => Promise<void>;
  /** Presses a button whose form is sent by a script where there is one: the page stays, and shows what came of it. */
  readonly pressHere: (name: string | RegExp) => Promise<void>;
  /** Opens what is folded up. */
  readonly unfold: (name: string | RegExp) => Promise<void>;
  /** Types into fields by their labels; in a select, how the option to choose begins. */
  readonly fill: (fields: Readonly<Record<string, string>>) => Promise<void>;
  /** Types a date, "24 11 2017", into the three boxes of a field. */
  readonly date: (field: string, date: string) => Promise<void>;
  /** Ticks radios and boxes by their labels. */
  readonly choose: (...labels: readonly (string | RegExp)[]) => Promise<void>;
  readonly attach: (label: string, file: { readonly name: string; readonly text: string }) => Promise<void>;
  /** Proves that the page says something. */
  readonly sees: (...words: readonly (string | RegExp)[]) => Promise<void>;
  /** What the first element of a selector says. */
  readonly read: (selector: string) => Promise<string>;
  readonly path: () => string;
  readonly close: () => Promise<void>;
};

export type Going = {
  readonly browser: Browser;
  readonly address: string;
  readonly withScript: boolean;
  /** The route that answers an address of the service, as it is written in the code. */
  readonly routeOf: (path: string) => string;
  /** The states that were put to the rules already, in this and other journeys. */
  readonly known: Set<string>;
};

const isOurs = (url: string, address: string) => url.startsWith(`${address}/`) || /^(?:data|blob|about):/.test(url);

/** Opens a browser at the service; its pages are put to the rules, once each in a state. */
export async function visit(going: Going): Promise<Visit & { readonly context: BrowserContext }> {
  const { browser, address, withScript, routeOf, known } = going;
  const context = await browser.newContext({
    baseURL: address,
    javaScriptEnabled: withScript,
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
    locale: 'en-GB',
  });
  await context.addInitScript(watchPolicy);
  const page = await context.newPage();
  const faults: string[] = [];
  const reached: Reached[] = [];
  context.on('request', (request) => {
    if (!isOurs(request.url(), address)) faults.push(`asked for ${request.url()}`);
  });
  page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`));
  page.on('console', (message) => {
    // Chromium says of a page that was refused that it was; the page says so too.
    const isRefusedPage = message.text().startsWith('Failed to load resource') && message.location().url === page.url();
    if (message.type() === 'error' && !isRefusedPage) faults.push(`${page.url()}: ${message.text()}`);
  });

  const arrive = async (response: Response | null): Promise<void> => {
    if (response === null) return;
    const heading = (await page.locator('h1').first().textContent())?.trim() ?? '';
    const status = response.status();
    const path = new URL(page.url()).pathname;
    const route = routeOf(path);
    reached.push({ route, heading, status });
    const shown = await page.locator('.govuk-error-summary, .govuk-notification-banner, .bestfit-empty').count();
    const state = [withScript, route, status, heading, shown].join('|');
    if (known.has(state)) return;
    known.add(state);
    const sent = { status, html: await response.text() };
    const found = withScript ? await faultsOf(page, sent) : await plainFaults(page, sent);
    faults.push(...found.map((fault) => `${path} (${heading}): ${fault}`));
    if (withScript) {
      for (const broken of await page.evaluate<string[]>('window.bestfitViolations'))
        faults.push(`${path}: policy: ${broken}`);
    }
  };

  /** Does what leads to another page, and waits for it. */
  const leading = async (does: () => Promise<unknown>): Promise<void> => {
    const [response] = await Promise.all([
      page.waitForResponse(
        (each) =>
          each.request().isNavigationRequest() &&
          each.frame() === page.mainFrame() &&
          each.status() !== 303 &&
          each.status() !== 302,
      ),
      does(),
    ]);
    await page.waitForLoadState('load');
    await arrive(response);
  };

  const content = page.locator('main');
  /** The one that is meant: in the content of the page, or around it where there is none there. */
  const one = async (find: (within: Page | Locator) => Locator, what: string): Promise<Locator> => {
    for (const each of [find(content), find(page)]) if ((await each.count()) === 1) return each;
    const count = await find(page).count();
    const main = (await content.innerText()).slice(0, 600);
    throw new Error(`${count} of “${what}” on ${page.url()}, which says:\n${main}`);
  };
  const field = (label: string | RegExp) => one((within) => within.getByLabel(label, { exact: true }), String(label));

  return {
    context,
    reached,
    faults,
    open: async (path) => {
      await arrive(await page.goto(path));
    },
    follow: async (name) => {
      const link = await one((within) => within.getByRole('link', { name, exact: true }), String(name));
      await leading(() => link.click());
    },
    press: async (name) => {
      const button = await one((within) => within.getByRole('button', { name, exact: true }), String(name));
      await leading(() => button.click());
    },
    pressHere: async (name) => {
      const button = await one((within) => within.getByRole('button', { name, exact: true }), String(name));
      if (!withScript) return leading(() => button.click());
      const [response] = await Promise.all([
        page.waitForResponse((each) => each.request().method() === 'POST'),
        button.click(),
      ]);
      await page.locator('.govuk-error-summary').waitFor();
      await arrive(response);
    },
    unfold: async (name) => {
      const fold = page.locator('details:not([open]) > summary', { hasText: name });
      if ((await fold.count()) > 0) await fold.first().click();
    },
    fill: async (fields) => {
      for (const [label, value] of Object.entries(fields)) {
        const into = await field(label);
        if ((await into.and(page.locator('select')).count()) > 0) {
          const texts = await into.locator('option').allTextContents();
          await into.selectOption({ index: texts.findIndex((text) => text.trim().startsWith(value)) });
        } else await into.fill(value);
      }
    },
    date: async (name, date) => {
      const boxes = await one((within) => within.getByRole('group', { name, exact: true }), name);
      const [day = '', month = '', year = ''] = date.split(' ');
      await boxes.getByLabel('Day').fill(day);
      await boxes.getByLabel('Month').fill(month);
      await boxes.getByLabel('Year').fill(year);
    },
    choose: async (...labels) => {
      for (const label of labels) await (await field(label)).check();
    },
    attach: async (label, { name, text }) => {
      const input = page
        .locator(`input[type=file]`)
        .and(page.getByLabel(label))
        .or(page.locator('input[type=file]'))
        .first();
      await input.setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(text) });
    },
    sees: async (...words) => {
      const said = (await page.locator('body').innerText()).replaceAll(/\s+/g, ' ');
      for (const each of words) expect(said).toMatch(typeof each === 'string' ? new RegExp(RegExp.escape(each)) : each);
    },
    read: async (selector) => (await page.locator(selector).first().innerText()).trim(),
    path: () => new URL(page.url()).pathname,
    close: () => context.close(),
  };
}
