// Markup, formulas and statements in everything that somebody can write: each is shown, to everybody, as the text that it is.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSheets } from '../../../src/annex-a/index.ts';
import { madeUpId } from '../../../src/demonstration/made-up-id.ts';
import type { Answer, Browser } from '../made-up-service.ts';
import { type Attacked, attackedService, insiders } from './attacked-service.ts';
import { pagesOf, type Shown, shownTo } from './crawl.ts';
import { asMarkup, asNameText, asText, namesOfFiles, text, type Written, writing, written } from './hostile.ts';
import { hostileInspection } from './hostile-inspection.ts';
import { hostileRecords } from './hostile-records.ts';

let service: Attacked;
let administrator: Browser;
const forms: Written = writing();
/** What an administrator is shown, from first to last. */
let pages: ReadonlyMap<string, Answer>;
/** What everybody is shown, somebody in every role. */
let shown: readonly Shown[];

beforeAll(async () => {
  service = await attackedService();
  administrator = await service.signedIn(insiders.administrator);
  await hostileRecords(service, administrator, forms);
  await hostileInspection(service, forms);
  await service.store.asOwner('update sessions set agent = $1', [text('browser of a sign-in')]);
  pages = await pagesOf(administrator);
  const { administrator: _walked, ...others } = insiders;
  // From the inspection that was written in, which is among the two of each kind then.
  shown = [
    ...[...pages].map(([address, answer]) => ({ who: 'administrator', address, answer })),
    ...(await shownTo(others, service.signedIn, { from: [`/inspections/${madeUpId('inspection/Westmarch')}`, '/'] })),
  ];
}, 240_000);
afterAll(() => service.close());

const isPage = ({ headers }: Answer) => String(headers['content-type']).startsWith('text/html');
const answers = () => [...shown.map(({ answer }) => answer), ...forms.answered];
const html = () => answers().filter(isPage);

