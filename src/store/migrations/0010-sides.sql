-- The walls of rows know who may change a row, not which columns of it. Where both sides write into one row, each keeps to its own: the
-- authority answers nothing in the name of the inspectorate, nor the inspectorate in the name of the authority.

-- On which side somebody stands in an inspection; null for the service's own work, and for whoever owns the database.
create function my_side_in(inspection uuid) returns text language sql stable
  return case
    when acting() <> 'person' then null
    when inspection = any ((select my_team_inspections())::uuid[]) then 'inspectors'
    else 'suppliers' end;

-- Holds one row to the columns of whoever writes it. The arguments name columns, with commas between them: those that suppliers never write,
-- those that suppliers only empty, and those that inspectors never write.
create function keep_to_ones_side() returns trigger language plpgsql set search_path = bestfit, pg_temp as $$
declare
  side text := my_side_in(new.inspection_id);
  before jsonb := case when tg_op = 'UPDATE' then to_jsonb(old) else '{}' end;
  found text;
begin
  if side is null then return new; end if;
  select written.key into found from jsonb_each(to_jsonb(new)) written
    where written.value is distinct from coalesce(before -> written.key, 'null')
      and (tg_op = 'UPDATE' and written.key in ('id', 'inspection_id')
        or side = 'inspectors' and written.key = any (string_to_array(tg_argv[2], ','))
        or side = 'suppliers' and (written.key = any (string_to_array(tg_argv[0], ','))
          or written.value <> 'null' and written.key = any (string_to_array(tg_argv[1], ','))))
    limit 1;
  if found is not null then
    raise exception 'The % of an inspection do not write % of %.', side, found, tg_table_name using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;

-- The states that each side sets: the arguments name the column, those of suppliers, and those of inspectors.
create function keep_to_ones_states() returns trigger language plpgsql set search_path = bestfit, pg_temp as $$
declare
  side text := my_side_in(new.inspection_id);
  is_new text := to_jsonb(new) ->> tg_argv[0];
begin
  if side is null or tg_op = 'UPDATE' and is_new is not distinct from to_jsonb(old) ->> tg_argv[0] then return new; end if;
  if is_new = any (string_to_array(case side when 'suppliers' then tg_argv[1] else tg_argv[2] end, ',')) then return new; end if;
  raise exception 'The % of an inspection do not set % of % to %.', side, tg_argv[0], tg_table_name, is_new
    using errcode = 'insufficient_privilege';
end $$;

create trigger each_side_its_columns before insert or update on explanations for each row execute function keep_to_ones_side(
  'asked,asked_by', 'answer,answer_words', 'words,given_at,given_by');
create trigger each_side_its_columns before insert or update on area_lines for each row execute function keep_to_ones_side(
  'ofsted', 'decision,decision_reason,decided_by,decided_at', 'authority');
create trigger each_side_its_columns before insert or update on meetings for each row execute function keep_to_ones_side(
  'observers', '', 'kind,on_day,at_time,place,area,agencies,cancelled,cancel_reason');
-- What is found in lists and documents, the service itself writes.
create trigger each_side_its_columns before insert or update on submissions for each row execute function keep_to_ones_side(
  'summary,lists,findings_payload,measures_payload,fault,checked_at', '', '');
create trigger each_side_its_states before insert or update on submissions for each row execute function keep_to_ones_states(
  'state', 'received,withdrawn', '');
create trigger each_side_its_columns before insert or update on documents for each row execute function keep_to_ones_side(
  'return_ground,return_words,returned_at,returned_by,summary,findings_payload,fault,checked_at', '',
  'number,edition,file_name,bytes,sha256,payload_id,where_to_look,replaced_by,withdrawn_because,withdrawn_at,withdrawn_by,stays_open,'
  'supplied_at,supplied_by,summary,findings_payload,fault,checked_at');
create trigger each_side_its_states before insert or update on documents for each row execute function keep_to_ones_states(
  'state', 'waiting,supplied,replaced,withdrawn', 'supplied,returned-unread');
create trigger each_side_its_reading before insert or update on documents for each row execute function keep_to_ones_states(
  'check_state', 'none,received', 'none,received');

-- Whose inspection it is never changes; what it was opened as, and that it is erased, is not for whoever leads it.
create function keep_whose_inspection() returns trigger language plpgsql set search_path = bestfit, pg_temp as $$
begin
  if acting() <> 'person' then return new; end if;
  if (new.id, new.authority_id) is distinct from (old.id, old.authority_id)
    or not is_administrator() and (new.demonstration, new.opened_at, new.erased_at)
      is distinct from (old.demonstration, old.opened_at, old.erased_at) then
    raise exception 'This is not changed of an inspection.' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger whose_it_is_stays before update on inspections for each row execute function keep_whose_inspection();

revoke execute on function my_side_in(uuid) from public;
revoke execute on function keep_to_ones_side() from public;
revoke execute on function keep_to_ones_states() from public;
revoke execute on function keep_whose_inspection() from public;
grant execute on function my_side_in(uuid) to bestfit_service;
