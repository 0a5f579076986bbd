type Values = Readonly<Record<string, unknown>> | undefined;

/**
 * What was typed in one box of a date field, from the form as sent (`born-day`, `born-month`, `born-year`) or, when it was not sent
 * yet, from the stored date (`born`: "2015-05-03"). Empty when there is neither.
 */
export function datePart(values: Values, field: string, part: 'day' | 'month' | 'year'): string {
  const typed = values?.[`${field}-${part}`];
  if (typed !== undefined) return String(typed);
  const stored = /^(\d{4})-(\d{2})-(\d{2})$/.exec(String(values?.[field] ?? ''));
  const written = stored?.[{ year: 1, month: 2, day: 3 }[part]];
  return written === undefined ? '' : String(Number(written));
}

/** What was ticked, as a list of texts: a form sends one tick as a text and several as a list. */
export function ticked(value: unknown): string[] {
  if (value === undefined || value === null || value === '') return [];
  return (Array.isArray(value) ? value : [value]).map(String);
}
