-- The authority's answer to the data request: lists, documents, meetings, area information. What is about children stands sealed.

-- A large payload is kept in pieces, so that neither sending nor opening it needs memory for the whole; its own bytes are empty then.
alter table sealed_payloads
  add column pieces integer not null default 0,
  drop constraint sealed_payloads_supplied_by_check,
  add constraint sealed_payloads_supplied_by_check check (supplied_by in ('authority', 'board', 'inspectorate'));
create table sealed_pieces (
  payload_id uuid not null,
  inspection_id uuid not null,
  n integer not null check (n >= 0),
  sealed bytea not null,
  primary key (payload_id, n),
  foreign key (payload_id, inspection_id) references sealed_payloads (id, inspection_id) on delete cascade
);
-- Sealed bytes do not pack: nothing is tried.
alter table sealed_pieces alter column sealed set storage external;

-- One time that the authority sent lists. `lists` says of each list which submission it stands in now: one that sends three lists leaves the others.
create table submissions (
  id uuid primary key,
  inspection_id uuid not null references inspections,
  number integer not null,
  stage integer not null check (stage in (1, 2)),
  note text not null default '',
  state text not null check (state in ('received', 'checked', 'unreadable', 'withdrawn')),
  received_at timestamptz not null,
  received_by uuid references users,
  checked_at timestamptz,
  -- Counts for pages that open nothing: no value of a row, no id.
  summary jsonb,
  lists jsonb,
  findings_payload uuid,
  measures_payload uuid,
  -- Why it could not be read, in words for the authority.
  fault text,
  withdrawn_because text,
  withdrawn_at timestamptz,
  withdrawn_by uuid references users,
  -- Taken back when fieldwork had begun: what the team may have judged by, it goes on reading.
  stays_open boolean not null default false,
  -- The process that reads it holds it until then; afterwards another may take it.
  held_until timestamptz,
  attempts integer not null default 0,
  version integer not null default 1,
  constraint submissions_numbered unique (inspection_id, number),
  foreign key (findings_payload, inspection_id) references sealed_payloads (id, inspection_id),
  foreign key (measures_payload, inspection_id) references sealed_payloads (id, inspection_id)
);
create index submissions_to_read on submissions (received_at) where state = 'received';
create table submission_files (
  id uuid primary key,
  submission_id uuid not null references submissions,
  inspection_id uuid not null references inspections,
  name text not null,
  bytes bigint not null,
  sha256 text not null,
  payload_id uuid not null,
  foreign key (payload_id, inspection_id) references sealed_payloads (id, inspection_id)
);
create index submission_files_of_submission on submission_files (submission_id);

-- Documents by their number in the request, in every version. A file that waits to be described counts as supplied to nobody: it has no
-- edition yet, and no number where its name says none.
create table documents (
  id uuid primary key,
  inspection_id uuid not null references inspections,
  number text check (number ~ '^[1-4]\.[0-9]{2}$'),
  -- Counted from 1 for each number.
  edition integer not null,
  file_name text not null,
  bytes bigint not null,
  sha256 text not null,
  payload_id uuid not null,
  where_to_look text not null,
  state text not null check (state in ('waiting', 'supplied', 'returned-unread', 'replaced', 'withdrawn')),
  -- The edition that came in its place.
  replaced_by integer,
  return_ground text check (return_ground in ('purpose-unclear', 'unprocessed', 'not-strategic')),
  return_words text,
  returned_at timestamptz,
  returned_by uuid references users,
  withdrawn_because text,
  withdrawn_at timestamptz,
  withdrawn_by uuid references users,
  stays_open boolean not null default false,
  supplied_at timestamptz not null,
  supplied_by uuid references users,
  -- Those about single children (2.03, 2.06, 2.07) are checked; others say 'none'.
  check_state text not null default 'none' check (check_state in ('none', 'received', 'checked', 'unreadable')),
  checked_at timestamptz,
  summary jsonb,
  findings_payload uuid,
  fault text,
  held_until timestamptz,
  attempts integer not null default 0,
  version integer not null default 1,
  check (edition > 0 and number is not null and length(trim(where_to_look)) >= 3 or edition = 0 and state in ('waiting', 'withdrawn')),
  check (state <> 'returned-unread' or return_ground is not null and length(trim(return_words)) >= 3),
  foreign key (payload_id, inspection_id) references sealed_payloads (id, inspection_id),
  foreign key (findings_payload, inspection_id) references sealed_payloads (id, inspection_id)
);
create index documents_of_inspection on documents (inspection_id, number, edition);
create unique index document_editions_once on documents (inspection_id, number, edition) where edition > 0;
create index documents_to_read on documents (supplied_at) where check_state = 'received';

