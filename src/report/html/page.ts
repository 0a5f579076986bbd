import type { ReportDocument } from '../document.ts';
import { paragraphAnchors } from './anchors.ts';
import { blockHtml } from './blocks.ts';
import { coverHtml, reportTitle } from './cover.ts';
import { escaped } from './escaped.ts';
import { judgementsTable } from './judgements.ts';
import { contentsHtml, sectionHtml } from './sections.ts';
import { style } from './style.ts';

/**
 * The report as one HTML page that needs nothing beside it: no script, no other file, headings in order, tables with captions,
 * each numbered paragraph at its own anchor (`#paragraph-12`).
 */
export function toHtml(document: ReportDocument): string {
  const { cover, blocks, sections } = document;
  const anchor = paragraphAnchors();
  const contents = contentsHtml(sections);
  return `${[
    '<!doctype html>',
    '<html lang="en-GB">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${escaped([cover.authority, reportTitle(cover)].filter((part, i, all) => part !== null && all.indexOf(part) === i).join(': '))}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    '<a class="skip" href="#report">Skip to the report</a>',
    coverHtml(cover),
    ...(contents === ''
      ? []
      : [`<nav aria-labelledby="contents">\n<h2 id="contents">Contents</h2>\n${contents}\n</nav>`]),
    '<main id="report" tabindex="-1">',
    ...blocks.map((block) => blockHtml(block, { heading: reportTitle(cover), anchor })),
    judgementsTable(sections),
    ...sections.map((section, i) => sectionHtml(section, [i + 1], anchor)),
    '</main>',
    '</body>',
    '</html>',
  ]
    .filter((line) => line !== '')
    .join('\n')}\n`;
}
