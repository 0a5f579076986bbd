import { describe, expect, it } from 'vitest';
import { everything } from './sample/everything.ts';
import { sampleApp } from './sample/sample-app.ts';

const { app, logged } = await sampleApp();
const right = (await app.inject('/everything')).body;
const wrong = (await app.inject('/wrong')).body;
const count = (html: string, part: string | RegExp) => html.split(part).length - 1;
const ids = (html: string) => [...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]);

describe('a page of the service', () => {
  it('has one heading, and a title that says page, inspection and service', () => {
    expect(count(right, '<h1')).toBe(1);
    expect(right).toContain('<title>Open an inspection – Westmarch, July 2015 – Bestfit</title>');
    expect(right).toMatch(/<html lang="en"/);
  });

  it('has no inline script, style or handler, and loads only what the service serves', async () => {
    for (const html of [right, wrong]) {
      expect(html).not.toMatch(/<style|\sstyle=|\son[a-z]+="|javascript:/);
      for (const [, script = ''] of html.matchAll(/<script([^>]*)>/g)) expect(script).toMatch(/src="\/assets\//);
      expect(html.match(/<script[^>]*>[^<]/)).toBeNull();
      const loaded = [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map((match) => match[1] ?? '');
      expect(loaded).toHaveLength(3);
      for (const address of loaded) expect((await app.inject(address)).statusCode).toBe(200);
    }
  });

  it('says who is signed in, lets them sign out by a form, and marks where they are', () => {
    expect(right).toMatch(/Signed in as <\/span>Ines Okafor/);
    expect(right).toMatch(
      /<form method="post" action="\/sign-out"[^>]*>\s*<input type="hidden" name="_csrf" value="a-token">/,
    );
    expect(right).toMatch(/href="\/inspections"\s+aria-current="page"/);
    expect(count(right, 'aria-current="page"')).toBe(2);
  });

  it('leaves out who is signed in, the navigation and the banner when there are none', async () => {
    const plain = await sampleApp({ signedInAs: null, navigation: [], demonstration: false });
    const html = (await plain.app.inject('/plain')).body;
    expect(html).not.toMatch(/Sign out|govuk-service-navigation"|made-up data|_csrf/);
    expect(right).toContain('Demonstration: made-up data.');
  });

  it('escapes what it places', async () => {
    expect((await app.inject('/plain')).body).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(right).toContain('value="&lt;b&gt;Westmarch&lt;/b&gt;"');
  });

  it('gives each id once', () => {
    for (const html of [right, wrong]) expect(ids(html)).toEqual([...new Set(ids(html))]);
  });

  it('is kept by no cache when someone is signed in or the page has a form, whatever its route says', async () => {
    const cacheOf = async (from: typeof app, path: string) => (await from.inject(path)).headers['cache-control'];
    expect(await cacheOf(app, '/kept')).toBe('no-store');
    const { app: out } = await sampleApp({ signedInAs: null });
    expect(await cacheOf(out, '/everything')).toBe('no-store');
    expect(await cacheOf(out, '/plain')).toBe('private, no-cache');
    expect(await cacheOf(out, '/kept')).toBe('public, max-age=60');
  });
});

describe('a form', () => {
  const errors = everything(true).errors ?? [];

  it('sent with errors says so in the title and in a summary whose links lead to the fields', () => {
    expect(wrong).toContain('<title>Error: Open an inspection – Westmarch, July 2015 – Bestfit</title>');
    const summary = wrong.slice(wrong.indexOf('govuk-error-summary'), wrong.indexOf('<h1'));
    expect(count(summary, '<li>')).toBe(errors.length);
    const targets = [...summary.matchAll(/href="#([^"]+)"/g)].map((match) => match[1]);
    expect(targets).toHaveLength(errors.length - 1);
    for (const target of targets) expect(wrong).toMatch(new RegExp(`<(input|select|textarea)[^>]*\\sid="${target}"`));
  });

  it('says each error beside its field, and tells the field so', () => {
    const beside = [...wrong.matchAll(/<p id="([^"]+)-error" class="govuk-error-message">/g)].map((match) => match[1]);
    expect(beside).toHaveLength(errors.length - 1);
    for (const field of beside) expect(wrong).toMatch(new RegExp(`aria-describedby="[^"]*\\b${field}-error`));
    expect(right).not.toContain('govuk-error-message');
  });

  it('keeps what was typed, chosen and ticked, and nothing of a password', () => {
    expect(wrong).toMatch(/id="framework"[^>]*value="sif-2015" checked/);
    expect(count(wrong, ' checked')).toBe(3);
    expect(wrong).toMatch(/<option value="south" selected>/);
    expect(wrong).toMatch(/name="onSite-month"[^>]*value="15"/);
    expect(wrong).not.toContain('a secret thing');
  });

  it('fills the boxes of a date from a stored date, and marks the box that is wrong or else all three', () => {
    for (const [part, value] of [
      ['day', '6'],
      ['month', '7'],
      ['year', '2015'],
    ]) {
      expect(wrong).toMatch(new RegExp(`name="notified-${part}"[^>]*value="${value}"`));
    }
    const boxes = wrong.match(/<input[^>]*govuk-date-input__input[^>]*>/g) ?? [];
    const marked = (name: string) =>
      boxes.filter((box) => box.includes(`name="${name}-`) && box.includes('govuk-input--error'));
    expect(marked('notified')).toHaveLength(3);
    expect(marked('onSite')).toHaveLength(1);
  });

  it('sends the token and the version it was filled from', () => {
    expect(right).toMatch(/name="_csrf" value="a-token"><input type="hidden" name="version" value="7">/);
  });

  it('keeps the lines of what was typed as they were, beside its count of characters too', async () => {
    const typed = (await app.inject('/lines')).body.matchAll(/<textarea[^>]*>([^<]*)<\/textarea>/g);
    expect([...typed].map((match) => match[1])).toEqual(['one\n  two\n\nthree', 'one\n  two\n\nthree']);
  });

  it('whose fields could not see the page is refused, not shown without its errors', async () => {
    expect((await app.inject('/context-forgotten')).statusCode).toBe(500);
    expect(logged.at(-2)).toContain('ImportedWithoutContext');
  });
});

describe('the parts of a page', () => {
  it('a table names what it shows, its columns and its rows, and can be reached to be scrolled', () => {
    expect(right).toMatch(
      /class="bestfit-table" role="region" aria-label="Authorities and their last judgement" tabindex="0"/,
    );
    expect(right).toMatch(/<caption[^>]*><span[^>]*>Authorities and their last judgement<\/span><\/caption>/);
    expect(count(right, 'scope="row"')).toBe(2);
    expect(right).toMatch(/<td class="govuk-table__cell govuk-table__cell--numeric">412<\/td>/);
    expect(right).toContain('>1,038</td>');
  });

  it('a table without rows says what will be there and what to do first', () => {
    expect(right).toContain('Inspections that were put off will be listed here');
    expect(right).not.toContain('>Deferrals</span></caption>');
  });

  it('paging says which rows these are and keeps the filters of the list', () => {
    expect(right).toContain('Showing 81 to 100 of 1,234 authorities');
    expect(right).toContain('href="/authorities?region=north&amp;page=62"');
  });

  it('a grade is said by its word and by a shape of its own', () => {
    const shapes = [...right.matchAll(/bestfit-grade--(\S+)"><svg[^>]*><path d="([^"]+)"/g)];
    expect(shapes.map(([, grade]) => grade)).toEqual([
      'outstanding',
      'good',
      'requires-improvement',
      'adequate',
      'inadequate',
    ]);
    expect(new Set(shapes.map(([, , shape]) => shape)).size).toBe(4);
    expect(right).toContain('<span>Requires improvement</span>');
    expect(right).toContain('<span>No grade yet</span>');
  });

  it('a change shows before and after in words, and times are the United Kingdom’s', () => {
    expect(right).toContain('<time datetime="2015-05-03T13:05:00.000Z">3 May 2015 at 2:05pm</time>');
    expect(right).toContain('<del>Westmarch Council</del>');
    expect(right).toContain('bestfit-changes__nothing">nothing');
  });
});
