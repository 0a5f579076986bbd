// The standing rules themselves: each finds what it is for, on a page made to break it, and nothing on one that does not.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startChromium } from '../chromium.ts';
import { faultsOf } from './standing-rules.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await startChromium();
});
beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
});
afterAll(() => browser?.close());

const htmlOf = (content: string, title = 'A page – Bestfit') =>
  `<!doctype html><html lang="en"><head><title>${title}</title><link rel="stylesheet" href="data:text/css,a:focus{outline:3px solid black}"></head>
<body><main><h1>A page</h1>${content}</main></body></html>`;

async function faultsWith(content: string, { title, status = 200 }: { title?: string; status?: number } = {}) {
  const html = htmlOf(content, title);
  await page.setContent(html);
  return (await faultsOf(page, { status, html })).join('\n');
}

describe('The standing rules', () => {
  it('find nothing on a page that keeps them', async () => {
    expect(await faultsWith('<p><a href="/on">On</a></p>')).toBe('');
  });

  it.each([
    ['a second first heading', '<h1>Another</h1>', '2 first headings'],
    ['a style within the page', '<p style="color: black">Words</p>', 'script or style within the page'],
    ['a script within the page', '<script>1;</script>', 'script or style within the page'],
    ['a picture that says nothing', '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">', 'image-alt'],
    [
      'what is too wide for a phone',
      '<pre>much too long to be read without being scrolled sideways, over and over again</pre>',
      'too wide at 320 px',
    ],
    ['what no keyboard comes to', '<a href="/on" tabindex="0" onfocus="this.blur()">On</a>', 'not reached by Tab'],
    [
      'a focus that is not seen',
      '<button>Press</button><link rel="stylesheet" href="data:text/css,button:focus{outline:0}">',
      'no visible focus',
    ],
  ])('find %s', async (_what, content, fault) => {
    expect(await faultsWith(content)).toContain(fault);
  });

  it('find a title that does not name page and service', async () => {
    expect(await faultsWith('', { title: 'Welcome' })).toContain('the title “Welcome”');
  });

  it('find a refusal without an error summary, or one that leads nowhere', async () => {
    expect(await faultsWith('', { status: 422 })).toContain('an error without an error summary');
    const summary = '<div class="govuk-error-summary"><a href="#name">Enter a name.</a></div>';
    const title = 'Error: A page – Bestfit';
    expect(await faultsWith(summary, { status: 422, title })).toContain('#name, which is not there');
    const field = '<p id="name">Name</p>';
    expect(await faultsWith(summary + field, { status: 422, title })).toContain('#name takes no focus');
    const input = '<label for="name">Name</label><input id="name" autocomplete="name">';
    expect(await faultsWith(summary + input, { status: 422, title })).not.toContain('focus');
  });
});
