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
  sealed bytea not null,
  sealed_at timestamptz not null
);
create index sealed_payloads_of_inspection on sealed_payloads (inspection_id);

-- Each time a person opens something sealed. Only ever added to.
create table openings (
  id bigint generated always as identity primary key,
  payload_id uuid not null references sealed_payloads,
  inspection_id uuid not null references inspections,
  user_id uuid references users,
  purpose text not null,
  at timestamptz not null
);

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
