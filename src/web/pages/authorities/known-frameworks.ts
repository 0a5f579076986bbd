import type { Framework } from '#frameworks';
import { frameworkKept, listFrameworks, type Tx } from '#store';

/** The frameworks under which authorities can have been judged, oldest first: drafts are not among them. */
export async function knownFrameworks(tx: Tx): Promise<readonly Framework[]> {
  const known: Framework[] = [];
  for (const { id, frameworkVersion, status } of await listFrameworks(tx)) {
    if (status === 'draft') continue;
    const kept = await frameworkKept(tx, id, frameworkVersion);
    if (kept !== null) known.push(kept.framework);
  }
  return known;
}
