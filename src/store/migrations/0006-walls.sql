-- The walls underneath: whoever the service acts for is named at the start of each transaction, and sees only what is theirs,
-- even where a page forgets to ask. bestfit.acting is 'person' (bestfit.user_id says who), 'signing-in', 'public' or 'service'.
create function acting() returns text language sql stable as
  $$ select coalesce(current_setting('bestfit.acting', true), '') $$;
create function me() returns uuid language sql stable as
  $$ select case when acting() = 'person' then nullif(current_setting('bestfit.user_id', true), '')::uuid end $$;

-- These look past the walls to find where the walls are. A suspended person holds nothing.
create function holds(wanted text[]) returns boolean language sql stable security definer set search_path = bestfit, pg_temp as $$
  select exists (select 1 from memberships m join users u on u.id = m.user_id
    where m.user_id = me() and m.ended_at is null and u.status = 'active' and m.role = any (wanted))
$$;
create function my_authorities() returns uuid[] language sql stable security definer set search_path = bestfit, pg_temp as $$
  select coalesce(array_agg(distinct m.authority_id), '{}') from memberships m join users u on u.id = m.user_id
    where m.user_id = me() and m.ended_at is null and u.status = 'active' and m.authority_id is not null
$$;
create function my_directed_authorities() returns uuid[] language sql stable security definer set search_path = bestfit, pg_temp as $$
  select coalesce(array_agg(distinct m.authority_id), '{}') from memberships m join users u on u.id = m.user_id
    where m.user_id = me() and m.ended_at is null and u.status = 'active' and m.role = 'director'
$$;
create function my_inspections() returns uuid[] language sql stable security definer set search_path = bestfit, pg_temp as $$
  select coalesce(array_agg(distinct m.inspection_id), '{}') from memberships m join users u on u.id = m.user_id
    where m.user_id = me() and m.ended_at is null and u.status = 'active' and m.inspection_id is not null
$$;
-- Inspections whose child-level data a person may open: their team's, or, as data officer or director, their authority's.
create function my_child_level_inspections() returns uuid[] language sql stable security definer set search_path = bestfit, pg_temp as $$
  select coalesce(array_agg(distinct i.id), '{}') from memberships m join users u on u.id = m.user_id
    join inspections i on i.id = m.inspection_id and m.role in ('lead-inspector', 'team-inspector', 'quality-assurance')
      or i.authority_id = m.authority_id and m.role in ('data-officer', 'director')
    where m.user_id = me() and m.ended_at is null and u.status = 'active'
$$;
-- Authorities that a person inspects.
create function my_inspected_authorities() returns uuid[] language sql stable security definer set search_path = bestfit, pg_temp as $$
  select coalesce(array_agg(distinct i.authority_id), '{}') from inspections i where i.id = any (my_inspections())
$$;
-- People of one's own authorities, and those who inspect them.
create function my_people() returns uuid[] language sql stable security definer set search_path = bestfit, pg_temp as $$
  select coalesce(array_agg(distinct m.user_id), '{}') from memberships m left join inspections i on i.id = m.inspection_id
    where m.ended_at is null and (m.authority_id = any (my_authorities()) or i.authority_id = any (my_authorities())
      or m.inspection_id = any (my_inspections()) or m.authority_id = any (my_inspected_authorities()))
$$;
create function is_inspectorate() returns boolean language sql stable as
  $$ select holds(array['administrator', 'hmci', 'analyst', 'lead-inspector', 'team-inspector', 'quality-assurance']) $$;
create function is_administrator() returns boolean language sql stable as $$ select holds(array['administrator']) $$;

do $$
declare name text;
begin
  for name in select tablename from pg_tables where schemaname = 'bestfit' and tablename not like 'kysely%' loop
    execute format('alter table bestfit.%I enable row level security', name);
    execute format('create policy the_service_itself on bestfit.%I using ((select acting()) = ''service'')', name);
  end loop;
end $$;

