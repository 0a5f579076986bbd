import type { Look } from './cell-value.ts';
import type { Format } from './written-sheet.ts';

const formats = [
  'general',
  'text',
  'date',
  'count',
  'decimal',
  'percent',
  'wrapped',
] as const satisfies readonly Format[];
const looks = ['plain', 'heading', 'strong', 'muted', 'error', 'query'] as const satisfies readonly Look[];

const formatIds: Readonly<Record<Format, number>> = {
  general: 0,
  text: 49,
  date: 164,
  count: 1,
  decimal: 165,
  percent: 166,
  wrapped: 0,
};
// The places of the fonts and fills below.
const fontIds: Readonly<Record<Look, number>> = { plain: 0, heading: 2, strong: 1, muted: 3, error: 0, query: 0 };
const fillIds: Readonly<Record<Look, number>> = { plain: 0, heading: 2, strong: 0, muted: 0, error: 3, query: 4 };

/**
 * The style number of a cell. `literal`: the text begins like a formula, and stays a text even when somebody edits the
 * cell (Excel's quote prefix).
 */
export const styleOf = (format: Format, look: Look = 'plain', literal = false): number =>
  (formats.indexOf(format) * looks.length + looks.indexOf(look)) * 2 + (literal ? 1 : 0);

const font = (rest: string) => `<font>${rest}<sz val="11"/><name val="Calibri"/><family val="2"/></font>`;
const solid = (colour: string) =>
  `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/><bgColor indexed="64"/></patternFill></fill>`;

function cellStyle(format: Format, look: Look, literal: boolean): string {
  const wraps = format === 'wrapped' || look === 'heading';
  const alignment = `<alignment vertical="top"${wraps ? ' wrapText="1"' : ''}/>`;
  const quote = literal ? ' quotePrefix="1"' : '';
  return `<xf numFmtId="${formatIds[format]}" fontId="${fontIds[look]}" fillId="${fillIds[look]}" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1"${quote}>${alignment}</xf>`;
}

// Day first wherever it is opened: without the English of the United Kingdom, LibreOffice shows the machine's own order.
const dayFirst = '[$-809]dd/mm/yyyy';

/** The styles part: every format in every look, so that a style number is found by counting. */
export function stylesXml(): string {
  const cells = formats.flatMap((format) =>
    looks.flatMap((look) => [cellStyle(format, look, false), cellStyle(format, look, true)]),
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="3"><numFmt numFmtId="164" formatCode="${dayFirst}"/><numFmt numFmtId="165" formatCode="0.0"/><numFmt numFmtId="166" formatCode="0.0%"/></numFmts><fonts count="4">${font('')}${font('<b/>')}${font('<b/><color rgb="FFFFFFFF"/>')}${font('<color rgb="FF595959"/>')}</fonts><fills count="5"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${solid('1F3A5F')}${solid('F8CBAD')}${solid('FFF2CC')}</fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${cells.length}">${cells.join('')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
}
