import type { FieldKey } from '../editions/field-keys.ts';
import type { EditionId, Field, ListDefinition, ListNo } from '../editions/model.ts';
import type { SheetNotice } from '../sheets/sheet.ts';

/** In a column's values: the cell is empty. Below every real value. */
export const blank = -2_147_483_648;
/** In a column's values: the cell holds something that is no value of its field. What was submitted stands in `text`. */
export const unreadable = -2_147_483_647;

/** Whether a value is one: neither blank nor unreadable. */
export const present = (value: number | undefined): value is number => value !== undefined && value > unreadable;

/** One column of a list as submitted, its cells read once. */
export interface Column {
  readonly field: Field;
  /** The heading as the sheet has it. */
  readonly heading: string;
  /** Its place in the sheet, A being 0. */
  readonly index: number;
  /**
   * One value a row: `blank`, `unreadable`, or by the field's type: a date its day number, a count itself, a code its
   * place in the code set, and an id, text, postcode or URN its place in the submission's `words`.
   */
  readonly values: Int32Array;
  /** What the cell of a row shows, as submitted; empty when blank. */
  readonly text: (row: number) => string;
}

/** One list as submitted. Rows are counted from 0; `rowNumbers` has the numbers that Excel shows. */
export interface List {
  readonly no: ListNo;
  readonly definition: ListDefinition;
  readonly file: string;
  readonly sheet: string;
  /** The row of the headings, as Excel shows it. */
  readonly headingRow: number;
  readonly rows: number;
  readonly rowNumbers: Int32Array;
  readonly columns: ReadonlyMap<FieldKey, Column>;
  /** Where a row stands, for a list that goes on in a second sheet; absent when all stand in `sheet`. */
  readonly sheetOf?: (row: number) => { readonly file: string; readonly sheet: string };
}

/** Something about one sheet. */
interface OfSheet {
  readonly file: string;
  readonly sheet: string;
}

/** Something about a column of a list, by its heading as the sheet has it and its place, A being 0. */
interface OfHeading {
  readonly list: ListNo;
  readonly heading: string;
  readonly index: number;
}

/** How many rows, and the first of them as Excel shows it. */
interface OfRows {
  readonly list: ListNo;
  readonly count: number;
  readonly first: number;
}

/** What reading met that no value shows: the file checks turn these into findings. */
export type Remark =
  | ({ readonly kind: 'sheet-not-recognised'; readonly headings: readonly string[] } & OfSheet)
  /** A cover, guidance or code list sheet: nothing to find. */
  | ({ readonly kind: 'sheet-set-aside' } & OfSheet)
  | ({ readonly kind: 'sheet-empty'; readonly list: ListNo | null } & OfSheet)
  /** The headings of a sheet are those of `list`, its name says `named`. */
  | ({ readonly kind: 'sheet-name-disagrees'; readonly list: ListNo; readonly named: ListNo } & OfSheet)
  /** A second sheet of a list, which was left out. */
  | ({ readonly kind: 'list-given-twice'; readonly list: ListNo } & OfSheet)
  /** A second sheet of a list, whose rows were added because the names say that it goes on there. */
  | ({ readonly kind: 'list-continued'; readonly list: ListNo; readonly rows: number } & OfSheet)
  | ({ readonly kind: 'heading-unknown'; readonly nearest: FieldKey | null } & OfHeading)
  | ({ readonly kind: 'heading-repeated'; readonly field: FieldKey } & OfHeading)
  /** A heading that was taken for a field's although it is not quite it. */
  | ({ readonly kind: 'heading-near'; readonly field: FieldKey } & OfHeading)
  | ({ readonly kind: 'heading-of-other-edition'; readonly field: FieldKey; readonly edition: EditionId } & OfHeading)
  /** More headings are those of another edition: how many fit the edition chosen, and how many the other. */
  | {
      readonly kind: 'edition-doubtful';
      readonly other: EditionId;
      readonly fitting: number;
      readonly fittingOther: number;
    }
  | ({ readonly kind: 'blank-rows' } & OfRows)
  /** Rows that hold something in none of the list's columns. They are no rows of the list. */
  | ({ readonly kind: 'rows-beside-list' } & OfRows)
  /** Rows that repeat the headings. They are no rows of the list. */
  | ({ readonly kind: 'headings-again' } & OfRows)
  | ({ readonly kind: 'dates-as-numbers'; readonly field: FieldKey } & OfRows)
  /** What a mapping names and the files do not have. */
  | {
      readonly kind: 'mapping-not-met';
      readonly list: ListNo;
      readonly what: 'sheet' | 'row' | 'column';
      readonly name: string;
    }
  | ({ readonly kind: 'sheet-notice'; readonly list: ListNo | null; readonly notice: SheetNotice } & OfSheet);

/** The data request as an authority answered it. */
export interface Submission {
  readonly edition: EditionId;
  /** The reference date ("prior to inspection", "at the point of inspection") as a day number. */
  readonly asAt: number;
  readonly lists: ReadonlyMap<ListNo, List>;
  /** Every id, text, postcode and URN once, as submitted but for outer spaces: the same word has the same place in every list. */
  readonly words: readonly string[];
  readonly remarks: readonly Remark[];
}

/** The column of a field in a list, or undefined when it was not submitted. */
export function columnOf(submission: Submission, no: ListNo, key: FieldKey): Column | undefined {
  return submission.lists.get(no)?.columns.get(key);
}
