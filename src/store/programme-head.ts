import { sql } from 'kysely';
import type { Tx } from './tables.ts';

/**
 * The hash of the last entry of the change log, for whoever sees the whole programme: while it is the same, nothing that the programme
 * shows has changed, for nothing of it changes without an entry. Null for whoever is behind a wall, so that nobody is shown what was
 * read for others. Ask before reading: what changes in between is then at worst read anew. One question.
 */
export async function programmeHead(tx: Tx): Promise<string | null> {
  const head = await tx
    .selectFrom('change_log_head')
    .select(['hash', sql<boolean>`(select holds(array['administrator', 'hmci']))`.as('seesAll')])
    .executeTakeFirst();
  return head?.seesAll === true ? head.hash.toString('hex') : null;
}
