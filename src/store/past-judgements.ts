import type { ChangeNamed, PastJudgementFields } from '#inspection';
import { type Applied, authorityOf } from './applied.ts';
import type { Tx } from './tables.ts';

export type KeptPastJudgement = PastJudgementFields & {
  readonly id: string;
  readonly authorityId: string;
  readonly version: number;
};

const selection = (tx: Tx) =>
  tx
    .selectFrom('past_judgements')
    .select([
      'id',
      'authority_id as authorityId',
      'framework',
      'framework_version as frameworkVersion',
      'judgement',
      'grade',
      'published_on as publishedOn',
      'source',
      'version',
    ])
    .orderBy('published_on', 'desc')
    .orderBy('judgement');

/** How one authority was judged before, newest first. */
export const pastJudgementsOf = (tx: Tx, authorityId: string): Promise<readonly KeptPastJudgement[]> =>
  selection(tx).where('authority_id', '=', authorityId).execute();

/** How all authorities were judged before, newest first. */
export const allPastJudgements = (tx: Tx): Promise<readonly KeptPastJudgement[]> => selection(tx).execute();

const columnsOf = ({ frameworkVersion, publishedOn, ...same }: Partial<PastJudgementFields>) => ({
  ...same,
  ...(frameworkVersion === undefined ? {} : { framework_version: frameworkVersion }),
  ...(publishedOn === undefined ? {} : { published_on: publishedOn }),
});

export async function recordPastJudgement(tx: Tx, change: ChangeNamed<'past-judgement-recorded'>): Promise<Applied> {
  const { frameworkVersion: framework_version, publishedOn: published_on, ...same } = change.after;
  await tx
    .insertInto('past_judgements')
    .values({ id: change.subject.id, authority_id: authorityOf(change), ...same, framework_version, published_on })
    .execute();
  return 'applied';
}

export async function correctPastJudgement(tx: Tx, change: ChangeNamed<'past-judgement-corrected'>): Promise<Applied> {
  const { numUpdatedRows } = await tx
    .updateTable('past_judgements')
    .set(columnsOf(change.after ?? {}))
    .set((row) => ({ version: row('version', '+', 1) }))
    .where('id', '=', change.subject.id)
    .where('version', '=', change.expects ?? 0)
    .executeTakeFirst();
  return numUpdatedRows === 1n ? 'applied' : 'changed-meanwhile';
}
