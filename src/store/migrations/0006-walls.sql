-- The walls underneath: whoever the service acts for is named at the start of each transaction, and sees only what is theirs,
-- even where a page forgets to ask. bestfit.acting is 'person' (bestfit.user_id says who), 'signing-in', 'public' or 'service'.
-- Functions are bound to what they name when they are made, or search this schema alone: no search_path leads them elsewhere.
-- test/service/walls.test.ts says for every table who sees and who writes what.
create function acting() returns text language sql stable
  return coalesce(pg_catalog.current_setting('bestfit.acting', true), '');

-- These look past the walls to find where the walls are. Somebody who is suspended, or has not joined yet, is nobody.
create function me() returns uuid language sql stable security definer set search_path = bestfit, pg_temp as $$
  select id from users where acting() = 'person' and status = 'active'
    and id = nullif(current_setting('bestfit.user_id', true), '')::uuid
$$;
create function holds(wanted text[]) returns boolean language sql stable security definer set search_path = bestfit, pg_temp as $$
  select exists (select from memberships where user_id = (select me()) and ended_at is null and role = any (wanted))
$$;
create function my_memberships() returns uuid[] language sql stable security definer set search_path = bestfit, pg_temp as $$
  select coalesce(array_agg(id), '{}') from memberships where user_id = (select me())
$$;
create function my_authorities_as(wanted text[]) returns uuid[] language sql stable security definer set search_path = bestfit, pg_temp as $$
  select coalesce(array_agg(distinct authority_id), '{}') from memberships
    where user_id = (select me()) and ended_at is null and authority_id is not null and role = any (wanted)
$$;
create function my_inspections_as(wanted text[]) returns uuid[] language sql stable security definer set search_path = bestfit, pg_temp as $$
  select coalesce(array_agg(distinct inspection_id), '{}') from memberships
    where user_id = (select me()) and ended_at is null and inspection_id is not null and role = any (wanted)
$$;
create function my_authorities() returns uuid[] language sql stable
  return my_authorities_as(array['director', 'data-officer', 'auditor', 'lscb-chair']);
create function my_directed_authorities() returns uuid[] language sql stable return my_authorities_as(array['director']);
create function my_inspections() returns uuid[] language sql stable
  return my_inspections_as(array['lead-inspector', 'team-inspector', 'quality-assurance', 'other-inspectorate']);
-- Another inspectorate is no part of the team: it sees what is shared with it.
create function my_team_inspections() returns uuid[] language sql stable
  return my_inspections_as(array['lead-inspector', 'team-inspector', 'quality-assurance']);
create function my_led_inspections() returns uuid[] language sql stable return my_inspections_as(array['lead-inspector']);
-- Inspections of one's own authority. One that is only planned is not announced: the authority must not learn of it here.
create function inspections_announced_to(authorities uuid[]) returns uuid[] language sql stable security definer
  set search_path = bestfit, pg_temp as $$
  select coalesce(array_agg(id), '{}') from inspections where authority_id = any (authorities) and stage <> 'planned'
$$;
-- Inspections for which one supplies child-level data. Neither an auditor nor the chair of a safeguarding board does.
create function my_supplied_inspections() returns uuid[] language sql stable
  return inspections_announced_to(my_authorities_as(array['director', 'data-officer']));
create function my_inspected_authorities() returns uuid[] language sql stable security definer set search_path = bestfit, pg_temp as $$
  select coalesce(array_agg(distinct authority_id), '{}') from inspections where id = any ((select my_team_inspections())::uuid[])
$$;
-- Those one works with: of one's own authorities, in one's inspections, those inspected and those who inspect.
create function my_people() returns uuid[] language sql stable security definer set search_path = bestfit, pg_temp as $$
  select coalesce(array_agg(distinct user_id), '{}') from memberships where ended_at is null and (
    authority_id = any ((select my_authorities())::uuid[])
    or authority_id = any ((select my_inspected_authorities())::uuid[])
    or inspection_id = any ((select my_inspections())::uuid[])
    or inspection_id = any ((select inspections_announced_to(my_authorities()))::uuid[]))
$$;
-- Whoever holds or held a role of one's authorities: what they did for the authority is the authority's to see.
create function my_colleagues() returns uuid[] language sql stable security definer set search_path = bestfit, pg_temp as $$
  select coalesce(array_agg(distinct user_id), '{}') from memberships where authority_id = any ((select my_authorities())::uuid[])
$$;
-- Those a director keeps: data officers and auditors of their authorities who hold no role anywhere else. A link to choose a password
-- opens everything that its person may do.
create function my_staff() returns uuid[] language sql stable security definer set search_path = bestfit, pg_temp as $$
  select coalesce(array_agg(distinct user_id), '{}') from memberships one where ended_at is null
    and authority_id = any ((select my_directed_authorities())::uuid[]) and role in ('data-officer', 'auditor')
    and not exists (select from memberships other where other.user_id = one.user_id and other.ended_at is null
      and (other.role not in ('data-officer', 'auditor') or other.authority_id <> all ((select my_directed_authorities())::uuid[])))
