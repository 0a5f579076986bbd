import { type EditionId, editions, type ListNo } from '#annex-a';
import type { Answering, Opened } from '../../opened.ts';
import { type Compared, comparedWith } from './compared.ts';
import { type Became, becameOf, type ComparedList } from './compared-list.ts';

/** How many of what is compared there are: each count has its rows behind it. */
export type ComparedCounts = Readonly<
  Record<'added' | 'gone' | 'changed' | Became | 'resolved' | 'still' | 'new', number>
>;

type ListInTwo = {
  readonly list: ListNo;
  readonly title: string;
  /** Null: the submission had no such list. */
  readonly rowsBefore: number | null;
  readonly rowsNow: number | null;
  /** Whether it was sent again. */
  readonly sentAgain: boolean;
  readonly counts: ComparedCounts;
};

export type ComparisonInNumbers = {
  readonly lists: readonly ListInTwo[];
  /** Findings about the submission as a whole. */
  readonly whole: Pick<ComparedCounts, 'resolved' | 'still' | 'new'>;
};

/** Two submissions compared in numbers; null where there is nothing to compare with. */
export const comparison: Answering<{ readonly edition: EditionId }, ComparisonInNumbers | null> = (
  opened,
  { edition },
) => {
  const compared = comparedWith(opened);
  if (compared === null) return null;
  return {
    lists: [...compared.lists].map(([list, of]) => ({
      list,
      title: editions[edition].lists[list - 1]?.title ?? '',
      rowsBefore: of.before?.rows ?? null,
      rowsNow: of.now?.rows ?? null,
      sentAgain: of.rowsNow !== null,
      counts: { ...rowCounts(of), ...findingCounts(compared, list) },
    })),
    whole: findingCounts(compared, null),
  };
};

function rowCounts({ added, gone, changed, cells }: ComparedList): Omit<ComparedCounts, 'resolved' | 'still' | 'new'> {
  const [filled = 0, replaced = 0, emptied = 0] = becameOf.map((became) =>
    cells.filter((each) => each.became === became).reduce((sum, { now }) => sum + now.length, 0),
  );
  return { added: added.length, gone: gone.length, changed: changed.length, filled, replaced, emptied };
}

function findingCounts({ before, now, findings }: Compared, list: ListNo | null) {
  const among = (places: Int32Array, side: Opened) =>
    places.reduce((count, place) => (side.findings[place]?.list === list ? count + 1 : count), 0);
  return {
    resolved: among(findings.resolved, before),
    still: among(findings.still, now),
    new: among(findings.new, now),
  };
}