create policy self_and_colleagues on users for select using (
  id = (select me()) or (select is_inspectorate()) or id = any ((select my_people())::uuid[]) or (select acting()) = 'signing-in');
create policy administrators_invite on users for insert with check (
  (select is_administrator()) or cardinality((select my_directed_authorities())) > 0);
create policy administrators_change on users for update using (
  (select is_administrator()) or id = (select me()) or (select acting()) = 'signing-in');

create policy self_and_colleagues on memberships for select using (
  user_id = (select me()) or (select is_inspectorate()) or user_id = any ((select my_people())::uuid[])
  or (select acting()) = 'signing-in');
create policy administrators_give on memberships for insert with check (
  (select is_administrator())
  or (role in ('data-officer', 'auditor') and authority_id = any ((select my_directed_authorities())::uuid[])));
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
  (select is_administrator()) or cardinality((select my_directed_authorities())) > 0 and user_id = any ((select my_people())::uuid[]));
create policy directors_make on invitations for insert with check (cardinality((select my_directed_authorities())) > 0);
create policy signing_in on sign_in_attempts using ((select acting()) = 'signing-in');
create policy signing_in on api_tokens using ((select acting()) = 'signing-in');
create policy own on api_tokens using (user_id = (select me()));
create policy administrators_revoke on api_tokens for update using ((select is_administrator()));
create policy administrators_see on api_tokens for select using ((select is_administrator()));
create policy signing_in on kept_forms using ((select acting()) = 'signing-in');
create policy own on kept_forms using (user_id = (select me()));

create policy everybody_reads on settings for select using (true);
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
create policy everybody_reads on framework_wordings for select using ((select acting()) <> '');
create policy administrators_keep on framework_wordings using ((select is_administrator()));

create policy those_concerned on inspections for select using (
  (select holds(array['administrator', 'hmci'])) or id = any ((select my_inspections())::uuid[])
  or authority_id = any ((select my_authorities())::uuid[]));
create policy administrators_and_teams on inspections for update using (
  (select is_administrator()) or id = any ((select my_inspections())::uuid[]));
create policy administrators_open on inspections for insert with check ((select is_administrator()));

create policy those_concerned on sealed_payloads using (inspection_id = any ((select my_child_level_inspections())::uuid[]));
create policy own_openings on openings for insert with check (
  user_id = (select me()) and inspection_id = any ((select my_child_level_inspections())::uuid[]));
create policy those_who_answer_for_it on openings for select using (
  (select is_administrator()) or user_id = (select me()) or inspection_id = any ((select my_inspections())::uuid[]));
create policy administrators on erasures for select using ((select is_administrator()));
create policy administrators_erase on erasures for insert with check ((select is_administrator()));

create policy those_concerned on change_log for select using (
  (select is_administrator()) or by_user = (select me())
  or (subject_kind = 'user' and subject_id = (select me())::text)
  or authority_id = any ((select my_authorities())::uuid[])
  or inspection_id = any ((select my_inspections())::uuid[]));
create policy in_ones_own_name on change_log for insert with check (by_user = (select me()) or (select acting()) = 'signing-in');
create policy whoever_adds on change_log_head using ((select acting()) in ('person', 'signing-in'));

grant usage on schema bestfit to bestfit_service;
grant execute on all functions in schema bestfit to bestfit_service;
grant select, insert, update on all tables in schema bestfit to bestfit_service;
grant delete on invitations, sign_in_attempts, kept_forms, frameworks, sealed_payloads, sessions, api_tokens to bestfit_service;
revoke insert, update on all tables in schema bestfit from public;
revoke update on change_log, openings, erasures from bestfit_service;
revoke insert on change_log_head from bestfit_service;
-- What the migrations keep of themselves is no concern of the service.
do $$
declare name text;
begin
  for name in select tablename from pg_tables where schemaname = 'bestfit' and tablename like 'kysely%' loop
    execute format('revoke all on bestfit.%I from bestfit_service', name);
  end loop;
end $$;