$$;
-- Whom a director may give a role: somebody of their authorities already, or somebody invited who belongs nowhere yet. Nobody else is
-- drawn into their sight by it.
create function may_join_my_staff(person uuid) returns boolean language sql stable security definer set search_path = bestfit, pg_temp as $$
  select exists (select from memberships where user_id = person and ended_at is null
      and authority_id = any ((select my_directed_authorities())::uuid[]))
    or (exists (select from users where id = person and status = 'invited')
      and not exists (select from memberships where user_id = person))
$$;
create function is_inspectorate() returns boolean language sql stable
  return holds(array['administrator', 'hmci', 'analyst', 'lead-inspector', 'team-inspector', 'quality-assurance']);
create function is_administrator() returns boolean language sql stable return holds(array['administrator']);
-- Whoever may see what was done may know who did it, though they may not see the person's record; so with
-- what was opened, without what it holds.
create function name_of(id uuid) returns text language sql stable security definer set search_path = bestfit, pg_temp as $$
  select users.name from users where users.id = name_of.id
$$;
create function sealed_kind_of(id uuid) returns text language sql stable security definer set search_path = bestfit, pg_temp as $$
  select payload.kind from sealed_payloads payload where payload.id = sealed_kind_of.id
$$;

do $$
declare name text;
begin
  for name in select tablename from pg_tables where schemaname = 'bestfit' and tablename not like 'kysely%' loop
    execute format('alter table bestfit.%I enable row level security', name);
    execute format('create policy the_service_itself on bestfit.%I using ((select bestfit.acting()) = ''service'')', name);
  end loop;
end $$;

-- The cheap questions come first: each is asked only when those before it were answered no.
create policy self_and_colleagues on users for select using (
  (select acting()) = 'signing-in' or id = (select me()) or (select holds(array['administrator', 'hmci']))
  or id = any ((select my_people())::uuid[]));
create policy administrators_invite on users for insert with check (
  (select is_administrator()) or status = 'invited' and cardinality((select my_directed_authorities())) > 0);
-- Nobody lifts a suspension by signing in, nor their own.
create policy administrators_change on users for update using (
  (select is_administrator()) or id = (select me()) and status = 'active'
  or (select acting()) = 'signing-in' and status <> 'suspended');

create policy self_and_colleagues on memberships for select using (
  (select acting()) = 'signing-in' or user_id = (select me()) or (select holds(array['administrator', 'hmci']))
  or authority_id = any ((select my_authorities())::uuid[])
  or authority_id = any ((select my_inspected_authorities())::uuid[])
  or inspection_id = any ((select my_inspections())::uuid[])
  or inspection_id = any ((select inspections_announced_to(my_authorities()))::uuid[]));
create policy administrators_give on memberships for insert with check (
  (select is_administrator())
  or (role in ('data-officer', 'auditor') and authority_id = any ((select my_directed_authorities())::uuid[])
    and may_join_my_staff(user_id)));
create policy administrators_end on memberships for update using (
  (select is_administrator())
  or (role in ('data-officer', 'auditor') and authority_id = any ((select my_directed_authorities())::uuid[])));

create policy signing_in on sign_in_secrets using ((select acting()) = 'signing-in');
create policy own on sign_in_secrets using (user_id = (select me()));
create policy signing_in on sessions using ((select acting()) = 'signing-in');
create policy own on sessions using (user_id = (select me()));
create policy administrators_end on sessions for update using ((select is_administrator()));
create policy administrators_see on sessions for select using ((select is_administrator()));
create policy signing_in on invitations using ((select acting()) = 'signing-in');
create policy administrators_make on invitations using (
  (select is_administrator()) or user_id = any ((select my_staff())::uuid[]));
create policy signing_in on sign_in_attempts using ((select acting()) = 'signing-in');
create policy signing_in on api_tokens using ((select acting()) = 'signing-in');
create policy own on api_tokens using (user_id = (select me()));
create policy administrators_revoke on api_tokens for update using ((select is_administrator()));
create policy administrators_see on api_tokens for select using ((select is_administrator()));
create policy signing_in on kept_forms using ((select acting()) = 'signing-in');
create policy own on kept_forms using (user_id = (select me()));

create policy everybody_reads on settings for select using ((select acting()) <> '');
create policy administrators_set on settings using ((select is_administrator()));

create policy everybody_reads on authorities for select using ((select acting()) <> '');
create policy administrators_keep on authorities using ((select is_administrator()));
create policy those_concerned on leaders for select using (
  (select is_inspectorate()) or authority_id = any ((select my_authorities())::uuid[]));
