import { join } from 'node:path';
import type { Environment } from 'nunjucks';
import { parseIsoDate, writtenDate } from '#calendar';
import { choiceItems } from './choice-items.ts';
import { counted, inFigures } from './counted.ts';
import { errorLinks, errorOf } from './field-error.ts';
import { govukFrontend, mojFrontend } from './installed.ts';
import { pagingLinks } from './paging-links.ts';
import { addQuickFilters } from './quick-filters.ts';
import { datePart, ticked } from './typed-value.ts';
import { ukTime } from './uk-time.ts';

const dates = new Map<string, string>();

/** A date as it is written in a sentence. Lists name the same dates again and again: those written before are remembered. */
function dateInWords(date: string | Temporal.PlainDate): string {
  if (typeof date !== 'string') return writtenDate(date);
  const known = dates.get(date);
  if (known !== undefined) return known;
  const written = writtenDate(parseIsoDate(date));
  if (dates.size < 5_000) dates.set(date, written);
  return written;
}

/** Where a template is looked for, in this order; a page's template is named by its path in the folder of pages. */
export const templateFolders = (pages: string): string[] => [
  join(import.meta.dirname, 'templates'),
  pages,
  govukFrontend,
  mojFrontend,
];

/** Nunjucks as every page has it: whatever a template places is escaped; templates are kept in memory when `cached`. */
export const templateOptions = (cached: boolean) => ({
  autoescape: true,
  throwOnUndefined: false,
  // A line that holds only a tag leaves none behind: pages are a fifth shorter.
  trimBlocks: true,
  lstripBlocks: true,
  noCache: !cached,
  // An error keeps its cause, for the log to tell what kind it was.
  dev: true,
  onConfigure: addFilters,
});

function addFilters(environment: Environment): void {
  addQuickFilters(environment);
  environment
    .addFilter('writtenDate', dateInWords)
    .addFilter('ukTime', ukTime)
    .addFilter('count', counted)
    .addFilter('inFigures', inFigures)
    .addFilter('choiceItems', choiceItems)
    .addFilter('errorOf', errorOf)
    .addFilter('errorLinks', errorLinks)
    .addFilter('datePart', datePart)
    .addFilter('ticked', ticked)
    .addFilter('pagingLinks', pagingLinks)
    .addGlobal('importedWithoutContext', importedWithoutContext);
}

/** Without the page's context the form's macros would show no error and keep nothing typed, and nobody would notice. */
class ImportedWithoutContext extends Error {
  override name = 'ImportedWithoutContext';
}
function importedWithoutContext(): never {
  throw new ImportedWithoutContext('form.njk needs the page: write {% import "form.njk" as form with context %}.');
}
