-- Opening an inspection: what is inspected and when, its timetable, and the texts sent to the authority.
alter table inspections
  -- The whole authority, or its safeguarding board alone.
  add column subject text not null default 'authority' check (subject in ('authority', 'lscb')),
  -- The Monday of week 1, in which the first inspectors arrive; planned until the authority is notified.
  add column week_one date,
  add column notified_on date,
  add column on_site_ends date,
  -- The reference date of the lists, which no source fixes.
  add column as_at date,
  add column edition text not null default 'sif-2015' check (edition in ('sif-2015', 'ilacs')),
  -- Inspections made together because one director leads their authorities share this id (001 ¶6).
  add column concurrent uuid;
create index inspections_by_week on inspections (week_one);

create table timetable_entries (
  id uuid primary key,
  inspection_id uuid not null references inspections,
  -- The deadline of the framework or the step of ours that it is; null for what was added by hand.
  key text,
  kind text not null check (kind in ('step', 'deadline', 'meeting', 'period')),
  title text not null check (length(trim(title)) between 1 and 200),
  who text not null,
  on_day date not null,
  -- The last day of what lasts longer.
  until_day date check (until_day >= on_day),
  -- 'am', 'end', or an hour such as 09:30.
  at_time text check (at_time in ('am', 'end') or at_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  working_days integer,
  rule text not null,
  source text not null,
  assumed text,
  note text,
  -- What only the team sees.
  internal boolean not null default false,
  cancelled boolean not null default false,
  -- Cancelled by somebody, and not because the rules no longer give it.
  cancelled_by_hand boolean not null default false,
  -- Its day, or its first or last one, was set by hand: they stay when what they are counted from moves.
  held boolean not null default false,
  -- Its hour was set by hand: it stays when the timetable is made anew.
  time_held boolean not null default false,
  version integer not null default 1,
  constraint timetable_keys_once unique (inspection_id, key)
);
create index timetable_by_day on timetable_entries (inspection_id, on_day);
create index timetable_by_day_alone on timetable_entries (on_day) where not cancelled;

-- What became of an entry, and why: the days and the hour that it had before and has since; whether it was cancelled or put back, null
-- where it was neither. Only ever added to.
create table timetable_moves (
  id bigint generated always as identity primary key,
  entry_id uuid not null references timetable_entries,
  inspection_id uuid not null references inspections,
  from_day date not null,
  to_day date not null,
  from_until date,
  to_until date,
  from_time text,
  to_time text,
  cancelled boolean,
  reason text not null,
  moved_by uuid references users,
  at timestamptz not null
);
create index timetable_moves_of_entry on timetable_moves (entry_id, id);
create trigger timetable_moves_only_added_to before update or delete or truncate on timetable_moves
  for each statement execute function only_added_to();

-- What is to be sent by e-mail, and what became of it.
create table messages (
  id uuid primary key,
  inspection_id uuid not null references inspections,
  purpose text not null check (purpose in ('notification', 'data-request')),
  addresses text[] not null check (cardinality(addresses) between 1 and 20),
  heading text not null check (length(trim(heading)) between 1 and 200),
  body text not null,
  state text not null check (state in ('unsent', 'sent', 'failed', 'sent-otherwise', 'withdrawn')),
  -- What the mail server said last, or how it was sent otherwise.
  note text,
  -- The dates of the inspection for which it was written: what names others than the inspection has now is not sent by itself.
  notified_on date,
  on_site_ends date,
  as_at date,
  -- Somebody said that it goes all the same, or before the day of notification.
  early boolean not null default false,
  made_at timestamptz not null,
  made_by uuid references users,
  sent_at timestamptz,
  attempts integer not null default 0,
  next_attempt_at timestamptz,
  -- Somebody sends it now; past this time whoever did is gone, and another may take it up.
  held_until timestamptz,
  version integer not null default 1
);
create index messages_of_inspection on messages (inspection_id, made_at);
create index messages_to_send on messages (next_attempt_at) where state = 'unsent';

-- How many inspectors this inspection is to have, where it is not the framework's usual number (001 ¶11), and why.
create table team_sizes (
  id uuid primary key references inspections,
  social_care integer not null check (social_care between 0 and 50),
  education integer not null check (education between 0 and 50),
  words text not null check (length(trim(words)) between 1 and 500),
  version integer not null default 1,
  check (social_care + education > 0)
);

call wall_in('timetable_entries');
call wall_in('timetable_moves');
call wall_in('messages');
call wall_in('team_sizes');
revoke update on timetable_moves from bestfit_service;

-- Inspections of one's authority that one is told of, in any role there.
create function my_announced_inspections() returns uuid[] language sql stable
  return inspections_announced_to(my_authorities());
create function my_board_inspections() returns uuid[] language sql stable
  return inspections_announced_to(my_authorities_as(array['lscb-chair']));
revoke execute on function my_announced_inspections() from public;
revoke execute on function my_board_inspections() from public;
grant execute on function my_announced_inspections() to bestfit_service;
grant execute on function my_board_inspections() to bestfit_service;

create policy those_concerned on timetable_entries for select using (
  (select holds(array['administrator', 'hmci'])) or inspection_id = any ((select my_team_inspections())::uuid[])
  or not internal and inspection_id = any ((select my_announced_inspections())::uuid[]));
create policy administrators_and_leads_add on timetable_entries for insert with check (
  (select is_administrator()) or inspection_id = any ((select my_led_inspections())::uuid[]));
create policy administrators_and_leads_change on timetable_entries for update using (
  (select is_administrator()) or inspection_id = any ((select my_led_inspections())::uuid[]));
create policy those_concerned on timetable_moves for select using (
  exists (select from timetable_entries entry where entry.id = entry_id));
create policy administrators_and_leads_add on timetable_moves for insert with check (
  (select is_administrator()) or inspection_id = any ((select my_led_inspections())::uuid[]));
create policy those_who_send on messages for select using (
  (select is_administrator()) or inspection_id = any ((select my_team_inspections())::uuid[]));
create policy administrators_and_leads_add on messages for insert with check (
  (select is_administrator()) or inspection_id = any ((select my_led_inspections())::uuid[]));
create policy administrators_and_leads_change on messages for update using (
  (select is_administrator()) or inspection_id = any ((select my_led_inspections())::uuid[]));

create policy those_who_inspect on team_sizes for select using (
  (select holds(array['administrator', 'hmci'])) or id = any ((select my_team_inspections())::uuid[]));
create policy administrators_and_leads_add on team_sizes for insert with check (
  (select is_administrator()) or id = any ((select my_led_inspections())::uuid[]));
create policy administrators_and_leads_change on team_sizes for update using (
  (select is_administrator()) or id = any ((select my_led_inspections())::uuid[]));

-- A lead inspector makes the team of the inspection, of people who inspect. Whom they do not see yet they may choose by name.
create policy leads_give on memberships for insert with check (
  role in ('team-inspector', 'quality-assurance') and inspection_id = any ((select my_led_inspections())::uuid[])
  and exists (select from inspectors where inspectors.id = user_id));
create policy leads_end on memberships for update using (
  role in ('team-inspector', 'quality-assurance') and inspection_id = any ((select my_led_inspections())::uuid[]));

-- Of whom a team may be made. Whoever makes one does not see all these people, nor the other inspections they are in: of both they learn
-- no more than this, and never that an authority they work for is to be inspected.
create function makes_teams() returns boolean language sql stable
  return is_administrator() or cardinality(my_led_inspections()) > 0;
create function those_who_inspect() returns table (user_id uuid, name text, status text, discipline text, until date)
  language sql stable security definer set search_path = bestfit, pg_temp as $$
  select users.id, users.name, users.status, inspectors.discipline, inspectors.until
    from inspectors join users on users.id = inspectors.id
    where (select makes_teams()) and users.erased_at is null
$$;
create function other_inspections_between(first_day date, last_day date, beside uuid)
  returns table (user_id uuid, inspection_id uuid, authority text, subject text, week_one date, on_site_ends date,
    concurrent uuid)
  language sql stable security definer set search_path = bestfit, pg_temp as $$
  select membership.user_id, inspection.id,
      case when authority.id = any ((select my_authorities())::uuid[]) then null else authority.name end,
      inspection.subject, inspection.week_one, inspection.on_site_ends, inspection.concurrent
    from inspections inspection
    join authorities authority on authority.id = inspection.authority_id
    join memberships membership on membership.inspection_id = inspection.id
    where (select makes_teams()) and inspection.id <> beside and inspection.erased_at is null
      and membership.ended_at is null and membership.role in ('lead-inspector', 'team-inspector')
      -- One whose last day is not fixed yet is over within ten weeks.
      and inspection.week_one between first_day - 70 and last_day
      and coalesce(inspection.on_site_ends, last_day) >= first_day
$$;
revoke execute on function makes_teams() from public;
revoke execute on function those_who_inspect() from public;
revoke execute on function other_inspections_between(date, date, uuid) from public;
grant execute on function makes_teams() to bestfit_service;
grant execute on function those_who_inspect() to bestfit_service;
grant execute on function other_inspections_between(date, date, uuid) to bestfit_service;

-- What the dates of a planned inspection are held against, for whoever settles them and notifies the authority. They learn days alone: the
-- grounds of deferrals, the words of directions and the other inspections stay behind their walls.
create function may_settle(which uuid) returns boolean language sql stable
  return acting() = 'service' or holds(array['administrator', 'hmci']) or which = any (my_led_inspections());
-- Until when the inspection of the authority is deferred (001 ¶8), by a deferral that nobody has ended. Their teams are told too: it keeps
-- back what they read is to be sent. A board reviewed alone is not deferred.
create function deferred_until(which uuid) returns date language sql stable security definer set search_path = bestfit, pg_temp as $$
  select max(deferral.until) from deferrals deferral join inspections on inspections.authority_id = deferral.authority_id
    where ((select may_settle(which)) or which = any ((select my_team_inspections())::uuid[]))
      and inspections.id = which and inspections.subject = 'authority' and deferral.ended_on is null
$$;
-- What its window is counted from besides published judgements (001 ¶4, ¶5), and the weeks of those it is made together with (¶6).
create function planned_against(which uuid) returns table (ended jsonb, directions jsonb, together date[])
  language sql stable security definer set search_path = bestfit, pg_temp as $$
  select
      (select coalesce(jsonb_agg(jsonb_build_object('stage', other.stage, 'onSiteEnds', other.on_site_ends)), '[]')
        from inspections other where other.authority_id = inspection.authority_id and other.subject = 'authority'
          and other.id <> inspection.id),
      (select coalesce(jsonb_agg(jsonb_build_object('givenOn', direction.given_on, 'inspectFrom', direction.inspect_from,
          'inspectBy', direction.inspect_by) order by direction.given_on, direction.id), '[]')
        from directions direction where direction.authority_id = inspection.authority_id and direction.withdrawn_on is null),
      (select coalesce(array_agg(other.week_one order by other.week_one), '{}')
        from inspections other where other.concurrent = inspection.concurrent and other.id <> inspection.id
          and other.week_one is not null)
    from inspections inspection where (select may_settle(which)) and inspection.id = which
$$;
revoke execute on function may_settle(uuid) from public;
revoke execute on function deferred_until(uuid) from public;
revoke execute on function planned_against(uuid) from public;
grant execute on function may_settle(uuid) to bestfit_service;
grant execute on function deferred_until(uuid) to bestfit_service;
grant execute on function planned_against(uuid) to bestfit_service;
