import { compareSubmissions, type ListNo, listNos } from '#annex-a';
import type { Opened } from '../../opened.ts';
import { type ComparedList, comparedList, listOfOne, unchangedList } from './compared-list.ts';
import { type PairedFindings, pairedFindings } from './paired-findings.ts';

/** Two submissions, list by list, with what was found in both. */
export type Compared = {
  readonly before: Opened;
  readonly now: Opened;
  readonly lists: ReadonlyMap<ListNo, ComparedList>;
  readonly findings: PairedFindings;
};

const known = new WeakMap<Opened['findings'], WeakMap<Opened['findings'], Compared>>();

/** Compares opened lists with those opened beside them; null where none were. Worked out once for as long as both are open. */
export function comparedWith(now: Opened): Compared | null {
  const before = now.against;
  if (before === null) return null;
  // Asked for also where all is remembered: that the lists of both are opened is on record before anything of them is told.
  now.lists();
  before.lists();
  const others = known.get(now.findings) ?? new WeakMap<Opened['findings'], Compared>();
  known.set(now.findings, others);
  const compared = others.get(before.findings) ?? compare(before, now);
  others.set(before.findings, compared);
  return compared;
}

function compare(before: Opened, now: Opened): Compared {
  const { lists: inBoth } = compareSubmissions(before.lists(), now.lists());
  const lists = new Map<ListNo, ComparedList>();
  for (const no of listNos) {
    const [was, is] = [before.lists().lists.get(no) ?? null, now.lists().lists.get(no) ?? null];
    if (was === null && is === null) continue;
    // A list that was not sent again is read from the same files: its rows are the same one by one, also those without an id.
    const isTheSame = before.from.get(no) === now.from.get(no);
    const both = inBoth.find((each) => each.no === no);
    if (was !== null && is !== null && isTheSame) lists.set(no, unchangedList(was, is));
    else lists.set(no, both === undefined ? listOfOne(was, is) : comparedList(both));
  }
  const rowsNow = new Map([...lists].map(([no, list]) => [no, list.rowsNow]));
  return { before, now, lists, findings: pairedFindings(before.findings, now.findings, rowsNow) };
}
