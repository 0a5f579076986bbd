import { nameNumber } from '../xml/names.ts';
import { attributeText } from '../xml/plain-text.ts';
import type { Visit } from '../xml/read-xml.ts';
import { token } from '../xml/scanner.ts';
import { builtInFormat, type NumberFormat, writtenFormat } from './number-format.ts';
import { wholeNumber } from './written-number.ts';

const numFmt = nameNumber('numFmt');
const numFmtId = nameNumber('numFmtId');
const formatCode = nameNumber('formatCode');
const cellXfs = nameNumber('cellXfs');
const xf = nameNumber('xf');
// Excel has at most 65,490 cell formats, and about as many number formats as memory holds.
const mostFormats = 100_000;

/** The number formats of a workbook by the style of a cell (its attribute `s`). */
export type Styles = readonly NumberFormat[];

/** Reads the styles of a workbook: what to do at each token, and the styles once all are read. */
export function stylesReader(): { readonly visit: Visit; readonly styles: () => Styles } {
  const written = new Map<number, NumberFormat>();
  const ids: number[] = [];
  let inCellFormats = false;
  const visit: Visit = (scanner, met) => {
    if (met === token.close && scanner.name === cellXfs) inCellFormats = false;
    if (met !== token.open) return;
    if (scanner.name === cellXfs) inCellFormats = true;
    const isFormat = scanner.name === numFmt;
    if (!isFormat && !(inCellFormats && scanner.name === xf)) return;
    let id = 0;
    let code = '';
    while (scanner.nextAttribute()) {
      const { attribute, bytes, valueFrom, valueTo } = scanner;
      if (attribute === numFmtId) id = wholeNumber(bytes, valueFrom, valueTo);
      else if (attribute === formatCode) code = attributeText(bytes, valueFrom, valueTo);
    }
    if (isFormat) {
      if (written.size < mostFormats) written.set(id, writtenFormat(code));
    } else if (ids.length < mostFormats) ids.push(id);
  };
  return { visit, styles: () => ids.map((id) => written.get(id) ?? builtInFormat(id)) };
}
