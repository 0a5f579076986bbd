import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import { type ChangeKind, changeKinds, type Plain } from '#inspection';
import type { Tables, Tx } from '../tables.ts';

/** One entry of the change log as people read it. */
export type LoggedChange = {
  readonly seq: number;
  readonly at: Date;
  readonly byUser: string | null;
  readonly byName: string | null;
  readonly byService: string | null;
  readonly kind: ChangeKind | null;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly authorityId: string | null;
  readonly inspectionId: string | null;
  readonly before: Readonly<Record<string, Plain>> | null;
  readonly after: Readonly<Record<string, Plain>> | null;
  readonly reason: string | null;
  /** Whether a part of it is sealed. */
  readonly sealed: boolean;
};

export type AskedOfLog = {
  /**
   * What it is about: of an authority and of an inspection everything that belongs to it, of a user their roles too, of a framework its
   * wording too.
   */
  readonly subject?: { readonly kind: string; readonly id: string };
  readonly authorityId?: string;
  readonly inspectionId?: string;
  readonly byUser?: string;
  /** Done by one of these; by nobody when there are none. */
  readonly byUsers?: readonly string[];
  readonly kinds?: readonly string[];
  readonly subjectKinds?: readonly string[];
  readonly since?: Date;
  readonly until?: Date;
  /** Entries before this one: how one goes on reading. */
  readonly before?: number;
  readonly count: number;
};

type Content = Pick<LoggedChange, 'before' | 'after' | 'reason'>;

const contentOf = (content: unknown): Content => {
  if (typeof content !== 'object' || content === null) return { before: null, after: null, reason: null };
  // Written by append.ts and by nothing else.
  const { before, after, reason } = content as Content;
  return { before, after, reason };
};

const isKind = (kind: string): kind is ChangeKind => Object.hasOwn(changeKinds, kind);

const isAbout =
  ({ kind, id }: { readonly kind: string; readonly id: string }) =>
  (where: ExpressionBuilder<Tables, 'change_log'>): Expression<SqlBool> => {
    if (kind === 'authority') return where('authority_id', '=', id);
    if (kind === 'inspection') return where('inspection_id', '=', id);
    const itself = where.and([where('subject_kind', '=', kind), where('subject_id', '=', id)]);
    if (kind === 'framework') return where.or([itself, where.and({ subject_kind: 'wording', subject_id: id })]);
    if (kind !== 'user') return itself;
    const roles = where.selectFrom('memberships').select(sql<string>`id::text`.as('id')).where('user_id', '=', id);
    return where.or([itself, where.and([where('subject_kind', '=', 'membership'), where('subject_id', 'in', roles)])]);
  };

/** Entries of the change log that may be seen, the newest first. */
export async function readChangeLog(tx: Tx, asked: AskedOfLog): Promise<readonly LoggedChange[]> {
  let query = tx
    .selectFrom('change_log')
    .select((select) => [
      'seq',
      'at',
      'by_user as byUser',
      // Looks past the walls: whoever may see an entry may know whose it is.
      select.fn<string | null>('name_of', ['by_user']).as('byName'),
      'by_service as byService',
      'kind',
      'subject_kind as subjectKind',
      'subject_id as subjectId',
      'authority_id as authorityId',
      'inspection_id as inspectionId',
      'content',
      'sealed_digest as sealedDigest',
    ])
    .orderBy('seq', 'desc')
    .limit(asked.count);
  if (asked.subject !== undefined) query = query.where(isAbout(asked.subject));
  if (asked.authorityId !== undefined) query = query.where('authority_id', '=', asked.authorityId);
  if (asked.inspectionId !== undefined) query = query.where('inspection_id', '=', asked.inspectionId);
  if (asked.byUser !== undefined) query = query.where('by_user', '=', asked.byUser);
  if (asked.byUsers !== undefined) {
    query = query.where((where) => where('by_user', '=', where.fn.any(where.val([...(asked.byUsers ?? [])]))));
  }
  if (asked.subjectKinds !== undefined && asked.subjectKinds.length > 0) {
    query = query.where('subject_kind', 'in', [...asked.subjectKinds]);
  }
  if (asked.kinds !== undefined && asked.kinds.length > 0) query = query.where('kind', 'in', [...asked.kinds]);
  if (asked.since !== undefined) query = query.where('at', '>=', asked.since);
  if (asked.until !== undefined) query = query.where('at', '<', asked.until);
  if (asked.before !== undefined) query = query.where('seq', '<', asked.before);
  return (await query.execute()).map(({ content, sealedDigest, kind, ...row }) => ({
    ...row,
    kind: isKind(kind) ? kind : null,
    ...contentOf(content),
    sealed: sealedDigest !== null,
  }));
}
