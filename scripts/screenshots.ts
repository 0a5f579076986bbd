// Makes the pictures of the main pages in docs/images, from a service with the demonstration that is started for it:
//
//   node scripts/screenshots.ts
//
// Another folder may be named, and other widths, to look at every page as it is on them:
//
//   node scripts/screenshots.ts /tmp/pictures 320 768 1280
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { readConfig } from '../src/config/index.ts';
import { madeUpId } from '../src/demonstration/made-up-id.ts';
import { startService } from '../src/web/index.ts';
import { installedChromium } from '../test/browser/installed-chromium.ts';

type Picture = {
  readonly name: string;
  readonly path: string;
  /** A link to follow from there, where the address itself is not known. */
  readonly follow?: string;
  /** Who looks at it; the administrator unless told otherwise. */
  readonly as?: string;
};

const [lead, officer, chair] = ['Ines Okafor', 'Jakub Zielinski', 'Dev Chatterjee'];
const ready = `/inspections/${madeUpId('inspection/Westmarch')}`;
const collecting = `/inspections/${madeUpId('inspection/Westmarch/collecting')}`;
const board = `/inspections/${madeUpId('inspection/Westmarch/board')}`;

/** The pictures that the documents show. */
const pictures: readonly Picture[] = [
  { name: 'service-home', path: '/' },
  { name: 'authorities', path: '/authorities' },
  { name: 'authority', path: '/authorities', follow: 'Westmarch' },
  { name: 'frameworks', path: '/frameworks' },
  { name: 'rules', path: '/frameworks/sif-2015/2015-06-01?judgement=overall#rules' },
  { name: 'permissions', path: '/permissions' },
  { name: 'change-log', path: '/change-log' },
  { name: 'people', path: '/people' },
  { name: 'programme', path: '/programme' },
  { name: 'inspection', path: ready, as: lead },
  { name: 'findings', path: `${ready}/lists/3/findings`, as: officer },
  { name: 'indicators', path: `${ready}/indicators`, as: lead },
  { name: 'child', path: `${ready}/children/8/4`, as: lead },
];
/** Pages to look at besides, when widths are named. */
const others: readonly Picture[] = [
  { name: 'indicator', path: `${ready}/indicators/looked-after-by-age`, as: lead },
  { name: 'lists', path: `${ready}/lists`, as: officer },
  { name: 'timetable', path: `${ready}/timetable/calendar`, as: lead },
  { name: 'framework', path: '/frameworks/sif-2015' },
  { name: 'judgement', path: '/frameworks/sif-2015/2015-06-01/judgements/overall' },
  { name: 'compare', path: '/frameworks/compare?a=slac-2012+2012&b=sif-2015+2015-06-01' },
  { name: 'permissions-role', path: '/permissions?role=lead-inspector' },
  { name: 'person', path: '/people?search=ines', follow: 'Ines Okafor' },
  { name: 'invite', path: '/people/invite' },
  { name: 'service', path: '/service' },
  { name: 'retention', path: '/retention' },
  { name: 'openings', path: '/openings' },
  { name: 'account', path: '/account' },
  { name: 'tokens', path: '/account/tokens' },
  { name: 'import', path: '/authorities/import' },
  { name: 'privacy', path: '/privacy' },
  { name: 'accessibility', path: '/accessibility' },
  { name: 'open-source', path: '/open-source' },
  { name: 'api', path: '/api' },
  { name: 'not-there', path: '/no-such-page' },
  { name: 'programme-authority', path: '/programme', follow: 'Dunwater' },
  { name: 'capacity', path: '/programme/capacity' },
  { name: 'inspectors', path: '/programme/inspectors' },
  { name: 'outbox', path: '/outbox' },
  { name: 'inspections', path: '/inspections' },
  ...[
    'open',
    'stage',
    'timetable',
    'timetable/add',
    'team',
    'team/add',
    'messages',
    'messages/write?purpose=notification',
    'lists',
    'lists/3',
    'lists/3/findings/by-check',
    'lists/3/compare',
    'explanations',
    'readiness',
    'documents',
    'documents/number/1.09',
    'meetings',
    'area',
    'area/A24',
    'area/preview',
    'comparators',
    'indicators/outliers',
    'indicators/assessments-in-time',
    'indicators/looked-after/rows',
    'children',
  ].map((page) => ({ name: `ready-${page.replaceAll(/[^a-z0-9]/gi, '-')}`, path: `${ready}/${page}`, as: lead })),
  ...[
    '',
    '/lists',
    '/lists/2',
    '/lists/send',
    '/documents',
    '/documents/send-many',
    '/meetings',
    '/meetings/add',
    '/explanations',
    '/area',
  ].map((page) => ({
    name: `officer${page.replaceAll(/[^a-z0-9]/gi, '-')}`,
    path: `${collecting}${page}`,
    as: officer,
  })),
  { name: 'chair-overview', path: board, as: chair },
  { name: 'chair-documents', path: `${board}/documents`, as: chair },
];
const mostBytes = 250_000;
const [folder = join(import.meta.dirname, '../docs/images'), ...given] = process.argv.slice(2);
const widths = given.length === 0 ? [1280] : given.map(Number);

