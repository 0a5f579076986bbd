import type { Environment } from 'nunjucks';
import nunjucks from 'nunjucks';

const { SafeString } = nunjucks.runtime;

/**
 * Puts quick filters in place of two that GOV.UK's macros use around every part. Nunjucks' own `trim` takes time by the square of
 * a run of spaces (a date field: 7 ms, now a third of one), and `indent` makes such runs, for nobody to read: it would also indent
 * the second line of what was typed into a field.
 */
export function addQuickFilters(environment: Environment): void {
  environment
    .addFilter('trim', (text: unknown) => {
      const trimmed = String(text ?? '').trim();
      return text instanceof SafeString ? new SafeString(trimmed) : trimmed;
    })
    .addFilter('indent', (text: unknown) => text ?? '');
}
