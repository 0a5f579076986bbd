/**
 * The date of a form's three boxes as ISO 8601 text, or '' when all are empty. `text` answers what was typed in a field. What is no
 * date stays none ("2015-13-", "soon-1-2"): decisions say what is wrong with it, the same for pages and programs.
 */
export function postedDate(text: (field: string) => string, field: string): string {
  const [year = '', month = '', day = ''] = ['year', 'month', 'day'].map((part) => text(`${field}-${part}`).trim());
  if (year === '' && month === '' && day === '') return '';
  // An empty box stays empty: a month 00 would look like a date.
  const padded = (part: string) => (part === '' ? '' : part.padStart(2, '0'));
  return `${year}-${padded(month)}-${padded(day)}`;
}