-- What the inspectorate asks about, or the authority says by itself: why something cannot be supplied, or why a figure stands out.
create table explanations (
  id uuid primary key,
  inspection_id uuid not null references inspections,
  -- 'list/8', 'list/8/placement-urn', 'document/2.05', 'meetings', 'measure/assessments-in-time', 'line/A24'.
  about text not null,
  asked text,
  asked_by uuid references users,
  words text,
  given_at timestamptz,
  given_by uuid references users,
  answer text check (answer in ('accepted', 'still-asked')),
  answer_words text,
  withdrawn boolean not null default false,
  version integer not null default 1,
  check (asked is not null or words is not null)
);
create index explanations_of_inspection on explanations (inspection_id, about);
-- Of several about one thing at most one stands.
create unique index explanations_standing on explanations (inspection_id, about) where not withdrawn;

-- Meetings of several agencies planned while the inspectors are there. No child is named in them.
create table meetings (
  id uuid primary key,
  inspection_id uuid not null references inspections,
  kind text not null,
  on_day date not null,
  at_time text check (at_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  place text not null,
  area text,
  agencies text not null,
  cancelled boolean not null default false,
  cancel_reason text,
  -- Whether inspectors will watch it.
  observe text not null default 'undecided' check (observe in ('undecided', 'yes', 'no')),
  observers text,
  version integer not null default 1
);
create index meetings_of_inspection on meetings (inspection_id, on_day);

-- For which areas the lead inspector wants the meetings, and when the list was last gone through with the authority.
create table meeting_requests (
  id uuid primary key,
  inspection_id uuid not null unique references inspections,
  areas text,
  reviewed_on date,
  version integer not null default 1
);

-- Each line of the area information: the inspectorate's figure, the authority's newer one, and which of them, or of the lists, is taken.
create table area_lines (
  id uuid primary key,
  inspection_id uuid not null references inspections,
  line text not null check (line ~ '^A[0-9]{1,2}$'),
  ofsted jsonb,
  authority jsonb,
  -- What the lists gave when it was decided.
  computed jsonb,
  decision text check (decision in ('ofsted', 'authority', 'computed')),
  decision_reason text,
  decided_by uuid references users,
  decided_at timestamptz,
  version integer not null default 1,
  constraint area_lines_once unique (inspection_id, line)
);

-- National, neighbours' and previous values of measures, as a CSV file gave them.
create table comparators (
  id uuid primary key,
  inspection_id uuid not null unique references inspections,
  file_name text not null,
  measures integer not null,
  csv text not null,
  imported_at timestamptz not null,
  version integer not null default 1
);

call wall_in('sealed_pieces');
call wall_in('submissions');
call wall_in('submission_files');
call wall_in('documents');
call wall_in('explanations');
call wall_in('meetings');
call wall_in('meeting_requests');
call wall_in('area_lines');
call wall_in('comparators');
revoke update on sealed_pieces, submission_files from bestfit_service;
grant delete on sealed_pieces, sealed_payloads to bestfit_service;
grant update (pieces) on sealed_payloads to bestfit_service;
-- The names of files are erased with what is in them.
grant update (name) on submission_files to bestfit_service;

-- What a safeguarding board supplies, its chair opens again; the authority works with the board and sees it too.
drop policy those_concerned on sealed_payloads;
drop policy those_who_keep on sealed_payloads;
create policy those_concerned on sealed_payloads for select using (
  inspection_id = any ((select my_team_inspections())::uuid[])
  or supplied_by in ('authority', 'board') and inspection_id = any ((select my_supplied_inspections())::uuid[])
  or supplied_by = 'board' and inspection_id = any ((select my_board_inspections())::uuid[]));
create policy those_who_keep on sealed_payloads for insert with check (
  inspection_id = any ((select my_team_inspections())::uuid[])
  or supplied_by in ('authority', 'board') and inspection_id = any ((select my_supplied_inspections())::uuid[])
  or supplied_by = 'board' and inspection_id = any ((select my_board_inspections())::uuid[]));
-- Whoever keeps a payload in pieces says at the end how many there are, once.
create policy those_who_finish on sealed_payloads for update using (
  pieces = 0 and sealed = '' and (
    inspection_id = any ((select my_team_inspections())::uuid[])
    or supplied_by in ('authority', 'board') and inspection_id = any ((select my_supplied_inspections())::uuid[])
    or supplied_by = 'board' and inspection_id = any ((select my_board_inspections())::uuid[])))
  with check (pieces > 0 and sealed = '');
-- A piece goes the way of its payload.
create policy as_its_payload on sealed_pieces for select using (
  exists (select from sealed_payloads payload where payload.id = payload_id));
create policy as_its_payload_added on sealed_pieces for insert with check (
  exists (select from sealed_payloads payload where payload.id = payload_id));

create policy those_concerned on submissions for select using (
  inspection_id = any ((select my_team_inspections())::uuid[]) or inspection_id = any ((select my_supplied_inspections())::uuid[]));
create policy suppliers_add on submissions for insert with check (inspection_id = any ((select my_supplied_inspections())::uuid[]));
create policy suppliers_change on submissions for update using (inspection_id = any ((select my_supplied_inspections())::uuid[]));
create policy those_concerned on submission_files for select using (
  inspection_id = any ((select my_team_inspections())::uuid[]) or inspection_id = any ((select my_supplied_inspections())::uuid[]));
create policy suppliers_add on submission_files for insert with check (inspection_id = any ((select my_supplied_inspections())::uuid[]));

create policy those_concerned on documents for select using (
  edition > 0 and inspection_id = any ((select my_team_inspections())::uuid[])
  or inspection_id = any ((select my_supplied_inspections())::uuid[])
  or (number like '4.%' or supplied_by = (select me())) and inspection_id = any ((select my_board_inspections())::uuid[]));
-- What a chair sends has the number of a document of the board, or none before it is described.
create policy suppliers_add on documents for insert with check (
  inspection_id = any ((select my_supplied_inspections())::uuid[])
  or (number like '4.%' or number is null and supplied_by = (select me()))
    and inspection_id = any ((select my_board_inspections())::uuid[]));
-- Suppliers replace and withdraw, the lead returns unread.
create policy suppliers_and_leads_change on documents for update using (
  edition > 0 and inspection_id = any ((select my_led_inspections())::uuid[])
  or inspection_id = any ((select my_supplied_inspections())::uuid[])
  or (number like '4.%' or number is null and supplied_by = (select me()))
    and inspection_id = any ((select my_board_inspections())::uuid[]));

create policy those_concerned on explanations for select using (
  inspection_id = any ((select my_team_inspections())::uuid[]) or inspection_id = any ((select my_supplied_inspections())::uuid[])
  or about like 'document/4.%' and inspection_id = any ((select my_board_inspections())::uuid[]));
create policy both_sides_add on explanations for insert with check (
  inspection_id = any ((select my_led_inspections())::uuid[]) or inspection_id = any ((select my_supplied_inspections())::uuid[])
  or about like 'document/4.%' and inspection_id = any ((select my_board_inspections())::uuid[]));
create policy both_sides_change on explanations for update using (
  inspection_id = any ((select my_led_inspections())::uuid[]) or inspection_id = any ((select my_supplied_inspections())::uuid[])
  or about like 'document/4.%' and inspection_id = any ((select my_board_inspections())::uuid[]));

create policy those_concerned on meetings for select using (
  inspection_id = any ((select my_team_inspections())::uuid[]) or inspection_id = any ((select my_supplied_inspections())::uuid[]));
create policy suppliers_add on meetings for insert with check (inspection_id = any ((select my_supplied_inspections())::uuid[]));
create policy both_sides_change on meetings for update using (
  inspection_id = any ((select my_inspections_as(array['lead-inspector', 'team-inspector']))::uuid[])
  or inspection_id = any ((select my_supplied_inspections())::uuid[]));

create policy those_concerned on meeting_requests for select using (
  inspection_id = any ((select my_team_inspections())::uuid[]) or inspection_id = any ((select my_supplied_inspections())::uuid[]));
create policy leads_add on meeting_requests for insert with check (inspection_id = any ((select my_led_inspections())::uuid[]));
create policy leads_change on meeting_requests for update using (inspection_id = any ((select my_led_inspections())::uuid[]));

create policy those_concerned on area_lines for select using (
  inspection_id = any ((select my_team_inspections())::uuid[]) or inspection_id = any ((select my_supplied_inspections())::uuid[]));
create policy both_sides_add on area_lines for insert with check (
  inspection_id = any ((select my_led_inspections())::uuid[]) or inspection_id = any ((select my_supplied_inspections())::uuid[]));
create policy both_sides_change on area_lines for update using (
  inspection_id = any ((select my_led_inspections())::uuid[]) or inspection_id = any ((select my_supplied_inspections())::uuid[]));

create policy those_concerned on comparators for select using (
  inspection_id = any ((select my_team_inspections())::uuid[]) or inspection_id = any ((select my_supplied_inspections())::uuid[]));
create policy leads_add on comparators for insert with check (inspection_id = any ((select my_led_inspections())::uuid[]));
create policy leads_change on comparators for update using (inspection_id = any ((select my_led_inspections())::uuid[]));

-- How much the authority has done in an inspection. Whether an administrator may put it back to the time before the authority was told
-- hangs on it; of what it is they learn no more than the number.
create function supplied_in(which uuid) returns integer language sql stable security definer set search_path = bestfit, pg_temp as $$
  select count(*)::integer from (
    select id from submissions where inspection_id = which
    union all select id from documents where inspection_id = which
    union all select id from explanations where inspection_id = which and words is not null
    union all select id from meetings where inspection_id = which
    union all select id from area_lines where inspection_id = which and authority is not null) done
    where (select is_administrator()) or which = any ((select my_team_inspections())::uuid[])
$$;
revoke execute on function supplied_in(uuid) from public;
grant execute on function supplied_in(uuid) to bestfit_service;
