import { checkNamed, type DescribedFinding } from '#annex-a';
import type { Answering } from '../../opened.ts';
import { type ListedFinding, listed } from './findings-page.ts';

/** One cell of the row that a finding is about. */
type ShownCell = {
  readonly heading: string;
  readonly text: string;
  /** Whether the finding is about it, or names it. */
  readonly concerned: boolean;
};

/** A finding with all that helps to put it right. */
export type FindingInDetail = {
  readonly finding: ListedFinding;
  /** Where the rule comes from. */
  readonly source: string;
  /** The row as it was sent; empty for a whole list or submission. */
  readonly row: readonly ShownCell[];
  /** Cells of other rows and lists that it concerns. */
  readonly elsewhere: DescribedFinding['also'];
  /** The findings before and after it; null at either end. */
  readonly before: number | null;
  readonly after: number | null;
};

/** One finding by its number, from 0; null when there is none. */
export const oneFinding: Answering<{ readonly number: number }, FindingInDetail | null> = (opened, { number }) => {
  const kept = opened.findings[number];
  const finding = listed(opened.findings, number);
  if (kept === undefined || finding === null) return null;
  const { list: no, index, field, also } = kept;
  const isHere = (place: DescribedFinding['also'][number]) => place.list === no && place.index === index;
  const concerned = new Set([field, ...also.filter(isHere).map((place) => place.field)]);
  const list = no === null || index === null ? undefined : opened.lists().lists.get(no);
  return {
    finding,
    source: checkNamed(kept.rule)?.source ?? '',
    row: [...(list?.columns.values() ?? [])]
      .toSorted((a, b) => a.index - b.index)
      .map((column) => ({
        heading: column.heading,
        text: column.text(index ?? 0),
        concerned: concerned.has(column.field.key),
      })),
    elsewhere: also.filter((place) => !isHere(place)),
    before: number > 0 ? number - 1 : null,
    after: number + 1 < opened.findings.length ? number + 1 : null,
  };
};
