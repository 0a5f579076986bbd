import type { FieldType } from '../../editions/model.ts';

// What systems and people write where a cell should be empty.

const everywhere = ['null', '(null)', '<null>', 'nan', 'nat'];
const besideTexts = [
  ...everywhere,
  'n/a',
  'na',
  'n.a.',
  'not applicable',
  '-',
  '--',
  '---',
  '–',
  '—',
  '.',
  'blank',
  '(blank)',
  'empty',
  '(empty)',
];
// Dates that stand for none in Excel (serial 0 and 1) and in databases.
const dates = ['0', '00/00/0000', '00/01/1900', '30/12/1899', '31/12/1899', '01/01/1900', '31/12/9999', '01/01/9999'];
const isoDates = ['0000-00-00', '1899-12-30', '1899-12-31', '1900-01-01', '9999-12-31', '9999-01-01'];

const sets: Readonly<Record<FieldType, ReadonlySet<string>>> = {
  // "None" and "nil" are no stand-ins for a count: they may well mean 0.
  count: new Set(besideTexts),
  text: new Set(everywhere),
  id: new Set([...besideTexts, 'none']),
  postcode: new Set([...besideTexts, 'none']),
  urn: new Set([...besideTexts, 'none']),
  code: new Set([...besideTexts, 'none', 'nil']),
  date: new Set([...besideTexts, 'none', 'nil', ...dates, ...isoDates]),
};

/**
 * Whether a text stands for an empty cell in a column of a type, such as "NULL", "N/A" or, in a date column,
 * 31/12/9999. Its value is then blank; the text is kept and a check asks about it.
 */
export const standsForBlank = (trimmed: string, type: FieldType): boolean =>
  trimmed.length <= 19 && sets[type].has(trimmed.toLowerCase().replace(/[t ]00:00(:00)?$/, ''));
