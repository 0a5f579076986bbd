import type { CheckSettings } from '../../checks/settings.ts';
import { codeSets } from '../../editions/code-sets/index.ts';
import type { FieldKey } from '../../editions/field-keys.ts';
import type { ListNo } from '../../editions/model.ts';
import { blank, type Column, type List, type Submission } from '../../submission/submission.ts';

/** One list of a submission, as questions about its rows are asked of it. */
export class ListReader {
  readonly submission: Submission;
  readonly settings: CheckSettings;
  readonly list: List;
  /** The reference date as a day number. */
  readonly asAt: number;

  constructor(submission: Submission, no: ListNo, settings: CheckSettings) {
    const list = submission.lists.get(no);
    if (list === undefined) throw new Error(`list ${no} is read, but was not supplied and no need names it`);
    this.submission = submission;
    this.settings = settings;
    this.list = list;
    this.asAt = submission.asAt;
  }

  column(key: FieldKey): Column {
    const column = this.list.columns.get(key);
    if (column === undefined) throw new Error(`${key} of list ${this.list.no} is read, but no need names it`);
    return column;
  }

  /** The values of a column that the needs name. */
  values(key: FieldKey): Int32Array {
    return this.column(key).values;
  }

  /** The values of a column that may be missing; null then. */
  optional(key: FieldKey): Int32Array | null {
    return this.list.columns.get(key)?.values ?? null;
  }

  /** Whether a value of a code column is one of some codes. */
  isOneOf(key: FieldKey, codes: readonly string[]): (value: number | undefined) => boolean {
    const set = this.column(key).field.codes;
    const known = set === null ? [] : codeSets[set].codes;
    const wanted = known.map(({ code }) => codes.includes(code));
    return (value) => value !== undefined && wanted[value] === true;
  }

  /** Why a cell of a column gives no value: it is blank, or it cannot be read. */
  lack(key: FieldKey): (value: number | undefined) => string {
    const { heading } = this.column(key).field;
    const name = `“${heading}”`;
    const blankWhy = `${name} is blank`;
    const unreadableWhy = `${name} cannot be read`;
    return (value) => (value === undefined || value === blank ? blankWhy : unreadableWhy);
  }
}
