// The programme as it is kept: all of it in a few questions, however many authorities there are.
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import {
  type Deferral,
  type Direction,
  isDeferralGround,
  isStage,
  type ProgrammeInspection,
  type ProgrammeState,
} from '#inspection';
import type { Tx } from './tables.ts';

/** Authorities with everything that moves their inspections, those in other states of the programme left out. */
export type ProgrammeAuthorities = Pick<ProgrammeState, 'authorities' | 'directors' | 'deferrals' | 'directions'>;

/** All authorities by name, with the directors who are in post on a day (ISO 8601), and every deferral and direction. One question. */
export async function programmeAuthorities(tx: Tx, day: string): Promise<ProgrammeAuthorities> {
  const rows = await tx
    .selectFrom('authorities')
    .select((from) => [
      'id',
      'code',
      'name',
      'region',
      jsonArrayFrom(
        from
          .selectFrom('leaders')
          .select(['leaders.name', 'leaders.since', 'leaders.until'])
          .whereRef('leaders.authority_id', '=', 'authorities.id')
          .where('leaders.post', '=', 'director-of-childrens-services')
          .where('leaders.since', '<=', day)
          .where((where) => where.or([where('leaders.until', 'is', null), where('leaders.until', '>=', day)]))
          .orderBy('leaders.since'),
      ).as('directors'),
      jsonArrayFrom(
        from
          .selectFrom('deferrals')
          .select([
            'deferrals.id',
            'deferrals.grounds',
            'deferrals.words',
            'deferrals.decided_on as decidedOn',
            'deferrals.until',
            'deferrals.ended_on as endedOn',
            'deferrals.version',
          ])
          .whereRef('deferrals.authority_id', '=', 'authorities.id')
          .orderBy('deferrals.decided_on')
          .orderBy('deferrals.id'),
      ).as('deferrals'),
      jsonArrayFrom(
        from
          .selectFrom('directions')
          .select([
            'directions.id',
            'directions.given_on as givenOn',
            'directions.inspect_from as inspectFrom',
            'directions.inspect_by as inspectBy',
            'directions.words',
            'directions.withdrawn_on as withdrawnOn',
            'directions.version',
          ])
          .whereRef('directions.authority_id', '=', 'authorities.id')
          .orderBy('directions.given_on')
          .orderBy('directions.id'),
      ).as('directions'),
    ])
    .orderBy('name')
    .execute();
  const of = <Row, Kept>(list: (row: (typeof rows)[number]) => readonly Row[], kept: (row: Row, id: string) => Kept) =>
    rows.flatMap((row) => list(row).map((each) => kept(each, row.id)));
  return {
    authorities: rows.map(({ id, code, name, region }) => ({ id, code, name, region })),
    directors: of(
      (row) => row.directors,
      (director, authorityId) => ({ ...director, authorityId }),
    ),
    deferrals: of(
      (row) => row.deferrals,
      ({ grounds, ...rest }, authorityId): Deferral => {
        // The database takes any text, the decisions only these.
        if (!isDeferralGround(grounds)) throw new Error('The database holds a deferral on an unknown ground.');
        return { ...rest, grounds, authorityId };
      },
    ),
    directions: of(
      (row) => row.directions,
      (direction, authorityId): Direction => ({ ...direction, authorityId }),
    ),
  };
}

/** Every inspection that may be seen, with who leads it and the size set for its team, the earliest week first. One question. */
export async function programmeInspections(tx: Tx): Promise<readonly ProgrammeInspection[]> {
  const rows = await tx
    .selectFrom('inspections')
    .innerJoin('authorities', 'authorities.id', 'inspections.authority_id')
    .leftJoin('team_sizes', 'team_sizes.id', 'inspections.id')
    .leftJoin('memberships', (join) =>
      join
        .onRef('memberships.inspection_id', '=', 'inspections.id')
        .on('memberships.role', '=', 'lead-inspector')
        .on('memberships.ended_at', 'is', null),
    )
    .leftJoin('users', 'users.id', 'memberships.user_id')
    .select([
      'inspections.id',
      'inspections.version',
      'inspections.authority_id as authorityId',
      'authorities.name as authorityName',
      'subject',
      'framework',
      'framework_version as frameworkVersion',
      'framework_hash as frameworkHash',
      'stage',
      'lscb_review as lscbReview',
      'week_one as weekOne',
      'notified_on as notifiedOn',
      'on_site_ends as onSiteEnds',
      'as_at as asAt',
      'edition',
      'concurrent',
      'users.id as leadId',
      'users.name as leadName',
      'team_sizes.social_care as socialCare',
      'team_sizes.education',
    ])
    .orderBy('week_one')
    .orderBy('authorities.name')
    .orderBy('inspections.id')
    .execute();
  return rows.map(({ stage, leadId, leadName, socialCare, education, ...row }) => {
    if (!isStage(stage)) throw new Error(`The database holds an inspection at an unknown stage, ${stage}.`);
    return {
      ...row,
      stage,
      lead: leadId === null || leadName === null ? null : { userId: leadId, name: leadName },
      teamSize: socialCare === null || education === null ? null : { socialCare, education },
    };
  });
}
