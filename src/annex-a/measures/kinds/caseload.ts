import type { ListNo } from '../../editions/model.ts';
import { blank, columnOf, present, type Submission } from '../../submission/submission.ts';
import type { Measure, MeasureContext, Part, RowsOfList } from '../measure.ts';
import { both, hasCome, isGiven, not } from '../questions/conditions.ts';
import { rowsOf } from '../rows/population.ts';
import { assessments, inNeed, lookedAfter, onPlan } from '../rows/populations.ts';
import { editionsWith } from './described-measure.ts';
import { perCent, tally } from './tally.ts';

const openAssessment = both(isGiven('continuous-start'), not(hasCome('continuous-authorised')));
const lists: readonly ListNo[] = [4, 6, 7, 8];

/** The rows of open cases in every list of them that was supplied with the columns it takes. */
function openCases(context: MeasureContext): readonly RowsOfList[] {
  const { submission } = context;
  const has = (no: ListNo, keys: readonly ('child-id' | 'continuous-start' | 'continuous-authorised')[]) =>
    keys.every((key) => columnOf(submission, no, key) !== undefined);
  const open: RowsOfList[] = [];
  if (has(4, ['child-id', 'continuous-start', 'continuous-authorised']))
    open.push({ list: 4, rows: tally(context, assessments, openAssessment).counted });
  for (const population of [inNeed, onPlan, lookedAfter]) {
    const supplied = population.needs.every((key) => columnOf(submission, population.list, key) !== undefined);
    if (supplied) open.push({ list: population.list, rows: rowsOf(population, submission).rows });
  }
  return open;
}

const missing = (open: readonly RowsOfList[]) => {
  const without = lists.filter((no) => !open.some(({ list }) => list === no));
  return without.length === 0 ? [] : [{ count: without.length, what: `list ${without.join(', ')} is not in it` }];
};

interface Said {
  readonly id: string;
  readonly title: string;
  readonly note?: string;
}

const common = ({ id, title, note = '' }: Said) =>
  ({
    id,
    title,
    list: null,
    needs: {},
    either: [],
    editions: editionsWith({}, null, []),
    of: 'children with an open case in lists 4, 6, 7 and 8',
    standard: () => null,
    note,
    never: null,
  }) as const;

const noCases = 'none of lists 4, 6, 7 and 8 was supplied with the columns that show who is open';

/** How many children each worker or team has: every child once for each, whichever lists name them together. */
export const caseload = (
  said: Said & { readonly key: 'worker' | 'team'; readonly internal: boolean },
): Omit<Measure, 'group'> => ({
  ...common(said),
  unit: 'children per worker',
  internal: said.internal,
  overlapping: true,
  compute: (context) => {
    const open = openCases(context).filter(({ list }) => columnOf(context.submission, list, said.key) !== undefined);
    const { shares, blanks } = sharedOut(context.submission, open, said.key);
    const loads = [...shares.values()];
    const total = loads.reduce((sum, { children }) => sum + children.size, 0);
    return {
      value: loads.length === 0 ? null : total / loads.length,
      ...(loads.length === 0 && { because: open.length === 0 ? noCases : `no open case names a ${said.key}` }),
      numerator: total,
      denominator: loads.length,
      rows: open,
      denominatorRows: [],
      breakdown: partsOf(loads, total),
      leftOut: blanks === 0 ? [] : [{ count: blanks, why: `no ${said.key} is named` }],
      assumed: missing(open),
    };
  },
});

interface Load {
  readonly label: string;
  readonly children: Set<number>;
  readonly rows: Map<ListNo, number[]>;
}

function sharedOut(submission: Submission, open: readonly RowsOfList[], key: 'worker' | 'team') {
  const shares = new Map<string, Load>();
  let blanks = 0;
  let nameless = -1;
  for (const { list, rows } of open) {
    const names = columnOf(submission, list, key)?.values;
    const ids = columnOf(submission, list, 'child-id')?.values;
    for (const row of rows) {
      const name = names?.[row] ?? blank;
      if (!present(name)) {
        blanks += 1;
        continue;
      }
      const label = submission.words[name] ?? '';
      const plain = label.toLowerCase();
      const load = shares.get(plain) ?? { label, children: new Set(), rows: new Map() };
      const kept = label < load.label ? { ...load, label } : load;
      shares.set(plain, kept);
      const id = ids?.[row];
      // Somebody without an id is nobody else.
      kept.children.add(present(id) ? id : nameless--);
      const held = kept.rows.get(list);
      if (held === undefined) kept.rows.set(list, [row]);
      else held.push(row);
    }
  }
  return { shares, blanks };
}

const partsOf = (loads: readonly Load[], total: number): readonly Part[] =>
  loads
    .map(({ label, children, rows }) => ({
      label,
      count: children.size,
      share: perCent(children.size, total),
      rows: [...rows].map(([list, held]) => ({ list, rows: Int32Array.from(held) })),
    }))
    .sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1));

/** The share of open cases that name no worker. */
export const withoutWorker = (said: Said): Omit<Measure, 'group'> => ({
  ...common(said),
  of: 'rows of open cases in lists 4, 6, 7 and 8',
  unit: 'per cent',
  internal: false,
  overlapping: false,
  compute: (context) => {
    const open = openCases(context).filter(({ list }) => columnOf(context.submission, list, 'worker') !== undefined);
    const without = open.map(({ list, rows }) => {
      const workers = columnOf(context.submission, list, 'worker')?.values;
      return { list, rows: rows.filter((row) => !present(workers?.[row])) };
    });
    const size = (all: readonly RowsOfList[]) => all.reduce((sum, { rows }) => sum + rows.length, 0);
    const value = perCent(size(without), size(open));
    return {
      value,
      ...(value === null && { because: open.length === 0 ? noCases : 'there are no open cases' }),
      numerator: size(without),
      denominator: size(open),
      rows: without,
      denominatorRows: open,
      leftOut: [],
      assumed: missing(open),
    };
  },
});
