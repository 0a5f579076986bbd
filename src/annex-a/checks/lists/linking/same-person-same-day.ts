import type { FieldKey } from '../../../editions/field-keys.ts';
import type { ListNo } from '../../../editions/model.ts';
import { columnOf, present, type Submission } from '../../../submission/submission.ts';

/** One event of each list of children, and what else two rows of the same event have alike. */
export const sharedEvents: readonly {
  readonly list: ListNo;
  readonly what: string;
  readonly keys: readonly [FieldKey, ...FieldKey[]];
}[] = [
  { list: 1, what: 'a contact', keys: ['contact-date', 'contact-source'] },
  { list: 2, what: 'an early help assessment', keys: ['early-help-start'] },
  { list: 2, what: 'an early help assessment', keys: ['early-help-completed'] },
  { list: 3, what: 'a referral', keys: ['referral-date', 'referral-source'] },
  { list: 4, what: 'an assessment', keys: ['continuous-start'] },
  { list: 4, what: 'an assessment', keys: ['initial-start'] },
  { list: 4, what: 'an assessment', keys: ['core-start'] },
  { list: 5, what: 'a section 47 enquiry', keys: ['s47-start'] },
  { list: 6, what: 'the start as a child in need', keys: ['cin-start'] },
  { list: 7, what: 'the start of a protection plan', keys: ['plan-start'] },
  { list: 8, what: 'the start of being looked after', keys: ['looked-after-start'] },
  { list: 10, what: 'the start of care', keys: ['entered-care'] },
];

const person: readonly FieldKey[] = ['date-of-birth', 'gender', 'ethnicity'];

/**
 * The rows of a list in which different children are born on one day, of one gender and ethnicity, and have the event in
 * common: groups of one row for each child. More than four children alike are left out, for then a date of birth stands
 * in for one not known, or the event was a large one, and likeness tells nothing.
 */
export function rowsAlike(submission: Submission, list: ListNo, event: readonly FieldKey[]): readonly number[][] {
  const columns = [...person, ...event].map((key) => columnOf(submission, list, key)?.values);
  const children = columnOf(submission, list, 'child-id')?.values;
  if (children === undefined) return [];
  const compared = columns.filter((values) => values !== undefined);
  if (compared.length < columns.length) return [];
  // Rows in a table of their hashes: one chain a hash, one link for each combination of values that is new.
  const size = 2 ** Math.ceil(Math.log2(children.length + 2));
  const heads = new Int32Array(size).fill(-1);
  const nexts = new Int32Array(children.length).fill(-1);
  const groups = new Map<number, number[]>();
  children.forEach((child, row) => {
    let hash = 17;
    for (const values of compared) {
      const value = values[row];
      if (!present(value)) return;
      hash = Math.imul(hash ^ value, 0x9e37_79b1);
      hash ^= hash >>> 15;
    }
    if (!present(child)) return;
    const bucket = hash & (size - 1);
    let link = heads[bucket] ?? -1;
    while (link >= 0 && !compared.every((values) => values[link] === values[row])) link = nexts[link] ?? -1;
    if (link < 0) {
      nexts[row] = heads[bucket] ?? -1;
      heads[bucket] = row;
      return;
    }
    if (children[link] === child) return;
    const group = groups.get(link) ?? [link];
    if (group.length > 4 || group.some((each) => children[each] === child)) return;
    group.push(row);
    groups.set(link, group);
  });
  return [...groups.values()].filter((group) => group.length <= 4);
}
