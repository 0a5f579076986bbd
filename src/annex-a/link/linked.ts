import { listsOfChildren } from '../editions/lists-of-children.ts';
import type { ListNo } from '../editions/model.ts';
import { type List, present, type Submission } from '../submission/submission.ts';

/** A row of a list, counted from 0. */
export interface ListRow {
  readonly list: List;
  readonly row: number;
}

/** The children of a submission and the rows of each. Children are counted from 0 in order of first appearance, list 1 first. */
export interface Linked {
  readonly submission: Submission;
  readonly children: number;
  /** Rows of lists 1 to 10 that name no child, or none that can be read. */
  readonly rowsWithoutId: number;
  readonly idOf: (child: number) => string;
  /** The child with an id, or -1. Outer spaces do not count; case and leading zeros do. */
  readonly childWithId: (id: string) => number;
  /** By list: the child of each row, -1 where it names none. A list without a column of ids is not there. */
  readonly childByRow: ReadonlyMap<ListNo, Int32Array>;
  /** A child's rows, in the order of the lists and of each list. */
  readonly rowsOf: (child: number) => ListRow[];
}

const known = new WeakMap<Submission, Linked>();

/** Links the rows of every list by the child's unique id. Worked out once for each submission. */
export function linkChildren(submission: Submission): Linked {
  const already = known.get(submission);
  if (already) return already;
  const linked = link(submission);
  known.set(submission, linked);
  return linked;
}

function link(submission: Submission): Linked {
  const { words } = submission;
  const childOfWord = new Int32Array(words.length).fill(-1);
  const wordOfChild: number[] = [];
  const childByRow = new Map<ListNo, Int32Array>();
  let rowsWithoutId = 0;
  for (const no of listsOfChildren) {
    const list = submission.lists.get(no);
    const ids = list?.columns.get('child-id')?.values;
    if (ids === undefined) {
      rowsWithoutId += list?.rows ?? 0;
      continue;
    }
    const children = new Int32Array(ids.length).fill(-1);
    ids.forEach((word, row) => {
      if (!present(word) || word >= words.length) {
        rowsWithoutId += 1;
        return;
      }
      let child = childOfWord[word] ?? -1;
      if (child < 0) {
        child = wordOfChild.push(word) - 1;
        childOfWord[word] = child;
      }
      children[row] = child;
    });
    childByRow.set(no, children);
  }
  return {
    submission,
    children: wordOfChild.length,
    rowsWithoutId,
    idOf: (child) => words[wordOfChild[child] ?? -1] ?? '',
    childWithId: childWithId(words, wordOfChild),
    childByRow,
    rowsOf: rowsOf(submission, childByRow, wordOfChild.length),
  };
}

// A dictionary by id is made only when somebody asks for a child by name.
function childWithId(words: readonly string[], wordOfChild: readonly number[]): (id: string) => number {
  let places: Map<string, number> | null = null;
  return (id) => {
    places ??= new Map(wordOfChild.map((word, child) => [words[word] ?? '', child]));
    return places.get(id.trim()) ?? -1;
  };
}

// All rows in one run of places, those of one child beside each other: places `starts[child]` to `starts[child + 1]`.
function rowsOf(
  { lists }: Submission,
  childByRow: ReadonlyMap<ListNo, Int32Array>,
  children: number,
): (child: number) => ListRow[] {
  let index: { starts: Int32Array; nos: Uint8Array; rows: Int32Array } | null = null;
  const made = () => {
    const starts = new Int32Array(children + 1);
    for (const column of childByRow.values()) {
      for (const child of column) if (child >= 0) starts[child + 1] = (starts[child + 1] ?? 0) + 1;
    }
    for (let child = 0; child < children; child += 1)
      starts[child + 1] = (starts[child + 1] ?? 0) + (starts[child] ?? 0);
    const total = starts[children] ?? 0;
    const next = starts.slice();
    const nos = new Uint8Array(total);
    const rows = new Int32Array(total);
    for (const [no, column] of childByRow) {
      column.forEach((child, row) => {
        if (child < 0) return;
        const place = next[child] ?? 0;
        next[child] = place + 1;
        nos[place] = no;
        rows[place] = row;
      });
    }
    return { starts, nos, rows };
  };
  return (child) => {
    index ??= made();
    const found: ListRow[] = [];
    for (let place = index.starts[child] ?? 0; place < (index.starts[child + 1] ?? 0); place += 1) {
      const list = lists.get(index.nos[place] as ListNo);
      if (list !== undefined) found.push({ list, row: index.rows[place] ?? 0 });
    }
    return found;
  };
}
