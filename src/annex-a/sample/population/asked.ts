import type { FieldKey } from '../../editions/field-keys.ts';
import { fieldOf, listDefinition } from '../../editions/index.ts';
import { listsOfChildren } from '../../editions/lists-of-children.ts';
import type { ListNo } from '../../editions/model.ts';
import type { Linked } from '../../link/linked.ts';
import type { Column, List } from '../../submission/submission.ts';
import type { Plan } from '../plan/plan.ts';

/** What a plan is asked of: the linked children, what is known of them by other means, and what could not be asked. */
export interface Asked {
  readonly linked: Linked;
  readonly plan: Plan;
  /** By the id of a rule or a measure: the ids of the children it concerns. */
  readonly flags: ReadonlyMap<string, ReadonlySet<string>>;
  /** What the plan asks for and the submission does not have, in sentences; each once. */
  readonly warnings: Set<string>;
}

/** A column of a field, with its list and the child of each of its rows. */
export interface AskedColumn {
  readonly list: List;
  readonly column: Column;
  readonly children: Int32Array;
}

/**
 * The columns of a field that a plan means: of the list named, else of the plan's populations, else of every list that
 * has it. A list without the column is left out, with a warning.
 */
export function columnsAsked({ linked, plan, warnings }: Asked, field: FieldKey, named?: number): AskedColumn[] {
  const { edition, lists } = linked.submission;
  const has = (no: ListNo) => fieldOf(listDefinition(edition, no), field) !== null;
  const inPlan = [...new Set(plan.populations.map(({ list }) => list as ListNo))].filter(has);
  const nos =
    named !== undefined ? [named as ListNo].filter(has) : inPlan.length > 0 ? inPlan : listsOfChildren.filter(has);
  if (nos.length === 0) warnings.add(`No list of this edition that the plan asks has “${field}”, so nobody has it.`);
  return nos.flatMap((no) => {
    const list = lists.get(no);
    const column = list?.columns.get(field);
    const children = linked.childByRow.get(no);
    if (list !== undefined && column !== undefined && children !== undefined) return [{ list, column, children }];
    warnings.add(
      list === undefined
        ? `List ${no} was not supplied, so its “${field}” could not be asked.`
        : `List ${no} was supplied without “${field}” or without ids, so it could not be asked.`,
    );
    return [];
  });
}
