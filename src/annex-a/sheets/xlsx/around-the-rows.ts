import type { GrowingColumns } from '../columns/growing-columns.ts';
import type { Notices } from '../columns/notices.ts';
import { columnLetters } from '../sheet.ts';
import { nameNumber } from '../xml/names.ts';
import { attributeText } from '../xml/plain-text.ts';
import type { XmlScanner } from '../xml/scanner.ts';
import { wholeNumber } from './written-number.ts';

const names = {
  hidden: nameNumber('hidden'),
  col: nameNumber('col'),
  min: nameNumber('min'),
  max: nameNumber('max'),
  ref: nameNumber('ref'),
  mergeCell: nameNumber('mergeCell'),
  autoFilter: nameNumber('autoFilter'),
  filterColumn: nameNumber('filterColumn'),
} as const;

/** Whether the value of an attribute that starts at a byte is "1" or "true". */
export const isTrue = (bytes: Uint8Array, at: number): boolean => bytes[at] === 49 || bytes[at] === 116;

/** What a sheet says before and after its rows: columns hidden, cells merged, rows filtered. */
export class AroundTheRows {
  readonly #notices: Notices;
  readonly #hidden: { readonly from: number; readonly to: number }[] = [];
  #filterAt = '';

  constructor(notices: Notices) {
    this.#notices = notices;
  }

  /** Takes note of an element. */
  open(scanner: XmlScanner): void {
    if (scanner.name === names.col) this.#column(scanner);
    else if (scanner.name === names.autoFilter) this.#filterAt = firstCell(scanner);
    else if (scanner.name === names.filterColumn) this.#notices.note('filter', () => this.#filterAt);
    else if (scanner.name === names.mergeCell) this.#notices.note('merged-cells', () => firstCell(scanner));
  }

  /** Notes the hidden columns, those that hold something. */
  noteHidden(columns: GrowingColumns): void {
    const { width } = columns;
    for (const { from, to } of this.#hidden) {
      for (let column = from; column <= to && column < width; column += 1) {
        if (columns.holds(column)) this.#notices.note('hidden-columns', () => columnLetters(column));
      }
    }
  }

  #column(scanner: XmlScanner): void {
    let [from, to, hidden] = [0, 0, false];
    while (scanner.nextAttribute()) {
      const { attribute, bytes, valueFrom, valueTo } = scanner;
      if (attribute === names.min) from = wholeNumber(bytes, valueFrom, valueTo);
      else if (attribute === names.max) to = wholeNumber(bytes, valueFrom, valueTo);
      else if (attribute === names.hidden) hidden = isTrue(bytes, valueFrom);
    }
    if (hidden && from > 0 && this.#hidden.length < 1_000) this.#hidden.push({ from: from - 1, to: to - 1 });
  }
}

/** The first cell of the range that an element refers to. */
function firstCell(scanner: XmlScanner): string {
  while (scanner.nextAttribute()) {
    const { attribute, bytes, valueFrom, valueTo } = scanner;
    if (attribute !== names.ref) continue;
    return attributeText(bytes, valueFrom, Math.min(valueTo, valueFrom + 40)).split(':')[0] ?? '';
  }
  return '';
}
