-- One hash chain of acts per municipality: a single chain would serialise every write of the house (ADR 0006).
create table audit_head (
  municipality text not null,
  seq          bigint not null,
  hash         text not null,
  constraint audit_head_one_per_municipality primary key (municipality)
);

create table audit_record (
  municipality text not null,
  seq          bigint not null,
  line         text not null,   -- the bytes that are hashed: UTF-8 of this text
  hash         text not null,   -- sha256 of the line, hex; the line holds the hash before it
  constraint audit_record_place primary key (municipality, seq)
);

create function musubi.refuse_change() returns trigger language plpgsql as $$
begin raise exception 'append only: %', tg_table_name using errcode = 'restrict_violation'; end $$;
create trigger audit_record_append_only before update or delete or truncate on audit_record
  for each statement execute function musubi.refuse_change();

-- Takes the head of the chain with a row lock, so two acts at once stand one after the other.
create function musubi.append_act(m text, act jsonb) returns bigint language plpgsql as $$
declare head audit_head; place bigint; line text; digest text;
begin
  insert into audit_head values (m, 0, '') on conflict do nothing;
  select * into head from audit_head where municipality = m for update;
  place := head.seq + 1;
  line := (act || jsonb_build_object('municipality', m, 'seq', place, 'prev', head.hash))::text;
  digest := encode(sha256(convert_to(line, 'UTF8')), 'hex');
  insert into audit_record values (m, place, line, digest);
  update audit_head set seq = place, hash = digest where municipality = m;
  return place;
end $$;

alter table audit_head enable row level security;
alter table audit_head force row level security;
alter table audit_record enable row level security;
alter table audit_record force row level security;
create policy audit_head_own on audit_head using (municipality = musubi.actor_municipality());
create policy audit_record_read on audit_record for select using (municipality = musubi.actor_municipality());
create policy audit_record_append on audit_record for insert with check (municipality = musubi.actor_municipality());
grant select, insert, update on audit_head to musubi_app;
grant select, insert on audit_record to musubi_app;
grant execute on all functions in schema musubi to musubi_app;
