// The journeys through the service in a real browser, with JavaScript and without. Each page they come to keeps the standing rules,
// and there is no page that none of them comes to.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { madeUpService } from '../../service/made-up-service.ts';
import type { ToCopy } from '../../service/made-up-store.ts';
import { startChromium } from '../chromium.ts';
import { journeys } from './journeys/index.ts';
import type { Journey } from './journeys/journey.ts';
import { demonstrationToCopy, world } from './world.ts';

let browser: Browser;
let demonstration: ToCopy;
beforeAll(async () => {
  browser = await startChromium();
  demonstration = await demonstrationToCopy();
});
afterAll(async () => {
  await browser?.close();
  await demonstration?.drop();
});

const known = new Set<string>();
const reached = new Map<string, readonly string[]>();

/** Walks a journey in a world of its own; answers the pages come to, and what was wrong with them. */
async function walked({ name, empty = false, mail = false, walk }: Journey, withScript: boolean) {
  const begun = await world(browser, { copied: empty ? null : demonstration, withScript, known, mail });
  try {
    await walk(begun);
  } finally {
    if (withScript) reached.set(name, begun.reached());
    await begun.close();
  }
  return { faults: begun.faults(), reached: begun.reached() };
}

// Some at a time (vitest.config.ts says how many), for each waits half of its time for its window; the two walks of one follow each other.
describe.concurrent.each(journeys)('$name', (journey) => {
  it('on pages that keep the standing rules', { concurrent: false }, async ({ expect }) => {
    expect((await walked(journey, true)).faults).toEqual([]);
  });

  it('in the same way without JavaScript', { concurrent: false }, async ({ expect }) => {
    const without = await walked(journey, false);
    expect(without.faults).toEqual([]);
    expect(without.reached).toEqual(reached.get(journey.name));
  });
});

/** What is read by GET and is no page of the look: answers for programs, files, ways on, and the checker, which has tests of its own. */
const noPage = (url: string): boolean =>
  /\.(?:csv|ics|txt|xlsx)$|\/(?:file|progress)$|^\/api\/|^\/sign-in\/openid/.test(url) ||
  ['/health', '/ready', '/checker', '/invitation/:token', '/frameworks/:id'].includes(url);

describe('The journeys', () => {
  it('come to every page there is', async () => {
    const { app, close } = await madeUpService();
    const pages = app.doors.filter(({ method, url }) => method === 'GET' && !noPage(url)).map(({ url }) => url);
    await close();
    const routes = new Set([...reached.values()].flat().map((each) => each.split(' ')[0]));
    expect(
      pages.filter((url) => !routes.has(url)).map((url) => `${url}: no journey comes to it; add one to journeys/`),
    ).toEqual([]);
  });
});
