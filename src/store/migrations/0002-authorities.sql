-- The local authorities: who leads them, where contacts are taken, how they were judged.
create table authorities (
  id uuid primary key,
  code text not null unique check (code ~ '^[A-Z0-9]{3,9}$'),
  name text not null check (length(trim(name)) between 1 and 200),
  name_key text not null unique generated always as (lower(trim(name))) stored,
  region text,
  demonstration boolean not null default false,
  version integer not null default 1
);

create table leaders (
  id uuid primary key,
  authority_id uuid not null references authorities,
  post text not null check (post in ('director-of-childrens-services', 'chief-executive', 'lead-member', 'lscb-chair')),
  name text not null check (length(trim(name)) between 1 and 200),
  since date not null,
  until date check (until >= since),
  version integer not null default 1
);
create index leaders_of_authority on leaders (authority_id);

create table offices (
  id uuid primary key,
  authority_id uuid not null references authorities,
  name text not null check (length(trim(name)) between 1 and 200),
  address text not null,
  handles text[] not null check (handles <@ array['contacts', 'referrals', 'assessments']),
  closed_on date,
  version integer not null default 1
);
create index offices_of_authority on offices (authority_id);

create table past_judgements (
  id uuid primary key,
  authority_id uuid not null references authorities,
  framework text not null,
  framework_version text not null,
  judgement text not null,
  grade text not null,
  published_on date not null,
  source text not null,
  version integer not null default 1,
  constraint past_judgements_once unique (authority_id, framework, judgement, published_on)
);

alter table memberships add foreign key (authority_id) references authorities;
