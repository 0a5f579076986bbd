-- Frameworks loaded by the inspectorate beside the built-in ones, and the official wording of either.
create table frameworks (
  id text not null,
  framework_version text not null,
  title text not null,
  hash text not null,
  document jsonb not null,
  status text not null check (status in ('draft', 'published', 'withdrawn')),
  in_force_from date,
  in_force_until date check (in_force_until >= in_force_from),
  loaded_at timestamptz not null,
  published_at timestamptz,
  version integer not null default 1,
  primary key (id, framework_version)
);

-- A published version never changes: only its end may be set, and its status only to withdrawn, for good.
create function published_framework_stays() returns trigger language plpgsql set search_path = bestfit, pg_temp as $$
begin
  if old.status <> 'draft' and (tg_op = 'DELETE'
      or (new.id, new.framework_version, new.title, new.hash, new.document, new.loaded_at)
        is distinct from (old.id, old.framework_version, old.title, old.hash, old.document, old.loaded_at)
      or (new.in_force_from, new.published_at) is distinct from (old.in_force_from, old.published_at)
      or new.status = 'draft' or (old.status = 'withdrawn' and new.status <> 'withdrawn')) then
    raise exception 'a published framework version never changes';
  end if;
  if tg_op = 'DELETE' then return old; end if;
  return new;
end $$;
create trigger published_framework_stays before update or delete on frameworks
  for each row execute function published_framework_stays();

create table framework_wordings (
  framework text not null,
  framework_version text not null,
  source text not null,
  source_sha256 text not null,
  terms text not null,
  statements jsonb not null,
  imported_at timestamptz not null,
  -- Whether people who are not signed in may read it: some terms do not allow that.
  open_to_all boolean not null,
  version integer not null default 1,
  primary key (framework, framework_version)
);
