-- Inspections, and everything about children in them, sealed under a key of the inspection that is not in the database.
create table inspections (
  id uuid primary key,
  authority_id uuid not null references authorities,
  framework text not null,
  framework_version text not null,
  framework_hash text not null,
  stage text not null,
  lscb_review boolean not null,
  opened_at timestamptz not null,
  closed_at timestamptz,
  erased_at timestamptz,
  demonstration boolean not null default false,
  version integer not null default 1
);
create index inspections_of_authority on inspections (authority_id);
alter table memberships add foreign key (inspection_id) references inspections;

create table sealed_payloads (
  id uuid primary key,
  inspection_id uuid not null references inspections,
  kind text not null,
  -- What the authority supplied it may open again; what the inspectorate wrote it may not.
  supplied_by text not null check (supplied_by in ('authority', 'inspectorate')),
  -- Emptied when the inspection's key has been destroyed: nobody can open it any more.
  sealed bytea not null,
  sealed_at timestamptz not null,
  unique (id, inspection_id)
);
create index sealed_payloads_of_inspection on sealed_payloads (inspection_id);

-- Each time a person opens something sealed: a payload, or the sealed part of an entry of the change log. Only ever added to.
create table openings (
  id bigint generated always as identity primary key,
  payload_id uuid,
  change_seq bigint,
  inspection_id uuid not null references inspections,
  user_id uuid references users,
  purpose text not null check (length(trim(purpose)) between 1 and 500),
  at timestamptz not null,
  check ((payload_id is null) <> (change_seq is null)),
  foreign key (payload_id, inspection_id) references sealed_payloads (id, inspection_id)
);
create index openings_of_inspection on openings (inspection_id, id);

-- What was destroyed, when, why, and which copies of the key are still to be destroyed. Only ever added to.
create table erasures (
  id uuid primary key,
  what text not null,
  inspection_id uuid references inspections,
  record jsonb not null,
  reason text not null,
  by_user uuid references users,
  at timestamptz not null
);
