import { childOf, type List, type ListNo } from '#annex-a';
import type { Answering } from '../../opened.ts';
import { type ListedFinding, listed } from '../findings/findings-page.ts';
import { type Compared, comparedWith } from './compared.ts';
import { type Became, type Because, becameOf, type ComparedList } from './compared-list.ts';
import type { ComparedCounts } from './comparison.ts';

/** What of a comparison is looked into. */
export type BehindAsked = {
  /** Null: the submission as a whole. */
  readonly list: ListNo | null;
  readonly what: keyof ComparedCounts;
  /** Cells of one field only; empty for all. */
  readonly field: string;
  /** From 1; one past the end is the last. */
  readonly page: number;
  readonly size: number;
};

/** A row as people name it. Rows that are gone stand in the submission before. */
type ShownRow = { readonly index: number; readonly row: number; readonly child: string };

/** What stands behind a count, a page of it. */
export type BehindComparison = {
  readonly total: number;
  readonly page: number;
} & (
  | { readonly kind: 'rows'; readonly rows: readonly (ShownRow & { readonly because: Because | null })[] }
  | { readonly kind: 'changed'; readonly rows: readonly (ShownRow & { readonly columns: readonly string[] })[] }
  | {
      readonly kind: 'cells';
      readonly cells: readonly (ShownRow & { readonly column: string; readonly was: string; readonly is: string })[];
      /** The columns that may be looked into, with how many cells of each. */
      readonly columns: readonly { readonly value: string; readonly text: string; readonly count: number }[];
    }
  | { readonly kind: 'findings'; readonly findings: readonly ListedFinding[] }
);

const isBecame = (what: keyof ComparedCounts): what is Became => becameOf.some((each) => each === what);

/** What stands behind a count of the comparison; null where there is nothing to compare with, or no such list. */
export const behindComparison: Answering<BehindAsked, BehindComparison | null> = (opened, asked) => {
  const compared = comparedWith(opened);
  if (compared === null) return null;
  const { list, what } = asked;
  if (what === 'resolved' || what === 'still' || what === 'new') return findingsBehind(compared, asked, what);
  const of = list === null ? undefined : compared.lists.get(list);
  if (of === undefined) return null;
  if (isBecame(what)) return cellsBehind(of, asked, what);
  return what === 'changed' ? changedRows(of, asked) : rowsBehind(of, asked, what);
};

/** A page of some values: which page it is of how many values, and those on it. */
function pageOf<Value>(values: ArrayLike<Value>, { page, size }: BehindAsked) {
  const is = Math.min(Math.max(1, page), Math.max(1, Math.ceil(values.length / size)));
  return { total: values.length, page: is, shown: Array.from(values).slice((is - 1) * size, is * size) };
}

const shownRow = (list: List | null, index: number): ShownRow => ({
  index,
  row: list?.rowNumbers[index] ?? 0,
  child: list === null ? '' : childOf(list, index),
});

function rowsBehind(of: ComparedList, asked: BehindAsked, what: 'added' | 'gone'): BehindComparison {
  const { shown, ...page } = pageOf(of[what], asked);
  const [list, reasons] = what === 'added' ? [of.now, of.becauseAdded] : [of.before, of.becauseGone];
  const rows = shown.map((index) => ({ ...shownRow(list, index), because: reasons.get(index) ?? null }));
  return { ...page, kind: 'rows', rows };
}

function changedRows(of: ComparedList, asked: BehindAsked): BehindComparison {
  const { shown, ...page } = pageOf(of.changed, asked);
  const wanted = new Map(shown.map((index) => [index, [] as string[]]));
  for (const { field, now } of of.cells) for (const index of now) wanted.get(index)?.push(field.heading);
  const rows = shown.map((index) => ({ ...shownRow(of.now, index), columns: wanted.get(index) ?? [] }));
  return { ...page, kind: 'changed', rows };
}

function cellsBehind(of: ComparedList, asked: BehindAsked, what: Became): BehindComparison {
  const ofKind = of.cells.filter(({ became }) => became === what);
  const cells = ofKind
    .filter(({ field }) => asked.field === '' || field.key === asked.field)
    .flatMap((group) => Array.from(group.now, (index, place) => ({ group, index, before: group.before[place] ?? 0 })));
  const { shown, ...page } = pageOf(cells, asked);
  return {
    ...page,
    kind: 'cells',
    cells: shown.map(({ group: { field, was, is }, index, before }) => ({
      ...shownRow(of.now, index),
      column: field.heading,
      was: was?.text(before) ?? '',
      is: is?.text(index) ?? '',
    })),
    columns: ofKind.map(({ field, now }) => ({ value: field.key, text: field.heading, count: now.length })),
  };
}

function findingsBehind(
  { before, now, findings }: Compared,
  asked: BehindAsked,
  what: 'resolved' | 'still' | 'new',
): BehindComparison {
  const side = what === 'resolved' ? before.findings : now.findings;
  const { shown, ...page } = pageOf(
    findings[what].filter((place) => side[place]?.list === asked.list),
    asked,
  );
  return {
    ...page,
    kind: 'findings',
    findings: shown.map((place) => listed(side, place)).filter((finding) => finding !== null),
  };
}
