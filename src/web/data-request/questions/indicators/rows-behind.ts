// The rows behind one number of an indicator, page by page.
import { type BehindWhat, childOf, type ListNo, type MeasureResult, type RowBehind, rowsBehind } from '#annex-a';
import type { Answering } from '../../opened.ts';
import { keptAnswers } from '../kept-answers.ts';
import { openedNumber } from './opened-number.ts';

export type RowsBehind = {
  readonly submission: number;
  readonly title: string;
  /** Whom the measure counts, in words. */
  readonly of: string;
  readonly what: BehindWhat;
  /** The label of the part or bin; null for any other. */
  readonly part: string | null;
  readonly total: number;
  /** "days" and the like; null where nothing took a time. */
  readonly unit: string | null;
  readonly rows: readonly {
    readonly list: ListNo;
    /** Counted from 0, as an address names it. */
    readonly row: number;
    /** As Excel shows it. */
    readonly excelRow: number;
    /** Empty where the row has none. */
    readonly id: string;
    readonly length: number | null;
  }[];
};

type Asked = {
  readonly measure: string;
  readonly what: BehindWhat;
  /** By length the longest or the shortest first, where there is one; else by list and row. */
  readonly sort: 'place' | 'longest' | 'shortest';
  /** From 1. */
  readonly page: number;
  readonly size: number;
};

const kept = keptAnswers<readonly RowBehind[]>(8);

/** One page of the rows behind a number; null when there is no such measure, part or bin. */
export const rowsBehindNumber: Answering<Asked, RowsBehind | null> = (opened, { measure, what, sort, page, size }) => {
  const result = opened.measures().find(({ id }) => id === measure);
  if (result === undefined || !isThere(result, what)) return null;
  const rows = kept(opened, JSON.stringify([measure, what, sort]), () => inOrder(rowsBehind(result, what), sort));
  const { lists } = opened.lists();
  return {
    submission: openedNumber(opened),
    title: result.title,
    of: result.of,
    what,
    part: partLabel(result, what),
    total: rows.length,
    unit: result.distribution?.unit ?? null,
    rows: rows.slice((page - 1) * size, page * size).flatMap(({ list: no, row, length }) => {
      const list = lists.get(no);
      if (list === undefined) return [];
      return [{ list: no, row, excelRow: list.rowNumbers[row] ?? 0, id: childOf(list, row), length }];
    }),
  };
};

function inOrder(rows: readonly RowBehind[], sort: Asked['sort']): readonly RowBehind[] {
  if (sort === 'place') return rows.toSorted((a, b) => a.list - b.list || a.row - b.row);
  // What has no length comes last either way.
  const [way, none] = sort === 'longest' ? [-1, Number.NEGATIVE_INFINITY] : [1, Number.POSITIVE_INFINITY];
  const lengthOf = ({ length }: RowBehind) => length ?? none;
  return rows.toSorted((a, b) => way * (lengthOf(a) - lengthOf(b)) || a.list - b.list || a.row - b.row);
}

function isThere({ breakdown, distribution }: MeasureResult, what: BehindWhat): boolean {
  if (typeof what === 'string') return true;
  return 'part' in what ? breakdown?.[what.part] !== undefined : distribution?.bins[what.bin] !== undefined;
}

function partLabel({ breakdown, distribution }: MeasureResult, what: BehindWhat): string | null {
  if (typeof what === 'string') return null;
  return ('part' in what ? breakdown?.[what.part]?.label : distribution?.bins[what.bin]?.label) ?? null;
}
