import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, ReportDocument, Section } from '../document.ts';
import { toHtml } from './page.ts';

const section = (title: string, more: Partial<Section> = {}): Section => ({
  id: null,
  title,
  judgement: null,
  grade: null,
  blocks: [],
  sections: [],
  ...more,
});
const report = (sections: readonly Section[], blocks: readonly Block[] = []): ReportDocument => ({
  framework: 'slac-2012',
  cover: {
    title: 'Inspection of services in a made-up place',
    authority: 'Westmarch',
    inspectionDates: [['2012-04-23', '2012-05-04']],
    published: '2012-06-08',
    inspector: 'Ada Example',
    others: [{ label: 'Age group', value: 'All' }],
  },
  blocks,
  sections,
});
const nested = (depth: number): Section =>
  section(`depth ${depth}`, depth < 9 ? { sections: [nested(depth + 1)] } : { grade: 'good' });

const ids = (html: string) => [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id ?? '');

/** The tags of a page in which every element is opened and closed in order, or null when one is not. */
function tagsInOrder(html: string): string[] | null {
  const empty = new Set(['meta', 'br']);
  const open: string[] = [];
  const all: string[] = [];
  for (const [, slash, name = ''] of html.replace(/<style>.*<\/style>/s, '').matchAll(/<(\/?)([a-z][a-z0-9]*)/g)) {
    if (slash === '/') {
      if (open.pop() !== name) return null;
    } else {
      all.push(name);
      if (!empty.has(name)) open.push(name);
    }
  }
  return open.length === 0 ? all : null;
}

describe('a report as one HTML page', () => {
  it('says its language, its title and its cover', () => {
    const html = toHtml(report([]));
    expect(html).toMatch(/^<!doctype html>\n<html lang="en-GB">/);
    expect(html).toContain('<title>Westmarch: Inspection of services in a made-up place</title>');
    expect(html).toContain('<time datetime="2012-04-23">23 April 2012</time> to');
    expect(html).toContain('<dt>Age group</dt><dd>All</dd>');
  });

  it('needs nothing beside it and runs no script', () => {
    const html = toHtml(report([section('One')]));
    expect(html).not.toMatch(/<script|<link|<img|src=|url\(|@import|https?:/i);
  });

  it('lets a paragraph be linked to by its number, also when a number comes twice', () => {
    const paragraph = (number: number): Block => ({ kind: 'paragraph', number, text: 'Text.' });
    const html = toHtml(report([section('One', { blocks: [paragraph(12), paragraph(12), paragraph(13)] })]));
    expect(ids(html)).toEqual(expect.arrayContaining(['paragraph-12', 'paragraph-12-2', 'paragraph-13']));
  });

  it('has headings that skip no level, however deep the sections are', () => {
    const html = toHtml(report([nested(1), section('after')]));
    const levels = [...html.matchAll(/<h([1-6])|aria-level="(\d+)"/g)].map(([, h, deep]) => Number(h ?? deep));
    expect(levels[0]).toBe(1);
    for (const [i, level] of levels.slice(1).entries()) expect(level).toBeLessThanOrEqual((levels[i] ?? 0) + 1);
    expect(Math.max(...levels)).toBe(10);
  });

  it('says every grade in words and gathers the grades in one table, by part, with links to their sections', () => {
    const html = toHtml(
      report([
        section('Safeguarding services', {
          sections: [section('Overall effectiveness', { grade: 'requires-improvement' })],
        }),
      ]),
    );
    expect(html.match(/>requires improvement<\/strong>/g)).toHaveLength(2);
    expect(html).toMatch(
      /<th scope="rowgroup" colspan="2">Safeguarding services<\/th><\/tr>\n<tr><th scope="row"><a href="#section-1-1">/,
    );
  });

  it('sets areas for improvement out by timescale, each with its owner', () => {
    const html = toHtml(
      report([
        section('Areas for improvement', {
          blocks: [
            {
              kind: 'areas-for-improvement',
              timescale: 'within-three-months',
              areas: [{ owner: 'NHS Westmarch', text: 'ensure that waiting is short.' }],
            },
          ],
        }),
      ]),
    );
    expect(html).toContain('<caption>Within three months</caption>');
    expect(html).toContain('<th scope="col">Who must act</th>');
    expect(html).toContain('<td>NHS Westmarch</td>');
  });

  it('names a table by the heading it stands under, and its rows by their first cell', () => {
    const rows = [
      ['Safeguarding services', ''],
      ['Overall effectiveness', 'adequate'],
    ];
    const html = toHtml(report([section('Record of main findings', { blocks: [{ kind: 'table', rows }] })]));
    expect(html).toContain('<caption>Record of main findings</caption>');
    expect(html).toContain('<th scope="rowgroup" colspan="2">Safeguarding services</th>');
    expect(html).toContain('<th scope="row">Overall effectiveness</th><td>adequate</td>');
  });

  it('is whole and safe whatever the texts hold', () => {
    const text = fc.oneof(
      fc.constantFrom(
        '<script>alert(1)</script>',
        '"><img src=x onerror=x>',
        "' onfocus='x",
        '&lt;',
        '</style>',
        '\u0000',
        '\ud800',
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
    );
    const block: fc.Arbitrary<Block> = fc.oneof(
      fc.record({ kind: fc.constant('paragraph' as const), number: fc.option(fc.nat(3), { nil: null }), text }),
      fc.record({ kind: fc.constant('bullets' as const), items: fc.array(text, { maxLength: 2 }) }),
      fc.record({ kind: fc.constant('note' as const), text }),
      fc.record({
        kind: fc.constant('table' as const),
        rows: fc.array(fc.array(text, { maxLength: 5 }), { maxLength: 3 }),
      }),
      fc.record({
        kind: fc.constant('contents' as const),
        entries: fc.array(fc.record({ title: text, page: fc.constant(null) }), { maxLength: 2 }),
      }),
      fc.record({
        kind: fc.constant('areas-for-improvement' as const),
        timescale: fc.constantFrom('immediately' as const, null),
        areas: fc.array(fc.record({ owner: text, text }), { maxLength: 2 }),
      }),
    );
    fc.assert(
      fc.property(text, fc.array(block, { maxLength: 6 }), text, (title, blocks, cover) => {
        const whole = report([section(title, { grade: title, blocks, sections: [section(title)] })], blocks);
        const html = toHtml({ ...whole, cover: { ...whole.cover, title: cover, published: cover, authority: title } });
        const tags = tagsInOrder(html);
        expect(tags).not.toBeNull();
        expect(tags).not.toContain('script');
        expect(tags).not.toContain('img');
        expect(new Set(ids(html)).size).toBe(ids(html).length);
        expect(html.isWellFormed()).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
