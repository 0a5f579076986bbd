import { type AddressInfo, createServer, type Server } from 'node:net';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type ServedChecker, serveChecker } from '../../src/cli/checker/serve.ts';
import { builtPage, type OpenedPage, openPage, startChromium } from './chromium.ts';
import { fileOf, madeUpWorkbook } from './made-up-files.ts';
import { check, openTab } from './steps.ts';

let browser: Browser;
let served: ServedChecker;
/** Somebody who would like to hear of a child. Chromium may knock before it refuses to speak: what is said is what counts. */
let listener: Server;
let heard = '';

beforeAll(async () => {
  browser = await startChromium();
  served = await serveChecker(join(inject('checkerFolder'), 'index.html'), 0);
  listener = createServer((socket) => {
    socket.on('error', () => {});
    socket.on('data', (data) => {
      heard += data.toString('latin1');
    });
  });
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
  listener?.close();
});

/** Every way out of a page that a script could try; each answers with what came of it. */
const waysOut = (port: number) => `(async () => {
  const address = 'http://127.0.0.1:${port}/child=1234567';
  const refused = new Set();
  addEventListener('securitypolicyviolation', (event) => refused.add(event.effectiveDirective));
  const tried = {};
  tried.fetch = await fetch(address).then(() => 'sent', () => 'refused');
  tried.xhr = await new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.onload = () => resolve('sent');
    request.onerror = () => resolve('refused');
    try { request.open('GET', address); request.send(); } catch { resolve('refused'); }
  });
  tried.socket = await new Promise((resolve) => {
    try {
      const socket = new WebSocket('ws://127.0.0.1:${port}/');
      socket.onopen = () => resolve('sent');
      socket.onerror = () => resolve('refused');
    } catch { resolve('refused'); }
  });
  tried.image = await new Promise((resolve) => {
    const image = new Image();
    image.onload = () => resolve('sent');
    image.onerror = () => resolve('refused');
    image.src = address;
  });
  for (const rel of ['prefetch', 'preload', 'stylesheet', 'icon', 'manifest']) {
    const link = document.createElement('link');
    Object.assign(link, { rel, href: address, as: 'fetch' });
    document.head.append(link);
  }
  // Refused by an error or in silence: either way the recorded requests say whether anything was sent.
  try { navigator.sendBeacon(address, 'x'); } catch (error) { tried.beacon = error.name; }
  try { new EventSource(address); } catch (error) { tried.events = error.name; }
  tried.script = await new Promise((resolve) => {
    const script = document.createElement('script');
    script.onload = () => resolve('sent');
    script.onerror = () => resolve('refused');
    script.src = address;
    document.head.append(script);
  });
  tried.inline = (() => {
    const script = document.createElement('script');
    script.textContent = 'window.ranInline = true';
    document.head.append(script);
    return window.ranInline ? 'sent' : 'refused';
  })();
  const frame = document.createElement('iframe');
  frame.src = address;
  document.body.append(frame);
  const form = document.createElement('form');
  form.action = address;
  document.body.append(form);
  form.submit();
  await new Promise((resolve) => setTimeout(resolve, 300));
  return { tried, directives: [...refused].sort() };
})()`;

describe.each([
  ['opened from its folder', () => builtPage()],
  ['served to this machine', () => served.address],
])('The page, %s', (_, address) => {
  let opened: OpenedPage;
  let afterLoad: number;

  beforeAll(async () => {
    opened = await openPage(browser, address());
    afterLoad = opened.requests.length;
    // Without a network from here on: nothing that follows may need one.
    await opened.context.setOffline(true);
    await check(opened.page, [fileOf('lists.xlsx', madeUpWorkbook())]);
    await openTab(opened.page, /Findings/);
    await opened.page.locator('article').first().waitFor();
    await openTab(opened.page, 'Measures');
    await opened.page.locator('.measure').first().waitFor();
    await openTab(opened.page, /Findings/);
    await opened.page.locator('article .facts button.link').first().click();
  });
  afterAll(() => opened?.context.close());

  it('works without a network and asks for nothing once it is loaded', () => {
    expect(opened.requests.slice(afterLoad).filter((url) => !url.startsWith('blob:'))).toEqual([]);
    expect(opened.complaints).toEqual([]);
  });

  it('keeps nothing in the browser', async () => {
    const kept = await opened.page.evaluate<unknown>(`(async () => ({
      cookies: document.cookie,
      local: (() => { try { return localStorage.length; } catch { return 0; } })(),
      session: (() => { try { return sessionStorage.length; } catch { return 0; } })(),
      databases: (await indexedDB.databases()).length,
    }))()`);
    expect(kept).toEqual({ cookies: '', local: 0, session: 0, databases: 0 });
  });

  it('has no child in its address, its title or its history', async () => {
    expect(opened.page.url()).toBe(address());
    expect(await opened.page.title()).toBe('Annex A checker – Bestfit');
    expect(await opened.page.evaluate('history.length')).toBeLessThanOrEqual(2);
  });

  it('refuses every way out that a script could try', async () => {
    await opened.context.setOffline(false);
    const { port } = listener.address() as AddressInfo;
    const { tried, directives } = await opened.page.evaluate<{ tried: Record<string, string>; directives: string[] }>(
      waysOut(port),
    );
    expect(new Set(Object.values(tried))).toEqual(new Set(['refused']));
    expect(directives).toEqual(
      expect.arrayContaining(['connect-src', 'form-action', 'frame-src', 'img-src', 'script-src-elem']),
    );
    expect(heard).toBe('');
  });
});

describe('The server of the page', () => {
  it('lets nobody frame the page, and serves nothing else', async () => {
    const answer = await fetch(served.address);
    expect(answer.headers.get('content-security-policy')).toBe("frame-ancestors 'none'");
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect((await fetch(`${served.address}package.json`)).status).toBe(404);
    expect((await fetch(served.address, { method: 'POST', body: 'x' })).status).toBe(405);
  });

  it('listens to this machine only', () => {
    expect(new URL(served.address).hostname).toBe('127.0.0.1');
  });
});
