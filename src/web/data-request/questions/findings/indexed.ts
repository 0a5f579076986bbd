import { columnOf, type FindingsIndex, indexFindings } from '#annex-a';
import type { KeptFinding } from '../../opened.ts';

const known = new WeakMap<readonly KeptFinding[], FindingsIndex>();

/** The index of what was found in opened lists: made once for as long as they are open. */
export function indexOf(findings: readonly KeptFinding[]): FindingsIndex {
  const index =
    known.get(findings) ??
    indexFindings({
      size: findings.length,
      list: (place) => findings[place]?.list ?? null,
      severity: (place) => findings[place]?.severity ?? 'query',
      rule: (place) => findings[place]?.rule ?? '',
      field: (place) => findings[place]?.field ?? null,
      heading: (place) => findings[place]?.column ?? '',
      child: (place) => findings[place]?.child ?? '',
    });
  known.set(findings, index);
  return index;
}

/** Whether a column, as the index names it, is explained: itself, or the whole list. `explained` are lists and columns, "8", "8/placement-urn". */
export function explainedBy(explained: readonly string[]): (column: string) => boolean {
  const all = new Set(explained);
  return (column) => all.has(column) || all.has(column.split('/')[0] ?? '');
}

/** What of it an explanation would be about: its column, or the list where it is in no column; null for the whole submission. */
export function aboutOf({ list, field }: Pick<KeptFinding, 'list' | 'field'>): string | null {
  return list === null ? null : `list/${columnOf(list, field)}`;
}
