// Explanations of an inspection: read for pages and decisions. Who sees which is for the walls.
import { sql } from 'kysely';
import type { Explanation } from '#inspection';
import type { Tx } from './tables.ts';

/** An explanation with who asked, who explained and when. */
export type KeptExplanation = Explanation & {
  readonly askedBy: string | null;
  readonly givenAt: Date | null;
  readonly givenBy: string | null;
};

/** Every explanation of an inspection that may be seen, also what was withdrawn, by what it is about and the newest first. */
export async function explanationsOf(tx: Tx, inspectionId: string): Promise<readonly KeptExplanation[]> {
  const rows = await tx
    .selectFrom('explanations')
    .select((select) => [
      'id',
      'version',
      'about',
      'asked',
      'words',
      'answer',
      'answer_words as answerWords',
      'withdrawn',
      select.fn<string | null>('name_of', ['asked_by']).as('askedBy'),
      'given_at as givenAt',
      select.fn<string | null>('name_of', ['given_by']).as('givenBy'),
    ])
    .where('inspection_id', '=', inspectionId)
    .orderBy('about')
    .orderBy('withdrawn')
    .orderBy('given_at', (order) => order.desc().nullsFirst())
    .orderBy('id')
    .execute();
  return rows.map(({ answer, ...row }) => ({
    ...row,
    answer: answer === 'accepted' || answer === 'still-asked' ? answer : null,
  }));
}

/** Holds the explanations of an inspection as they are until the transaction ends: of two who begin one at once the second sees the first's. */
export async function holdExplanationsOf(tx: Tx, inspectionId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext(${`bestfit/explanations/${inspectionId}`}))`.execute(tx);
}
