// An authority as programs get it.
import Type, { type Static } from 'typebox';
import type { LastOverall, PastJudgement } from '#inspection';
import type { KeptAuthority, KeptLeader, KeptOffice } from '#store';
import { date, id, object, orNull } from '../given.ts';

const own = {
  id,
  code: Type.String({ description: 'The code by which published data name it.' }),
  name: Type.String(),
  region: orNull(Type.String()),
  version: Type.Integer({ description: 'Goes up with each change; its ETag.' }),
};

const judged = object({ judgement: Type.String(), grade: Type.String() });

/** One line of the list. */
export const authorityInList = object({
  ...own,
  lastOverall: orNull(
    object({
      framework: Type.String(),
      frameworkVersion: Type.String(),
      publishedOn: date,
      judgements: Type.Array(judged),
    }),
    'The last overall judgement; two grades where the framework has two overall judgements. Grades of different frameworks are not the same measure.',
  ),
});

const pastJudgement = object({
  id,
  framework: Type.String(),
  frameworkVersion: Type.String(),
  judgement: Type.String(),
  grade: Type.String(),
  publishedOn: date,
  source: Type.String(),
  version: Type.Integer(),
});
const leader = object({
  id,
  post: Type.String(),
  name: Type.String(),
  since: date,
  until: orNull(date),
  version: Type.Integer(),
});
const office = object({
  id,
  name: Type.String(),
  address: Type.String(),
  handles: Type.Array(Type.String()),
  closedOn: orNull(date),
  version: Type.Integer(),
});

/** One authority with what belongs to it. */
export const authorityWhole = object(
  {
    ...own,
    leaders: orNull(Type.Array(leader), 'Those who lead it and led it; null for whoever may not see them.'),
    offices: orNull(Type.Array(office), 'Its offices; null for whoever may not see them.'),
    judgements: Type.Array(pastJudgement, { description: 'How it was judged, newest first.' }),
  },
  'The authority.',
);

const ownOf = ({ id: own, code, name, region, version }: KeptAuthority) => ({ id: own, code, name, region, version });

export const inList = (
  authority: KeptAuthority,
  last: LastOverall<PastJudgement> | null,
): Static<typeof authorityInList> => ({
  ...ownOf(authority),
  lastOverall:
    last === null
      ? null
      : {
          framework: last.framework.id,
          frameworkVersion: last.framework.version,
          publishedOn: last.publishedOn,
          judgements: last.judged.map(({ judgement, grade }) => ({ judgement, grade })),
        },
});

export const whole = (found: {
  readonly authority: KeptAuthority;
  readonly leaders: readonly KeptLeader[] | null;
  readonly offices: readonly KeptOffice[] | null;
  readonly judgements: readonly PastJudgement[];
}): Static<typeof authorityWhole> => ({
  ...ownOf(found.authority),
  leaders: found.leaders?.map(({ authorityId: _authority, ...each }) => each) ?? null,
  offices:
    found.offices?.map(({ authorityId: _authority, handles, ...each }) => ({ ...each, handles: [...handles] })) ?? null,
  judgements: found.judgements.map(({ authorityId: _authority, ...each }) => each),
});
