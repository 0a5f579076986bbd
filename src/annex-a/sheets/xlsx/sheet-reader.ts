import { GrowingColumns, type RowsAndColumns } from '../columns/growing-columns.ts';
import type { Notices } from '../columns/notices.ts';
import type { Budget } from '../limits.ts';
import { columnLetters } from '../sheet.ts';
import { nameNumber } from '../xml/names.ts';
import { token, type XmlScanner } from '../xml/scanner.ts';
import { AroundTheRows, isTrue } from './around-the-rows.ts';
import type { Book } from './book.ts';
import { referredColumn, referredRow } from './cell-reference.ts';
import { CellValues, valueType, withoutValue } from './cell-values.ts';
import { TextBytes } from './text-bytes.ts';
import { wholeNumber } from './written-number.ts';

const names = {
  sheetData: nameNumber('sheetData'),
  row: nameNumber('row'),
  c: nameNumber('c'),
  v: nameNumber('v'),
  f: nameNumber('f'),
  is: nameNumber('is'),
  t: nameNumber('t'),
  r: nameNumber('r'),
  s: nameNumber('s'),
  rPh: nameNumber('rPh'),
  hidden: nameNumber('hidden'),
} as const;

// Where in a sheet the scanner stands.
const elsewhere = 0;
const inRows = 1;
const inRow = 2;
const inCell = 3;
const inValue = 4;
const inInline = 5;
const inInlineText = 6;
const inOther = 7;

/** Reads the XML of one sheet, token by token. The size that a sheet says it has (`dimension`) is not believed. */
export class SheetReader {
  readonly #notices: Notices;
  readonly #columns: GrowingColumns;
  readonly #values: CellValues;
  readonly #around: AroundTheRows;
  #where = elsewhere;
  /** The depth at which something that does not matter started, and where it stood. */
  #otherDepth = 0;
  #otherIn = elsewhere;
  #row = 0;
  #rowIsNumbered = false;
  #rowIsStarted = false;
  #rowIsHidden = false;
  #column = -1;
  #type: number = valueType.number;
  #style = 0;
  #hasFormula = false;
  #hasValue = false;
  readonly #value = new TextBytes();

  constructor(book: Book, budget: Budget, notices: Notices) {
    this.#notices = notices;
    this.#around = new AroundTheRows(notices);
    this.#columns = new GrowingColumns(budget, notices);
    this.#values = new CellValues(book, this.#columns);
  }

  readonly visit = (scanner: XmlScanner, met: number): void => {
    if (met === token.text) {
      if (this.#where === inValue || this.#where === inInlineText) this.#value.add(scanner);
    } else if (met === token.open) this.#open(scanner);
    else this.#close(scanner);
  };

  /** The rows and columns, once all is read. */
  finish(): RowsAndColumns {
    this.#around.noteHidden(this.#columns);
    return this.#columns.finish();
  }

  #open(scanner: XmlScanner): void {
    const { name } = scanner;
    switch (this.#where) {
      case inRow:
        if (name === names.c) {
          this.#startCell(scanner);
          return;
        }
        break;
      case inCell:
        if (name === names.v) {
          this.#hasValue = true;
          this.#where = inValue;
          return;
        }
        if (name === names.is) {
          this.#hasValue = true;
          this.#where = inInline;
          return;
        }
        if (name === names.f) this.#hasFormula = true;
        break;
      case inInline:
        if (name === names.t) {
          this.#where = inInlineText;
          return;
        }
        // A run of a text is nothing by itself: only how the text is pronounced is left out.
        if (name !== names.rPh) return;
        break;
      case inRows:
        if (name === names.row) {
          this.#startRow(scanner);
          return;
        }
        break;
      case elsewhere:
        if (name !== names.sheetData) {
          this.#around.open(scanner);
          return;
        }
        this.#where = inRows;
        return;
      default:
        return;
    }
    this.#otherIn = this.#where;
    this.#otherDepth = scanner.depth;
    this.#where = inOther;
  }

