import { blank, present, type Submission } from '../submission/submission.ts';
import { type Linked, linkChildren } from './linked.ts';
import { type GivenValue, givenValues, type PersonalField, personalFields, stated } from './person.ts';

/** A child of whom the rows of the lists do not say the same. */
export interface Disagreement {
  readonly child: string;
  readonly field: PersonalField;
  /** `different`: two values that cannot both be right. `not-stated`: one value, and rows that say it is not known or refused. */
  readonly kind: 'different' | 'not-stated';
  readonly values: readonly GivenValue[];
}

/** Every child and field on which the lists disagree, in order of the children's first appearance. Empty cells disagree with nothing. */
export function disagreements(submission: Submission): Disagreement[] {
  const linked = linkChildren(submission);
  const suspects = personalFields.map((field) => suspectsOf(linked, field));
  const found: Disagreement[] = [];
  for (let child = 0; child < linked.children; child += 1) {
    personalFields.forEach((field, index) => {
      if (suspects[index]?.[child] !== 1) return;
      const values = givenValues(linked, child, field);
      const kind = values.filter((value) => value.stated).length > 1 ? 'different' : 'not-stated';
      found.push({ child: linked.idOf(child), field, kind, values });
    });
  }
  return found;
}

// One pass over the columns finds the few children worth a closer look: 1 where two values were met.
function suspectsOf({ submission, childByRow, children }: Linked, field: PersonalField): Uint8Array {
  const suspects = new Uint8Array(children);
  const first = new Int32Array(children).fill(blank);
  for (const [no, rows] of childByRow) {
    const values = submission.lists.get(no)?.columns.get(field)?.values;
    values?.forEach((value, row) => {
      const child = rows[row] ?? -1;
      if (child < 0 || !present(value)) return;
      const before = first[child];
      if (!present(before)) first[child] = value;
      else if (before !== value) suspects[child] = 1;
    });
  }
  return suspects;
}

const firsts = new WeakMap<Linked, Map<PersonalField, Int32Array>>();

/**
 * For every child the first value of a field that states something, as columns hold values; `blank` where there is none.
 * Worked out once for each submission and field.
 */
export function firstStated(linked: Linked, field: PersonalField): Int32Array {
  const known = firsts.get(linked) ?? new Map<PersonalField, Int32Array>();
  firsts.set(linked, known);
  const already = known.get(field);
  if (already) return already;
  const first = new Int32Array(linked.children).fill(blank);
  for (const [no, rows] of linked.childByRow) {
    const column = linked.submission.lists.get(no)?.columns.get(field);
    column?.values.forEach((value, row) => {
      const child = rows[row] ?? -1;
      if (child >= 0 && !present(first[child]) && stated(column, value)) first[child] = value;
    });
  }
  known.set(field, first);
  return first;
}
