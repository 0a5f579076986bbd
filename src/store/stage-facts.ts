// What moving an inspection to another stage asks of its records, in one question. Whoever may not see a record finds it missing; how
// much the authority supplied and until when it is deferred is told to those who move the inspection without the records.
import { sql } from 'kysely';
import type { StageFacts } from '#inspection';
import type { Tx } from './tables.ts';

type Row = Omit<StageFacts, 'team' | 'teamMeant' | 'sent'> & {
  readonly socialCare: number;
  readonly education: number;
  readonly meantSocialCare: number | null;
  readonly meantEducation: number | null;
  readonly notificationSent: boolean;
  readonly requestSent: boolean;
};

/** The facts of an inspection as far as they may be seen. */
export async function stageFacts(
  tx: Tx,
  { id, authorityId }: { readonly id: string; readonly authorityId: string },
): Promise<StageFacts> {
  const { rows } = await sql<Row>`
    with team as (
      select role, discipline from memberships left join inspectors on inspectors.id = user_id
      where inspection_id = ${id} and ended_at is null and role in ('lead-inspector', 'team-inspector')
    ), sending as (
      select purpose from messages join inspections on inspections.id = inspection_id
      where inspection_id = ${id} and state in ('sent', 'sent-otherwise')
        -- What was sent for another day of notification, before the plan changed say, named other dates.
        and messages.notified_on is not distinct from inspections.notified_on
    ), standing as (
      select (list->>'list')::integer as list, origin.stage
      from (select lists from submissions where inspection_id = ${id} and state = 'checked' order by number desc limit 1) last,
        jsonb_array_elements(last.lists->'lists') list
        join submissions origin on origin.inspection_id = ${id} and origin.number = (list->>'submission')::integer
    ), explained as (
      select about from explanations
      where inspection_id = ${id} and not withdrawn and words is not null and answer is distinct from 'still-asked'
    ), entries as (
      select key, on_day, working_days from timetable_entries where inspection_id = ${id} and not cancelled and key is not null
    )
    select
      (select count(*) from team where role = 'lead-inspector')::integer as leads,
      (select count(*) from team where discipline = 'social-care')::integer as "socialCare",
      (select count(*) from team where discipline = 'education')::integer as education,
      (select social_care from team_sizes where team_sizes.id = ${id}) as "meantSocialCare",
      (select education from team_sizes where team_sizes.id = ${id}) as "meantEducation",
      (select count(*) from memberships
        where authority_id = ${authorityId} and role = 'lscb-chair' and ended_at is null)::integer as chairs,
      array(select key from entries order by key) as timetable,
      exists (select from sending where purpose = 'notification') as "notificationSent",
      exists (select from sending where purpose = 'data-request') as "requestSent",
      array(select distinct list from standing order by list) as "listsIn",
      array(select distinct list from standing where stage = 2 order by list) as "listsInAgain",
      array(select substring(about from 6)::integer from explained where about ~ '^list/[0-9]{1,2}$' order by 1) as "listsExplained",
      array(select distinct number from documents
        where inspection_id = ${id} and state = 'supplied' order by number) as "documentsIn",
      array(select substring(about from 10) from explained where about like 'document/%' order by 1) as "documentsExplained",
      supplied_in(${id}) as supplied,
      deferred_until(${id}) as "deferredUntil",
      (select count(*) from explanations where inspection_id = ${id} and not withdrawn
        and (words is null or answer = 'still-asked'))::integer as unanswered,
      (select count(*) from documents
        where inspection_id = ${id} and state = 'returned-unread' and replaced_by is null)::integer as returned,
      (select count(*) from area_lines
        where inspection_id = ${id} and authority is not null and decision is null)::integer as "undecidedLines",
      (select on_day from entries where key = 'arrival') as arrives,
      (select on_day from entries where key = 'rest-arrives') as "restArrives",
      (select working_days from entries where key = 'report-publication') as "publishWithin"
  `.execute(tx);
  const [row] = rows;
  if (row === undefined) throw new Error('A question without a table answers one row.');
  const { socialCare, education, meantSocialCare, meantEducation, notificationSent, requestSent, ...facts } = row;
  return {
    ...facts,
    team: { socialCare, education },
    teamMeant:
      meantSocialCare === null || meantEducation === null
        ? null
        : { socialCare: meantSocialCare, education: meantEducation },
    sent: { notification: notificationSent, request: requestSent },
  };
}
