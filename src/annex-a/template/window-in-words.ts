import { addMonthsToDay, writtenDayNumber } from '#calendar';
import type { Scope } from '../editions/model.ts';

/** Which rows belong to a list, in words; with dates when the reference date is known. */
export function windowInWords(scope: Scope, asAt: number | null): string {
  switch (scope.kind) {
    case 'events':
      return `Dated ${months(scope.months, asAt)}.`;
    case 'open-in-window':
      return `Open at any time ${months(scope.months, asAt)}.`;
    case 'current-or-ended':
      return `Current at the reference date, or ended ${months(scope.months, asAt)}.`;
    case 'current':
      return 'Current at the reference date.';
    case 'adoption':
      return `Adopted or reversed ${months(scope.months, asAt)}, or decided and neither.`;
  }
}

function months(count: number, asAt: number | null): string {
  const words = `in the ${count} months up to and including the reference date`;
  if (asAt === null) return words;
  return `${words}: ${writtenDayNumber(addMonthsToDay(asAt, -count))} to ${writtenDayNumber(asAt)}`;
}
