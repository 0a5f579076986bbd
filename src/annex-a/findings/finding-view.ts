import type { Severity } from '../checks/check.ts';
import { checkNamed } from '../checks/check-named.ts';
import type { DescribedFinding } from '../checks/described.ts';
import type { ListNo } from '../editions/model.ts';

/** A finding as a page shows it: nothing is said twice. */
export interface FindingView {
  readonly severity: Severity;
  readonly list: ListNo | null;
  /** "List 7, row 677"; empty for the files as a whole. */
  readonly place: string;
  readonly sheet: string;
  /** The cells of its row, the one it is about first: "D677, A677, G677". */
  readonly cells: string;
  /** Cells of other rows and lists: "B115; list 3: A5, D5". */
  readonly elsewhere: string;
  readonly column: string;
  /** What was submitted. */
  readonly text: string;
  readonly child: string;
  /** What is wrong and what to do, without the place. */
  readonly words: string;
  readonly rule: string;
  /** What the rule is called; its id where no check has it any more. */
  readonly title: string;
}

/** More cells than these are counted and not named. */
const mostCells = 8;

/** A finding without what its place says already. Made when it is looked at. */
export function findingView(finding: DescribedFinding): FindingView {
  const { severity, list, row, sheet, column, text, child, rule, message, cell, also } = finding;
  const place = [list === null ? '' : `List ${list}`, row === null ? '' : `row ${row}`].filter(Boolean).join(', ');
  const own = also.filter((other) => other.list === list && other.row === row).map((other) => other.cell);
  return {
    severity,
    list,
    place,
    sheet,
    cells: few([cell, ...own].filter(Boolean)),
    elsewhere: elsewhere(
      also.filter((other) => other.list !== list || other.row !== row),
      list,
    ),
    column,
    text,
    child,
    words: withoutPlace(message, place),
    rule,
    title: checkNamed(rule)?.title ?? rule,
  };
}

function withoutPlace(message: string, place: string): string {
  const words = place !== '' && message.startsWith(`${place}: `) ? message.slice(place.length + 2) : message;
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

function elsewhere(places: DescribedFinding['also'], list: ListNo | null): string {
  const byList = new Map<ListNo, string[]>();
  for (const place of places) byList.set(place.list, [...(byList.get(place.list) ?? []), place.cell]);
  return [...byList].map(([no, cells]) => (no === list ? few(cells) : `list ${no}: ${few(cells)}`)).join('; ');
}

function few(cells: readonly string[]): string {
  const named = [...new Set(cells)];
  const more = named.length - mostCells;
  return more > 1 ? `${named.slice(0, mostCells).join(', ')} and ${more} more` : named.join(', ');
}
