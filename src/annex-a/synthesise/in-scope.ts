import type { FieldKey } from '../editions/field-keys.ts';
import type { Scope } from '../editions/model.ts';
import { windowStart } from '../editions/window-start.ts';

/** Whether a row belongs to a list at a reference date, by its dates as day numbers. */
export function inScope(scope: Scope, asAt: number, dateOf: (key: FieldKey) => number | null): boolean {
  if (scope.kind === 'current') return true;
  const from = windowStart(scope, asAt);
  const inWindow = (key: FieldKey) => {
    const date = dateOf(key);
    return date !== null && date >= from && date <= asAt;
  };
  switch (scope.kind) {
    case 'events':
      return scope.dates.some(inWindow);
    case 'open-in-window':
    case 'current-or-ended': {
      const start = dateOf(scope.start);
      return start !== null && start <= asAt && (dateOf(scope.end) === null || inWindow(scope.end));
    }
    case 'adoption':
      if (dateOf(scope.adopted) !== null) return inWindow(scope.adopted);
      if (dateOf(scope.reversed) !== null) return inWindow(scope.reversed);
      return dateOf(scope.decision) !== null;
  }
}
