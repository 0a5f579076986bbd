import { sql } from 'kysely';
import type { ChangeNamed, PastJudgement, PastJudgementFields } from '#inspection';
import { type Applied, authorityOf, ofVersionSeen } from './applied.ts';
import type { Tx } from './tables.ts';

export type KeptPastJudgement = PastJudgement;

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

/** One judgement of a framework. */
type Named = { readonly framework: string; readonly judgement: string };

const among = (names: readonly Named[]) =>
  sql<boolean>`(past_judgements.framework, past_judgements.judgement) in (select * from unnest(
    ${names.map(({ framework }) => framework)}::text[], ${names.map(({ judgement }) => judgement)}::text[]))`;

/** How all authorities were judged in the judgements named (the overall ones, say), newest first. */
export const pastJudgementsAmong = (tx: Tx, names: readonly Named[]): Promise<readonly KeptPastJudgement[]> =>
  selection(tx).where(among(names)).execute();

/** As `pastJudgementsAmong`, but of each authority only those of the last day on which one was published. */
export const lastJudgementsAmong = (tx: Tx, names: readonly Named[]): Promise<readonly KeptPastJudgement[]> =>
  selection(tx)
    .where(among(names))
    .where(
      'published_on',
      '=',
      sql<string>`(select max(later.published_on) from past_judgements later where later.authority_id = past_judgements.authority_id
        and (later.framework, later.judgement) in (select * from unnest(
          ${names.map(({ framework }) => framework)}::text[], ${names.map(({ judgement }) => judgement)}::text[])))`,
    )
    .execute();

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
  return ofVersionSeen(tx.updateTable('past_judgements').set(columnsOf(change.after ?? {})), change);
}