  #close(scanner: XmlScanner): void {
    switch (this.#where) {
      case inValue:
        if (scanner.name === names.v) this.#where = inCell;
        return;
      case inCell:
        this.#where = inRow;
        this.#endCell();
        return;
      case inRow:
        this.#where = inRows;
        this.#endRow();
        return;
      case inInlineText:
        if (scanner.name === names.t) this.#where = inInline;
        return;
      case inInline:
        if (scanner.name === names.is) this.#where = inCell;
        return;
      case inOther:
        if (scanner.depth < this.#otherDepth) this.#where = this.#otherIn;
        return;
      case inRows:
        this.#where = elsewhere;
        return;
      default:
        return;
    }
  }

  #startRow(scanner: XmlScanner): void {
    this.#where = inRow;
    this.#column = -1;
    this.#rowIsHidden = false;
    this.#rowIsNumbered = false;
    this.#rowIsStarted = false;
    let number = 0;
    while (scanner.nextAttribute()) {
      const { attribute, bytes, valueFrom, valueTo } = scanner;
      if (attribute === names.r) number = wholeNumber(bytes, valueFrom, valueTo);
      else if (attribute === names.hidden) this.#rowIsHidden = isTrue(bytes, valueFrom);
    }
    this.#rowIsNumbered = number > 0;
    this.#row = this.#rowIsNumbered ? number : this.#row + 1;
  }

  #startCell(scanner: XmlScanner): void {
    this.#where = inCell;
    this.#type = valueType.number;
    this.#style = 0;
    this.#hasFormula = false;
    this.#hasValue = false;
    this.#value.length = 0;
    let column = -1;
    while (scanner.nextAttribute()) {
      const { attribute, bytes, valueFrom, valueTo } = scanner;
      if (attribute === names.r) {
        column = referredColumn(bytes, valueFrom, valueTo);
        if (!this.#rowIsNumbered && !this.#rowIsStarted) this.#numberRow(referredRow(bytes, valueFrom, valueTo));
      } else if (attribute === names.s) this.#style = wholeNumber(bytes, valueFrom, valueTo);
      else if (attribute === names.t) this.#type = typeOf(bytes, valueFrom, valueTo);
    }
    this.#column = column < 0 ? this.#column + 1 : column;
    if (!this.#rowIsStarted) this.#columns.startRow(this.#row);
    this.#rowIsStarted = true;
    if (!scanner.plainCellValue()) return;
    this.#hasValue = true;
    this.#value.add(scanner);
    this.#where = inRow;
    this.#endCell();
  }

  /** A row without a number of its own has that of its first cell. */
  #numberRow(number: number): void {
    if (number > 0) this.#row = number;
  }

  #endCell(): void {
    const isEmpty = !this.#hasValue || (this.#value.length === 0 && this.#type !== valueType.text);
    if (this.#hasFormula) {
      this.#notices.note('formulas', this.#here);
      if (isEmpty) {
        this.#notices.note('formulas-without-value', this.#here);
        this.#values.error(this.#column, withoutValue);
        return;
      }
    }
    if (!isEmpty) this.#values.set(this.#column, this.#type, this.#style, this.#value);
  }

  #endRow(): void {
    const ended = this.#rowIsStarted ? this.#columns.endRow() : 'blank';
    const at = () => String(this.#row);
    if (ended === 'blank') this.#notices.note('blank-rows', at);
    else if (ended === 'holds' && this.#rowIsHidden) this.#notices.note('hidden-rows', at);
  }

  readonly #here = () => `${columnLetters(this.#column)}${this.#row}`;
}

/** The type behind `t`, by its length and first letter: "s", "b", "e", "d", "n", "str" or "inlineStr". */
function typeOf(bytes: Uint8Array, from: number, to: number): number {
  const letter = bytes[from] as number;
  if (to - from === 3 || to - from === 9) return valueType.text;
  if (to - from !== 1) return valueType.number;
  if (letter === 115) return valueType.shared;
  if (letter === 98) return valueType.boolean;
  if (letter === 101) return valueType.error;
  return letter === 100 ? valueType.iso : valueType.number;
}
