-- The programme: what moves an inspection out of its usual time, and who is there to inspect.
-- Every table that comes after the first walls is walled in as it is made: the service's own work passes, nobody else until a policy says so.
create procedure wall_in(made text) language plpgsql set search_path = bestfit, pg_temp as $$
begin
  execute format('alter table bestfit.%I enable row level security', made);
  execute format('create policy the_service_itself on bestfit.%I using ((select bestfit.acting()) = ''service'')', made);
  execute format('grant select, insert, update on bestfit.%I to bestfit_service', made);
end $$;

revoke execute on procedure wall_in(text) from public;

-- An inspection put off: exceptional, with its grounds (001 ¶8). It holds until the day named, or until it is ended before.
create table deferrals (
  id uuid primary key,
  authority_id uuid not null references authorities,
  grounds text not null,
  words text not null check (length(trim(words)) between 1 and 2000),
  decided_on date not null,
  until date not null check (until > decided_on),
  ended_on date,
  version integer not null default 1
);
create index deferrals_of_authority on deferrals (authority_id);

-- What the Secretary of State directs about the re-inspection of an authority (001 ¶5).
create table directions (
  id uuid primary key,
  authority_id uuid not null references authorities,
  given_on date not null,
  inspect_from date,
  inspect_by date check (inspect_by >= inspect_from),
  words text not null check (length(trim(words)) between 1 and 2000),
  withdrawn_on date,
  version integer not null default 1
);
create index directions_of_authority on directions (authority_id);

-- People who inspect: what they inspect, and since when they no longer do.
create table inspectors (
  id uuid primary key references users,
  discipline text not null check (discipline in ('social-care', 'education')),
  until date,
  version integer not null default 1
);

-- Days on which an inspector cannot be on a team. Why is said in one word of a short list: nobody's health is kept here.
create table absences (
  id uuid primary key,
  inspector uuid not null references inspectors,
  from_day date not null,
  to_day date not null check (to_day >= from_day),
  what text not null check (what in ('leave', 'training', 'other-work')),
  cancelled boolean not null default false,
  version integer not null default 1
);
create index absences_of_inspector on absences (inspector, from_day);

call wall_in('deferrals');
call wall_in('directions');
call wall_in('inspectors');
call wall_in('absences');

create policy those_who_plan on deferrals for select using ((select holds(array['administrator', 'hmci'])));
create policy those_who_decide_add on deferrals for insert with check ((select holds(array['administrator', 'hmci'])));
create policy those_who_decide_change on deferrals for update using ((select holds(array['administrator', 'hmci'])));
create policy those_who_plan on directions for select using ((select holds(array['administrator', 'hmci'])));
create policy administrators_add on directions for insert with check ((select is_administrator()));
create policy administrators_change on directions for update using ((select is_administrator()));
create policy inspectorate_sees on inspectors for select using ((select is_inspectorate()));
create policy administrators_add on inspectors for insert with check ((select is_administrator()));
create policy administrators_change on inspectors for update using ((select is_administrator()));
create policy inspectorate_sees on absences for select using ((select is_inspectorate()));
create policy own_or_administrators_add on absences for insert with check (inspector = (select me()) or (select is_administrator()));
create policy own_or_administrators_change on absences for update using (inspector = (select me()) or (select is_administrator()));

-- Whoever holds or held a role in an inspection of one's own authority: what they do there is the inspectorate's, wherever they worked before.
create function my_inspectors() returns table (user_id uuid, inspection_id uuid)
  language sql stable security definer set search_path = bestfit, pg_temp as $$
  select membership.user_id, membership.inspection_id from memberships membership
    where membership.inspection_id = any ((select my_supplied_inspections())::uuid[])
$$;
revoke execute on function my_inspectors() from public;
grant execute on function my_inspectors() to bestfit_service;

-- An authority sees what was done to its own record, but not how the inspectorate plans: it learns of an inspection when it is notified.
drop policy those_concerned on change_log;
create policy those_concerned on change_log for select using (
  (select is_administrator()) or by_user = (select me())
  or (subject_kind = 'user' and subject_id = (select me())::text)
  or (subject_kind = 'membership' and subject_id = any ((select my_memberships())::text[]))
  or inspection_id = any ((select my_team_inspections())::uuid[])
  or (inspection_id is null and subject_kind not in ('membership', 'deferral', 'direction')
    and authority_id = any ((select my_authorities())::uuid[]))
  or (inspection_id is null and subject_kind not in ('deferral', 'direction')
    and authority_id = any ((select my_directed_authorities())::uuid[]))
  or (by_user = any ((select my_colleagues())::uuid[]) and inspection_id = any ((select my_supplied_inspections())::uuid[])
    and (by_user, inspection_id) not in (select inspector.user_id, inspector.inspection_id from my_inspectors() inspector))
  or ((inspection_id is not null or authority_id is not null) and (select holds(array['hmci'])))
  or (inspection_id is null and subject_kind in ('authority', 'leader', 'office', 'past-judgement', 'framework', 'wording')
    and (select is_inspectorate())));