create policy administrators_keep on leaders using ((select is_administrator()));
create policy those_concerned on offices for select using (
  (select is_inspectorate()) or authority_id = any ((select my_authorities())::uuid[]));
create policy administrators_keep on offices using ((select is_administrator()));
create policy everybody_reads on past_judgements for select using ((select acting()) <> '');
create policy administrators_keep on past_judgements using ((select is_administrator()));

create policy everybody_reads on frameworks for select using (
  (select acting()) <> '' and status <> 'draft' or (select is_administrator()));
create policy administrators_keep on frameworks using ((select is_administrator()));
create policy those_the_terms_allow on framework_wordings for select using (
  (select acting()) <> '' and (open_to_all or (select me()) is not null));
create policy administrators_keep on framework_wordings using ((select is_administrator()));

-- Signing in finds out which authority an inspector inspects.
create policy those_concerned on inspections for select using (
  (select acting()) = 'signing-in' or (select holds(array['administrator', 'hmci']))
  or id = any ((select my_inspections())::uuid[])
  or id = any ((select inspections_announced_to(my_authorities()))::uuid[]));
create policy administrators_and_leads on inspections for update using (
  (select is_administrator()) or id = any ((select my_led_inspections())::uuid[]));
create policy administrators_open on inspections for insert with check ((select is_administrator()));

-- Kept and read by the team, and by those of the authority who supply it; changed by nobody. An administrator has no need of it.
create policy those_concerned on sealed_payloads for select using (
  inspection_id = any ((select my_team_inspections())::uuid[])
  or supplied_by = 'authority' and inspection_id = any ((select my_supplied_inspections())::uuid[]));
create policy those_who_keep on sealed_payloads for insert with check (
  inspection_id = any ((select my_team_inspections())::uuid[])
  or supplied_by = 'authority' and inspection_id = any ((select my_supplied_inspections())::uuid[]));
-- Whoever may see the payload may open it, which they cannot do without an entry here; so with the sealed parts of the log, for the team.
create policy own_openings on openings for insert with check (
  user_id = (select me()) and (
    exists (select from sealed_payloads payload where payload.id = payload_id)
    or inspection_id = any ((select my_team_inspections())::uuid[])
      and exists (select from change_log entry where entry.seq = change_seq and entry.inspection_id = openings.inspection_id)));
create policy those_who_answer_for_it on openings for select using (
  (select is_administrator()) or user_id = (select me()) or inspection_id = any ((select my_led_inspections())::uuid[]));
create policy administrators on erasures for select using ((select is_administrator()));
create policy administrators_erase on erasures for insert with check ((select is_administrator()) and by_user = (select me()));

-- An authority sees what was done to its own record and what its own people did, never how an inspection of it goes on behind the
-- door; only its director sees who was given roles there. Another inspectorate sees what it did itself.
create policy those_concerned on change_log for select using (
  (select is_administrator()) or by_user = (select me())
  or (subject_kind = 'user' and subject_id = (select me())::text)
  or (subject_kind = 'membership' and subject_id = any ((select my_memberships())::text[]))
  or inspection_id = any ((select my_team_inspections())::uuid[])
  or (inspection_id is null and subject_kind <> 'membership' and authority_id = any ((select my_authorities())::uuid[]))
  or (inspection_id is null and authority_id = any ((select my_directed_authorities())::uuid[]))
  or (by_user = any ((select my_colleagues())::uuid[]) and inspection_id = any ((select my_supplied_inspections())::uuid[]))
  or ((inspection_id is not null or authority_id is not null) and (select holds(array['hmci'])))
  or (inspection_id is null and subject_kind in ('authority', 'leader', 'office', 'past-judgement', 'framework', 'wording')
    and (select is_inspectorate())));
create policy in_ones_own_name on change_log for insert with check (by_user = (select me()) or (select acting()) = 'signing-in');
create policy whoever_adds on change_log_head using ((select acting()) = 'signing-in' or (select me()) is not null);

grant usage on schema bestfit to bestfit_service;
revoke execute on all functions in schema bestfit from public;
grant execute on all functions in schema bestfit to bestfit_service;
grant select, insert, update on all tables in schema bestfit to bestfit_service;
grant delete on invitations, sign_in_attempts, kept_forms, frameworks, sessions, api_tokens to bestfit_service;
revoke insert, update on all tables in schema bestfit from public;
revoke update on change_log, openings, erasures, sealed_payloads from bestfit_service;
grant update (sealed) on sealed_payloads to bestfit_service;
revoke insert on change_log_head from bestfit_service;
-- What the migrations keep of themselves is no concern of the service.
do $$
declare name text;
begin
  for name in select tablename from pg_tables where schemaname = 'bestfit' and tablename like 'kysely%' loop
    execute format('revoke all on bestfit.%I from bestfit_service', name);
  end loop;
end $$;
