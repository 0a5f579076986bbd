// Sealed payloads that no record refers to: of forms that were refused or cut off, or of a process that was killed.
import { sql } from 'kysely';
import type { Store } from './store.ts';

const service = { for: 'service', what: 'sealed-payloads' } as const;

/** Everything that can refer to a payload: its table and column. */
export const referringToPayloads = [
  ['submission_files', 'payload_id'],
  ['submissions', 'findings_payload'],
  ['submissions', 'measures_payload'],
  ['documents', 'payload_id'],
  ['documents', 'findings_payload'],
  ['openings', 'payload_id'],
] as const;

/** Removes payloads that nothing refers to: those of some ids, or all that were sealed before a time. Answers how many they were. */
export async function dropUnreferred(
  store: Pick<Store, 'read'>,
  which: { readonly among: readonly string[] } | { readonly before: Date },
): Promise<number> {
  const chosen =
    'among' in which ? sql`payload.id = any (${[...which.among]}::uuid[])` : sql`payload.sealed_at < ${which.before}`;
  const nowhere = referringToPayloads.map(
    ([table, column]) => sql`not exists (select from ${sql.table(table)} r where r.${sql.ref(column)} = payload.id)`,
  );
  const { numAffectedRows = 0n } = await store.read(service, (tx) =>
    sql`delete from sealed_payloads payload where ${chosen} and ${sql.join(nowhere, sql` and `)}`.execute(tx),
  );
  return Number(numAffectedRows);
}
