-- Everything that happened, each entry chained to the one before by its hash. Only ever added to.
create table change_log (
  seq bigint primary key,
  at timestamptz not null,
  by_user uuid references users,
  -- What the service did of itself has no user: 'demonstration', 'retention', 'set-up'.
  by_service text,
  kind text not null,
  subject_kind text not null,
  subject_id text not null,
  authority_id uuid references authorities,
  inspection_id uuid references inspections,
  content jsonb not null,
  -- What quotes a child is sealed; the chain holds its digest, so that it can be erased and the chain still proved.
  sealed bytea,
  sealed_digest bytea,
  previous_hash bytea not null,
  hash bytea not null,
  check ((by_user is null) <> (by_service is null))
);
create index change_log_subject on change_log (subject_kind, subject_id, seq);
create index change_log_authority on change_log (authority_id, seq) where authority_id is not null;
create index change_log_inspection on change_log (inspection_id, seq) where inspection_id is not null;
create index change_log_by_user on change_log (by_user, seq);

alter table openings add foreign key (change_seq) references change_log;

-- The last entry: who adds the next one holds this row, so entries stand in one line. It also shows when the end was cut off.
create table change_log_head (
  only_row boolean primary key default true check (only_row),
  seq bigint not null,
  hash bytea not null,
  at timestamptz
);
insert into change_log_head (seq, hash) values (0, '\x');

create function only_added_to() returns trigger language plpgsql set search_path = bestfit, pg_temp as $$
begin
  raise exception '% is only ever added to', tg_table_name;
end $$;
create trigger change_log_only_added_to before update or delete or truncate on change_log
  for each statement execute function only_added_to();
create trigger openings_only_added_to before update or delete or truncate on openings
  for each statement execute function only_added_to();
create trigger erasures_only_added_to before update or delete or truncate on erasures
  for each statement execute function only_added_to();
