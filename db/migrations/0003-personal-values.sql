-- A record outlives what it says of persons: the chain holds salted hashes, a table that can be erased the values (ADR 0014).
create table audit_value (
  municipality text        not null,
  seq          bigint      not null,
  field        text        not null,   -- place in the line: from, after.mail
  salt         text,                   -- gone with the value: a short value could be guessed from its hash
  value        text,                   -- as JSON; the line holds sha256(salt || value)
  erased_at    timestamptz,
  constraint audit_value_place primary key (municipality, seq, field),
  constraint audit_value_of_record foreign key (municipality, seq) references audit_record,
  constraint audit_value_kept_or_erased check (num_nulls(salt, value) = case when erased_at is null then 0 else 2 end)
);

create function musubi.only_erase() returns trigger language plpgsql as $$
begin
  if old.erased_at is null and new.erased_at is not null
    and (new.municipality, new.seq, new.field) = (old.municipality, old.seq, old.field) then return new; end if;
  raise exception 'a kept value can only be erased' using errcode = 'restrict_violation';
end $$;
create trigger audit_value_only_erased before update on audit_value
  for each row execute function musubi.only_erase();
create trigger audit_value_kept before delete or truncate on audit_value
  for each statement execute function musubi.refuse_change();

-- The line is the text that the program wrote, behind its place in the chain; it stays one line of a file.
drop function musubi.append_act(text, jsonb);
create function musubi.append_act(m text, act text, kept jsonb) returns bigint language plpgsql as $$
declare head audit_head; place bigint; line text; digest text;
begin
  if json_typeof(act::json) <> 'object' or act !~ '^\{"' or act ~ '[\n\r]' then
    raise exception 'an act is one JSON object in one line' using errcode = 'invalid_parameter_value';
  end if;
  insert into audit_head values (m, 0, '') on conflict do nothing;
  select * into head from audit_head where municipality = m for update;
  place := head.seq + 1;
  line := '{"seq":' || place || ',"prev":"' || head.hash || '","municipality":' || to_json(m) || ',' || substr(act, 2);
  digest := encode(sha256(convert_to(line, 'UTF8')), 'hex');
  insert into audit_record values (m, place, line, digest);
  insert into audit_value select m, place, v.field, v.salt, v.value
    from jsonb_to_recordset(kept) as v(field text, salt text, value text);
  update audit_head set seq = place, hash = digest where municipality = m;
  return place;
end $$;

-- What a person did and what was done to a thing are asked for by name.
create index audit_record_of_person on audit_record (municipality, ((line::json)->>'person'), seq);
create index audit_record_of_thing on audit_record (municipality, ((line::json)->>'thing'), seq);

alter table audit_value enable row level security;
alter table audit_value force row level security;
create policy audit_value_own on audit_value using (municipality = musubi.actor_municipality());
-- Heads are there for the partners to keep; a hash tells nothing of what was done.
create policy audit_head_read on audit_head for select using (musubi.actor_municipality() is not null);
grant select, insert on audit_value to musubi_app;
grant update (salt, value, erased_at) on audit_value to musubi_app;
grant execute on function musubi.append_act(text, text, jsonb) to musubi_app;
