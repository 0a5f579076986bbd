import { addMonthsToDay, wholeYearsBetween } from '#calendar';
import type { CodeSet } from '../../editions/code-sets/code-set.ts';
import { codeSets } from '../../editions/code-sets/index.ts';
import { type EthnicGroup, ethnicGroupOf } from '../../editions/ethnic-groups.ts';
import type { ListNo } from '../../editions/model.ts';
import { firstStated } from '../../link/disagreements.ts';
import { blank, type Column, type List, present } from '../../submission/submission.ts';
import { labelIn } from '../plan/known-fields.ts';
import type { Filter } from '../plan/plan.ts';
import { type Asked, columnsAsked } from './asked.ts';
import { isOpenRow } from './row-status.ts';

/** For every child 1 where the filter holds, else 0. A filter of a column holds when it does for any row of the child. */
export function filterMarks(asked: Asked, filter: Filter): Uint8Array {
  const { linked } = asked;
  const marks = new Uint8Array(linked.children);
  if ('all' in filter || 'any' in filter) {
    const parts = ('all' in filter ? filter.all : filter.any).map((part) => filterMarks(asked, part));
    return 'all' in filter
      ? marks.map((_, child) => Number(parts.every((part) => part[child] === 1)))
      : marks.map((_, child) => Number(parts.some((part) => part[child] === 1)));
  }
  if ('not' in filter) return filterMarks(asked, filter.not).map((mark) => 1 - mark);
  if ('age' in filter) {
    const { from = 0, to = Number.POSITIVE_INFINITY } = filter.age;
    return marks.map((_, child) => {
      const age = ageOf(asked, child);
      return Number(age !== null && age >= from && age <= to);
    });
  }
  if ('ethnicity' in filter) {
    return marks.map((_, child) => Number(filter.ethnicity.includes(ethnicGroupOfChild(asked, child))));
  }
  if ('flagged' in filter) return flaggedMarks(asked, filter.flagged, marks);
  if ('onList' in filter) return rowMarks(asked, filter.onList as ListNo, marks, () => true);
  if ('onLists' in filter) {
    const { atLeast = 0, atMost = Number.POSITIVE_INFINITY } = filter.onLists;
    for (const children of linked.childByRow.values()) {
      for (const child of new Set(children)) if (child >= 0) marks[child] = (marks[child] ?? 0) + 1;
    }
    return marks.map((count) => Number(count >= atLeast && count <= atMost));
  }
  if ('status' in filter) {
    const wanted = filter.status === 'open';
    return rowMarks(asked, filter.list as ListNo, marks, (row, no) => isOpen(asked, no, row) === wanted);
  }
  return columnMarks(asked, filter, marks);
}

type ColumnFilter = Extract<Filter, { field: unknown } | { count: unknown } | { from: unknown } | { has: unknown }>;

function columnMarks(asked: Asked, filter: ColumnFilter, marks: Uint8Array): Uint8Array {
  const field =
    'field' in filter ? filter.field : 'count' in filter ? filter.count : 'from' in filter ? filter.from : filter.has;
  for (const { list, column, children } of columnsAsked(asked, field, filter.list)) {
    const holds = holdsOf(asked, filter, column, list.columns);
    column.values.forEach((value, row) => {
      const child = children[row] ?? -1;
      if (child >= 0 && present(value) && holds(value, row)) marks[child] = 1;
    });
  }
  return marks;
}

function holdsOf(
  { linked }: Asked,
  filter: ColumnFilter,
  column: Column,
  columns: List['columns'],
): (value: number, row: number) => boolean {
  const { asAt, words } = linked.submission;
  if ('has' in filter) return () => true;
  if ('count' in filter) {
    const { atLeast = 0, atMost = Number.POSITIVE_INFINITY } = filter;
    return (value) => value >= atLeast && value <= atMost;
  }
  if ('from' in filter) {
    const ends = filter.to === undefined ? undefined : columns.get(filter.to)?.values;
    return (start, row) => {
      const written = ends?.[row] ?? blank;
      const end = written === blank ? asAt : written;
      return present(end) && start <= asAt && lasted(start, end, filter);
    };
  }
  const set: CodeSet | null = column.field.codes === null ? null : codeSets[column.field.codes];
  if (set === null) {
    const among = new Set(filter.among.map(plain));
    return (value) => among.has(plain(words[value] ?? ''));
  }
  const labels = new Set(filter.among.map((written) => labelIn(set, written)));
  return (value) => labels.has(set.codes[value]?.label ?? '');
}

const plain = (text: string) => text.trim().toLowerCase();

type Length = { readonly days?: number | undefined; readonly months?: number | undefined };

// A time is as long as a length when the length, counted from its start, has passed at its end.
function lasted(start: number, end: number, { atLeast, atMost }: { atLeast?: Length; atMost?: Length }): boolean {
  const after = ({ days, months = 0 }: Length) => (days === undefined ? addMonthsToDay(start, months) : start + days);
  return (atLeast === undefined || end >= after(atLeast)) && (atMost === undefined || end <= after(atMost));
}

function rowMarks(
  { linked, warnings }: Asked,
  no: ListNo,
  marks: Uint8Array,
  holds: (row: number, no: ListNo) => boolean,
): Uint8Array {
  const children = linked.childByRow.get(no);
  if (children === undefined) warnings.add(`List ${no} was not supplied with ids, so nobody is on it.`);
  children?.forEach((child, row) => {
    if (child >= 0 && holds(row, no)) marks[child] = 1;
  });
  return marks;
}

/** Whether a row is open at the reference date. */
export function isOpen({ linked: { submission } }: Asked, no: ListNo, row: number): boolean {
  const list = submission.lists.get(no);
  return list !== undefined && isOpenRow({ list, row }, submission.asAt);
}

function flaggedMarks({ linked, flags, warnings }: Asked, ids: readonly string[], marks: Uint8Array): Uint8Array {
  for (const id of ids) {
    const children = flags.get(id);
    if (children === undefined) warnings.add(`Nothing is known of “${id}”, so nobody is flagged by it.`);
    for (const name of children ?? []) {
      const child = linked.childWithId(name);
      if (child >= 0) marks[child] = 1;
    }
  }
  return marks;
}

/** A child's age in whole years at the reference date, from the first date of birth met; null when there is none. */
export function ageOf({ linked }: Asked, child: number): number | null {
  const birth = firstStated(linked, 'date-of-birth')[child];
  const { asAt } = linked.submission;
  return present(birth) && birth <= asAt ? wholeYearsBetween(birth, asAt) : null;
}

/** The group of the first ethnicity that is stated of a child. */
export function ethnicGroupOfChild({ linked }: Asked, child: number): EthnicGroup {
  const value = firstStated(linked, 'ethnicity')[child];
  return ethnicGroupOf(present(value) ? (codeSets.ETHNICITY.codes[value]?.code ?? null) : null);
}
