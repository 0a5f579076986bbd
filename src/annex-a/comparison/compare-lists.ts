import type { FieldKey } from '../editions/field-keys.ts';
import type { ListNo } from '../editions/model.ts';
import type { List, Submission } from '../submission/submission.ts';
import { carriedValues, elsewhere, sameCell } from './carried-values.ts';
import { beganAfter, leftTheWindow } from './list-window.ts';
import { pairRows } from './pair-rows.ts';
import { type RenamedChild, renamedChildren } from './renamed-children.ts';
import { placesIn } from './same-words.ts';

/** The rows of a column in which a cell changed: the row before and the row now of each, place by place. */
interface ChangedCells {
  readonly before: Int32Array;
  readonly now: Int32Array;
}

/** A child that one side has alone, by their first row there, and why where the data say it. */
interface AloneChild {
  readonly row: number;
  /** `window`: the dates left the months of the list, or came after the reference date before. `renamed`: has another id. */
  readonly because: 'window' | 'renamed' | null;
}

/** A list in two submissions. */
export interface ListComparison {
  readonly no: ListNo;
  readonly before: List;
  readonly now: List;
  /** The rows that are the same, place by place. */
  readonly same: ChangedCells;
  readonly rowsAdded: Int32Array;
  readonly rowsGone: Int32Array;
  readonly childrenAdded: readonly AloneChild[];
  readonly childrenGone: readonly AloneChild[];
  readonly renamed: readonly RenamedChild[];
  /** By column that both have, the cells that changed in rows that are the same. Columns without a change are not there. */
  readonly changed: ReadonlyMap<FieldKey, ChangedCells>;
  /** The columns that only one side has. */
  readonly columnsAdded: readonly FieldKey[];
  readonly columnsGone: readonly FieldKey[];
}

/** Compares one list of two submissions. */
export function compareLists(previous: Submission, current: Submission, before: List, now: List): ListComparison {
  const places = placesIn(previous, current);
  const left = leftTheWindow(before, current.asAt);
  const rows = pairRows(before, now, places, left);
  const renamed = renamedChildren(before, now, rows, places);
  const began = beganAfter(now, previous.asAt);
  const oldNames = new Set(renamed.map((each) => each.before));
  const newNames = new Set(renamed.map((each) => each.now));
  const same = { before: rows.before, now: rows.now };
  return {
    no: now.no,
    before,
    now,
    same,
    rowsAdded: rows.added,
    rowsGone: rows.gone,
    childrenAdded: Array.from(rows.addedChildren, (row) => ({
      row,
      because: newNames.has(row) ? 'renamed' : began(row) ? 'window' : null,
    })),
    childrenGone: Array.from(rows.goneChildren, (row) => ({
      row,
      because: oldNames.has(row) ? 'renamed' : left(row) ? 'window' : null,
    })),
    renamed,
    changed: changedCells(before, now, same, places),
    columnsAdded: [...now.columns.keys()].filter((key) => !before.columns.has(key)),
    columnsGone: [...before.columns.keys()].filter((key) => !now.columns.has(key)),
  };
}

function changedCells(before: List, now: List, same: ChangedCells, places: Int32Array): Map<FieldKey, ChangedCells> {
  const changed = new Map<FieldKey, ChangedCells>();
  for (const [key, is] of now.columns) {
    const was = before.columns.get(key);
    if (was === undefined) continue;
    const carried = carriedValues(was, is, places);
    const beforeRows: number[] = [];
    const nowRows: number[] = [];
    same.before.forEach((beforeRow, place) => {
      const nowRow = same.now[place] ?? -1;
      const equal = carried
        ? sameCell(was, carried[beforeRow] ?? elsewhere, beforeRow, is, nowRow)
        : was.text(beforeRow).trim() === is.text(nowRow).trim();
      if (equal) return;
      beforeRows.push(beforeRow);
      nowRows.push(nowRow);
    });
    if (nowRows.length > 0) changed.set(key, { before: Int32Array.from(beforeRows), now: Int32Array.from(nowRows) });
  }
  return changed;
}
