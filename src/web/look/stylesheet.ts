import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { govukFrontend, mojFrontend } from './installed.ts';

/**
 * What stands in for the typeface of gov.uk, which is licensed to gov.uk alone: the typeface of the reader's own system.
 */
export const systemFonts = '-apple-system,BlinkMacSystemFont,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif';

// Later sheets go over earlier ones.
const ours = [
  'base.css',
  'header.css',
  'content.css',
  'tables.css',
  'grades.css',
  'changes.css',
  'frameworks.css',
  'charts.css',
  'indicators.css',
  'documents.css',
  'lists.css',
  'findings.css',
  'meetings.css',
  'inspections.css',
  'messages.css',
  'print.css',
];
const frameworks = [join(govukFrontend, 'govuk/govuk-frontend.min.css'), join(mojFrontend, 'moj/moj-frontend.min.css')];

/** Every rule of every page: the two design systems' without gov.uk's typeface and crest, then ours. Pictures are named beside it. */
export function stylesheet(): string {
  const theirs = frameworks.map((file) => withoutGovUk(readFileSync(file, 'utf8')));
  const own = ours.map((name) => readFileSync(join(import.meta.dirname, 'styles', name), 'utf8'));
  return ['@charset "UTF-8";', ...theirs, ...own].join('\n');
}

function withoutGovUk(css: string): string {
  return (
    css
      .replace(/^@charset "[^"]*";/, '')
      // The notice that stands before the typeface speaks of nothing else.
      .replaceAll(/\/\*![^*]*\*\/|@font-face\{[^}]*\}/g, '')
      .replaceAll('GDS Transport,arial,sans-serif', systemFonts)
      // A page that sets only the first choice of the font: the same stack.
      .replaceAll('font-family:GDS Transport', `font-family:${systemFonts}`)
      .replaceAll(/[a-z-]+:url\([^)]*govuk-crest\.svg\);?/g, '')
      .replaceAll('url(/assets/images/', 'url(images/')
      .replaceAll(/\/\*# sourceMappingURL=[^*]*\*\//g, '')
  );
}

/** The names of the pictures that a stylesheet asks for. */
export function picturesOf(css: string): string[] {
  return [...new Set([...css.matchAll(/url\(images\/([^)]+)\)/g)].map((match) => match[1] ?? ''))];
}