async function take(page: Page, { name, path, follow }: Picture, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.goto(path);
  if (follow !== undefined) {
    await page.locator('main').getByRole('link', { name: follow, exact: true }).first().click();
    await page.waitForLoadState('load');
  }
  const file = join(folder, given.length === 0 ? `${name}.png` : `${name}-${width}.png`);
  // For the documents as much as one sees at once; to look at pages, all of each.
  const taken = await page.screenshot({ path: file, fullPage: given.length > 0 });
  if (given.length === 0 && taken.length > mostBytes) {
    throw new Error(`${file} has ${taken.length} bytes, more than the ${mostBytes} that a picture may have.`);
  }
  process.stdout.write(`${file} ${Math.round(taken.length / 1000)} kB\n`);
}

/** Waits until the lists of the demonstration are read, for whoever may see them. */
async function listsRead(page: Page): Promise<void> {
  for (let tries = 0; tries < 120; tries += 1) {
    const answer = await page.goto(`${ready}/lists/3/findings`);
    if (answer?.status() === 403 || (await page.getByText('What is wrong and what to do').count()) > 0) return;
    await page.waitForTimeout(500);
  }
  throw new Error('The lists of the demonstration were never read.');
}

const data = await mkdtemp(join(tmpdir(), 'bestfit-pictures-'));
await mkdir(folder, { recursive: true });
const config = readConfig({
  flags: {},
  env: { BESTFIT_DATA: data, PORT: '0', LOG_LEVEL: 'error' },
  home: data,
  root: false,
});
if ('faults' in config) throw new Error(config.faults.join('\n'));
const serving = await startService(config, { checker: async () => '' });
const browser = await chromium.launch({
  executablePath: installedChromium(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  const page = await browser.newPage({
    baseURL: serving.address,
    deviceScaleFactor: 1,
    locale: 'en-GB',
    reducedMotion: 'reduce',
  });
  await page.goto('/set-up');
  if (given.length > 0) for (const width of widths) await take(page, { name: 'set-up', path: '/set-up' }, width);
  await page.getByRole('button', { name: 'Load the demonstration' }).click();
  if (given.length > 0) for (const width of widths) await take(page, { name: 'sign-in', path: '/sign-in' }, width);
  const wanted = given.length === 0 ? pictures : [...pictures, ...others];
  for (const [who, theirs] of Map.groupBy(wanted, ({ as = 'Priya Raman' }) => as)) {
    await page.context().clearCookies();
    await page.goto('/sign-in');
    await page.getByRole('button', { name: who }).click();
    await page.waitForLoadState('load');
    await listsRead(page);
    for (const picture of theirs) for (const width of widths) await take(page, picture, width);
  }
} finally {
  await browser.close();
  await serving.stop();
  await rm(data, { recursive: true, force: true });
}
