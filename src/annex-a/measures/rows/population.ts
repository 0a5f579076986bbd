import type { FieldKey } from '../../editions/field-keys.ts';
import type { ListNo } from '../../editions/model.ts';
import type { List, Submission } from '../../submission/submission.ts';
import { type Belongs, inWindow } from './in-scope.ts';
import { oneRowPerPerson } from './one-row-per-person.ts';
import { type Assumed, Reasons, type RowSet } from './row-set.ts';
import { withoutRepeats } from './without-repeats.ts';

/** Whom or what measures count: the rows of one list that belong. */
export interface Population {
  readonly id: string;
  readonly list: ListNo;
  /** In words, as a denominator is named: "children looked after at the reference date". */
  readonly words: string;
  /** What one of it is. */
  readonly unit:
    | 'children'
    | 'contacts'
    | 'early help assessments'
    | 'referrals'
    | 'assessments'
    | 'enquiries'
    | 'care leavers'
    | 'adopters'
    | 'families';
  readonly needs: readonly FieldKey[];
  readonly rows: (submission: Submission, list: List) => RowSet;
}

type Said = Omit<Population, 'rows' | 'needs'> & { readonly needs?: readonly FieldKey[] };
type Choice = (submission: Submission, list: List) => (row: number) => Belongs;

/** Rows that belong, each person once by the latest date of a column. */
export const people = (
  said: Said,
  belongs: Choice,
  latest: FieldKey | null,
  idKey: FieldKey = 'child-id',
): Population => ({
  ...said,
  needs: [idKey, ...(said.needs ?? [])],
  rows: (submission, list) => {
    const reasons = new Reasons();
    const among = chosen(list, belongs(submission, list), reasons);
    const { rows, spare, nameless } = oneRowPerPerson(submission, list, among, idKey, latest);
    reasons.add(`a further row of ${idKey === 'child-id' ? 'a child' : 'somebody'} who is counted once`, spare);
    const assumed: Assumed[] =
      nameless === 0 ? [] : [{ count: nameless, what: 'no id: taken for somebody who stands in no other row' }];
    return { rows, leftOut: reasons.leftOut(), assumed };
  },
});

/** Rows that belong, each an event of its own; a row that repeats another in every column counts once. */
export const events = (said: Said): Population => ({
  ...said,
  needs: said.needs ?? [],
  rows: (submission, list) => {
    const reasons = new Reasons();
    const among = chosen(list, inWindow(submission, list), reasons);
    const rows = withoutRepeats(list, among, 'child-id');
    reasons.add('it repeats another row in every column', among.length - rows.length);
    return { rows, leftOut: reasons.leftOut(), assumed: [] };
  },
});

function chosen(list: List, belongs: (row: number) => Belongs, reasons: Reasons): Int32Array {
  const rows = new Int32Array(list.rows);
  let count = 0;
  for (let row = 0; row < list.rows; row += 1) {
    const answer = belongs(row);
    if (answer === true) {
      rows[count] = row;
      count += 1;
    } else if (answer !== null) reasons.add(answer);
  }
  return rows.slice(0, count);
}

const known = new WeakMap<Submission, Map<string, RowSet>>();
const nobody: RowSet = { rows: new Int32Array(0), leftOut: [], assumed: [] };

/** The rows of a population in a submission, worked out once; none when its list was not supplied. */
export function rowsOf(population: Population, submission: Submission): RowSet {
  const sets = known.get(submission) ?? new Map<string, RowSet>();
  known.set(submission, sets);
  const already = sets.get(population.id);
  if (already !== undefined) return already;
  const list = submission.lists.get(population.list);
  const made = list === undefined ? nobody : population.rows(submission, list);
  sets.set(population.id, made);
  return made;
}
