import type { FieldKey } from '../editions/field-keys.ts';
import type { Scope } from '../editions/model.ts';
import { windowStart } from '../editions/window-start.ts';
import { type List, present } from '../submission/submission.ts';

const columnsOf = (list: List, fields: readonly FieldKey[]): readonly Int32Array[] =>
  fields.flatMap((field) => list.columns.get(field)?.values ?? []);

function whatEnds(scope: Scope): readonly FieldKey[] {
  switch (scope.kind) {
    case 'events':
      return scope.dates;
    case 'open-in-window':
    case 'current-or-ended':
      return [scope.end];
    case 'adoption':
      return [scope.adopted, scope.reversed];
    case 'current':
      return [];
  }
}

function whatBegins(scope: Scope): readonly FieldKey[] {
  switch (scope.kind) {
    case 'events':
      return scope.dates;
    case 'open-in-window':
    case 'current-or-ended':
      return [scope.start];
    case 'adoption':
      return [scope.decision];
    case 'current':
      return [];
  }
}

/**
 * Whether a row of a list no longer belongs to it at a later reference date, because the months that the list is asked
 * for have gone past all its dates (events) or past its end. False for what is open, or has no date.
 */
export function leftTheWindow(list: List, asAt: number): (row: number) => boolean {
  const { scope } = list.definition;
  if (scope.kind === 'current') return () => false;
  const from = windowStart(scope, asAt);
  const columns = columnsOf(list, whatEnds(scope));
  return (row) => {
    let dated = false;
    for (const values of columns) {
      const day = values[row];
      if (!present(day)) continue;
      if (day >= from) return false;
      dated = true;
    }
    return dated;
  };
}

/** Whether a row of a list came to belong to it after a day, because a date that begins it is after that day. */
export function beganAfter(list: List, day: number): (row: number) => boolean {
  const columns = columnsOf(list, whatBegins(list.definition.scope));
  return (row) =>
    columns.some((values) => {
      const begun = values[row];
      return present(begun) && begun > day;
    });
}
