import type { ListNo, linkChildren } from '#annex-a';

/** Where a child's page stands: by a row of a list, counted from 0. The id stands in no address. */
export type ChildPlace = { readonly id: string; readonly list: ListNo; readonly row: number };

/** The place of a child by the first row that has it; null when none has. */
export function placeOfChild(linked: ReturnType<typeof linkChildren>, id: string): ChildPlace | null {
  const child = linked.childWithId(id);
  const [first] = child < 0 ? [] : linked.rowsOf(child);
  return first === undefined ? null : { id, list: first.list.no, row: first.row };
}
