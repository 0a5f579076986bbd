-- People, their roles, and how they sign in. Walls come in 0006.
create table users (
  id uuid primary key,
  name text not null check (length(trim(name)) between 1 and 200),
  email text not null check (length(email) between 3 and 254),
  email_key text not null unique generated always as (lower(email)) stored,
  status text not null check (status in ('invited', 'active', 'suspended')),
  demonstration boolean not null default false,
  added_at timestamptz not null,
  -- When what an account no longer needs was erased, after its person had left: all but the name, by which the log says who did what.
  erased_at timestamptz,
  version integer not null default 1
);

create index users_by_name on users (lower(name), id);

create table memberships (
  id uuid primary key,
  user_id uuid not null references users,
  role text not null,
  authority_id uuid,
  inspection_id uuid,
  given_at timestamptz not null,
  ended_at timestamptz,
  version integer not null default 1,
  check (case
    when role in ('administrator', 'hmci', 'analyst') then authority_id is null and inspection_id is null
    when role in ('director', 'data-officer', 'auditor', 'lscb-chair') then authority_id is not null and inspection_id is null
    when role in ('lead-inspector', 'team-inspector', 'quality-assurance', 'other-inspectorate') then inspection_id is not null and authority_id is null
    else false
  end)
);
create index memberships_of_user on memberships (user_id) where ended_at is null;
create index memberships_of_authority on memberships (authority_id) where ended_at is null;
create index memberships_of_inspection on memberships (inspection_id) where ended_at is null;
-- Nobody holds one role in one place twice.
create unique index memberships_once on memberships
  (user_id, role, coalesce(authority_id, inspection_id, '00000000-0000-0000-0000-000000000000')) where ended_at is null;

-- What a person proves themselves with. Nothing in it can be read as it is: hashes, or sealed under the sign-in key.
create table sign_in_secrets (
  user_id uuid primary key references users,
  password_hash text,
  password_set_at timestamptz,
  one_time_secret bytea,
  -- The time step of the last code taken: a code works once.
  one_time_last_step bigint not null default 0,
  recovery_hashes text[] not null default '{}',
  openid_issuer text,
  openid_subject text,
  unique (openid_issuer, openid_subject)
);

create table sessions (
  id uuid primary key,
  token_hash bytea not null unique,
  user_id uuid not null references users,
  -- False while the second step of signing in is still to come.
  complete boolean not null,
  how text not null check (how in ('password', 'recovery-code', 'openid', 'demonstration')),
  made_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz,
  address text not null,
  agent text not null
);
create index sessions_of_user on sessions (user_id) where ended_at is null;

-- Links that let a person set a password: at first, or anew.
create table invitations (
  id uuid primary key,
  user_id uuid not null references users,
  token_hash bytea not null unique,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  -- Whether one-time codes are to be set up anew with it: the device is lost.
  one_time_anew boolean not null default false
);

-- Attempts to sign in, counted by account and by address. The account is kept as a keyed hash: a mistyped address may be anybody's.
create table sign_in_attempts (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  account_hash bytea not null,
  address text not null,
  succeeded boolean not null
);
create index sign_in_attempts_by_account on sign_in_attempts (account_hash, at);
create index sign_in_attempts_by_address on sign_in_attempts (address, at);

create table api_tokens (
  id uuid primary key,
  user_id uuid not null references users,
  name text not null check (length(trim(name)) between 1 and 100),
  token_hash bytea not null unique,
  scope text not null check (scope in ('read', 'write')),
  made_at timestamptz not null,
  expires_at timestamptz not null,
  last_used_at timestamptz,
  revoked_at timestamptz
);

-- What somebody had typed when their sign-in had run out, sealed, to be given back to them alone.
create table kept_forms (
  id uuid primary key,
  token_hash bytea not null unique,
  user_id uuid references users,
  sealed bytea not null,
  kept_at timestamptz not null,
  expires_at timestamptz not null
);

create table settings (
  key text primary key,
  value jsonb not null,
  version integer not null default 1
);
