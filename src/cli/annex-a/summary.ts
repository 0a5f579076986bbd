import type { Finding } from '#annex-a';

export interface Summary {
  readonly errors: number;
  readonly queries: number;
  readonly byRule: Readonly<Record<string, number>>;
  /** By list, then by the key of the column; "" where a finding concerns a whole row or list. */
  readonly byColumn: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** How many findings there are, by severity, by rule and by column. */
export function summaryOf(findings: readonly Finding[]): Summary {
  let errors = 0;
  const byRule = new Map<string, number>();
  const byColumn = new Map<string, Map<string, number>>();
  for (const { check, list, field } of findings) {
    if (check.severity === 'error') errors += 1;
    byRule.set(check.id, (byRule.get(check.id) ?? 0) + 1);
    const key = list === null ? '' : String(list);
    const columns = byColumn.get(key) ?? new Map<string, number>();
    columns.set(field ?? '', (columns.get(field ?? '') ?? 0) + 1);
    byColumn.set(key, columns);
  }
  const mostFirst = (counts: ReadonlyMap<string, number>) =>
    Object.fromEntries([...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)));
  return {
    errors,
    queries: findings.length - errors,
    byRule: mostFirst(byRule),
    byColumn: Object.fromEntries([...byColumn].map(([list, columns]) => [list, mostFirst(columns)])),
  };
}
