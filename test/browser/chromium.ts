import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { inject } from 'vitest';

/** The browser, started. Root may only run it without its sandbox. */
export const startChromium = (): Promise<Browser> =>
  chromium.launch({
    executablePath: inject('chromium'),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });

/** The address of the built page, opened from its folder. */
export const builtPage = (): string => `file://${inject('checkerFolder')}/index.html`;

export interface OpenedPage {
  readonly page: Page;
  readonly context: BrowserContext;
  /** The addresses of all requests, in order. */
  readonly requests: string[];
  /** What the page complained about: uncaught errors, and errors on the console. */
  readonly complaints: string[];
}

/** A page in a context of its own, with everything recorded that it asks for or complains about. */
export async function openPage(browser: Browser, address: string, width = 1280, height = 900): Promise<OpenedPage> {
  const context = await browser.newContext({ viewport: { width, height }, reducedMotion: 'reduce', locale: 'en-GB' });
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  context.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(address);
  return { page, context, requests, complaints };
}
