import { openOrEnded } from '../submission/open-or-ended.ts';
import type { List } from '../submission/submission.ts';

/**
 * Whether a row is of something open at the reference date: not ended, or in a list of current cases. Null where a list
 * is of events, which are neither. An end that cannot be read is taken for one.
 */
export function openRows(list: List, asAt: number): ((row: number) => boolean) | null {
  const { scope } = list.definition;
  switch (scope.kind) {
    case 'current':
      return () => true;
    case 'open-in-window':
    case 'current-or-ended': {
      const ends = list.columns.get(scope.end)?.values;
      return ends === undefined ? null : (row) => openOrEnded(ends[row], asAt) === 'open';
    }
    case 'events':
    case 'adoption':
      return null;
  }
}