describe('what somebody wrote', () => {
  it('is looked for on the pages of somebody in every role', () => {
    const walked = Object.keys(insiders).map((role) => shown.filter(({ who }) => who === role).length);
    expect(Math.min(...walked)).toBeGreaterThan(15);
    expect(pages.size).toBeGreaterThan(60);
    for (const part of ['/lists/5/findings', '/documents', '/meetings', '/area', '/explanations', '/timetable']) {
      const of = shown.filter(({ address }) => address.includes(part)).map(({ who }) => who);
      expect([part, ...new Set(of)]).toEqual(expect.arrayContaining(['lead-inspector', 'data-officer']));
    }
  });

  it('is markup on no page, in no attribute and in no title', () => {
    const wrong = shown.filter(({ answer }) => isPage(answer) && asMarkup.test(answer.body));
    expect(wrong.map(({ who, address }) => `${who}: ${address}`)).toEqual([]);
    expect(forms.answered.filter(({ body }) => asMarkup.test(body)).map(({ body }) => body.slice(0, 200))).toEqual([]);
  });

  // Of these only a part is shown: a browser in our own words, and texts that are cut to what their field takes.
  const inPart = ['region of an authority', 'name of a token', 'browser of a sign-in'];
  it.each(Object.entries(written).filter(([field]) => !inPart.includes(field)))(
    'in the %s is shown as it was written',
    (field, n) => {
      const shows = namesOfFiles.includes(field) ? asNameText(n) : asText(n);
      expect(html().filter(({ body }) => body.includes(shows)).length).toBeGreaterThan(0);
    },
  );

  it('is never run by a template: nothing is worked out', () => {
    // Seven times seven stands on no page that shows what was written.
    for (const { body } of html()) expect(body).not.toMatch(/&gt;49|alert\(\d+\)&gt;49/);
  });

  it('leads nowhere else: no link of a page goes by a script or to another host, but to those that we name', () => {
    const named = /^(?:https:\/\/(?:ico\.org\.uk|www\.|github\.com)|data:(?:text\/csv|image\/svg\+xml);)/;
    const wrong = html().flatMap(({ body }) =>
      [...body.matchAll(/\s(?:href|src|action|formaction)="([^"]*)"/g)]
        .map(([, address = '']) => address)
        .filter((address) => new URL(address, 'http://here.example').host !== 'here.example' && !named.test(address)),
    );
    expect([...new Set(wrong)]).toEqual([]);
  });

  it('is in no header: not where an answer leads, nor what it is called, nor a cookie', () => {
    for (const { headers } of answers()) {
      for (const [name, value] of Object.entries(headers)) {
        for (const each of [value].flat()) {
          expect(String(each), name).not.toMatch(/[\r\n\0]|<img|["']>|=1\+\d+"/);
          // A document is saved by the name that it was sent with, of which only harmless signs are left.
          if (name !== 'content-disposition') expect(String(each), name).not.toMatch(/alert\(|1\+\d/);
        }
      }
    }
  });
});

describe('a download', () => {
  const downloads = async () => {
    const found = new Map<string, Answer>();
    for (const path of ['/change-log.csv', '/authorities/export.csv', '/authorities/import/template.csv']) {
      found.set(path, await administrator.get(path));
    }
    for (const { address, answer } of shown) {
      if (String(answer.headers['content-type']).startsWith('text/csv')) found.set(address, answer);
    }
    return found;
  };

  it('is a file with a name of ours, kept by no cache, and never shown as a page', async () => {
    for (const [address, { status, headers }] of await downloads()) {
      expect([address, status]).toEqual([address, 200]);
      expect(headers['content-disposition']).toMatch(/^attachment; filename="[a-z0-9.-]+"$/);
      expect(headers).toMatchObject({
        'content-type': 'text/csv; charset=utf-8',
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
      });
    }
  });

  it('holds what was written in cells that no spreadsheet takes for a formula', async () => {
    let hostileCells = 0;
    for (const [address, { body }] of await downloads()) {
      const { sheets } = readSheets([{ name: 'download.csv', bytes: new TextEncoder().encode(body) }]);
      const lines = body.split(/\r\n(?=(?:[^"]*"[^"]*")*[^"]*$)/);
      for (const line of lines) {
        for (const cell of line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/)) {
          const value = cell.startsWith('"') ? cell.slice(1) : cell.replace(/^\ufeff/, '');
          expect(value, address).not.toMatch(/^[\s]*[=+\-@\t\r]/);
          if (/^'=1\+\d/.test(value)) hostileCells += 1;
        }
      }
      expect(sheets.length).toBeGreaterThan(0);
    }
    expect(hostileCells).toBeGreaterThan(3);
  });
});

describe('templates', () => {
  const root = join(import.meta.dirname, '../../../src/web');
  const templates = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.njk'));
  const text = (file: string) => readFileSync(join(root, file), 'utf8');

  it('place nothing unescaped but markup that macros of ours have made', () => {
    const unescaped = templates.flatMap((file) =>
      text(file)
        .split('\n')
        .filter((line) => /\|\s*safe\b|autoescape\s+false/.test(line))
        .map((line) => `${file}: ${/\{\{[^}]*\|\s*safe[^}]*\}\}/.exec(line)?.[0] ?? line}`),
    );
    expect(unescaped.sort()).toEqual([
      // Pictures that the charts draw, of labels that they escape.
      'look/templates/chart.njk: {{ chart.narrow | safe }}',
      'look/templates/chart.njk: {{ chart.wide | safe }}',
      'look/templates/table.njk: {{ cell.html | safe }}',
      'look/templates/timeline.njk: {{ event.html | safe }}',
      // Parts of pages that templates of ours have written, and that are kept for whoever asks next.
      'pages/inspections/indicators/list.njk: {{ look.writtenBefore | safe }}',
      'pages/programme/capacity/capacity.njk: {{ look.writtenBefore | safe }}',
      'pages/programme/list/list.njk: {{ look.writtenBefore | safe }}',
    ]);
  });

  it('place nothing in an attribute without quotation marks, nor in a script or style', () => {
    const wrong = templates.filter((file) =>
      /\s[\w-]+=\{\{|<style|<script(?![^>]*\ssrc=)|\son[a-z]+="/.test(text(file)),
    );
    expect(wrong).toEqual([]);
  });
});
