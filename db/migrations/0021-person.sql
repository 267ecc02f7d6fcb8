-- Persons of a municipality and the offices they hold from day to day; a right follows from an office (ADR 0004).
create table person (
  id           uuid        not null,
  municipality text        not null,
  name         text        not null,
  section      text        not null,
  created_at   timestamptz not null,
  constraint person_id primary key (id),
  constraint person_named check (name <> '')
);
create index person_of_municipality on person (municipality);

create table office (
  id     uuid not null default gen_random_uuid(),
  person uuid not null,
  kind   text not null,
  since  date not null,
  until  date,             -- last day; null while it goes on
  constraint office_id primary key (id),
  constraint office_holder foreign key (person) references person,
  constraint office_kind check (kind in
    ('administrator', 'coordinator', 'officer', 'approver', 'viewer', 'auditor')),
  constraint office_ends_after_start check (until is null or until >= since),
  constraint office_held_once exclude using gist
    (person with =, kind with =, daterange(since, until, '[]') with &&)
);

alter table person enable row level security;
alter table person force row level security;
alter table office enable row level security;
alter table office force row level security;
-- Colleagues of every city see each other's names: they stand in the common record.
create policy person_read on person for select
  using (id = musubi.actor_person() or musubi.actor_municipality() is not null);
create policy person_write on person for insert with check (municipality = musubi.actor_municipality());
create policy office_read on office for select using (exists (select from person p where p.id = person));
create policy office_write on office for insert with check
  (exists (select from person p where p.id = person and p.municipality = musubi.actor_municipality()));
grant select, insert on person, office to musubi_app;

-- Sets the actor of the transaction and tells who it is and which offices are held on a day; null for a stranger.
create function musubi.enter(who uuid, on_day date) returns jsonb language plpgsql as $$
declare found_person person;
begin
  perform set_config('musubi.person', who::text, true);
  select * into found_person from person where id = who;
  if not found then return null; end if;
  perform set_config('musubi.municipality', found_person.municipality, true);
  return jsonb_build_object(
    'id', who, 'name', found_person.name, 'section', found_person.section, 'municipality', found_person.municipality,
    'offices', (select coalesce(jsonb_agg(kind order by kind), '[]') from office
      where person = who and since <= on_day and (until is null or until >= on_day)));
end $$;
grant execute on function musubi.enter(uuid, date) to musubi_app;
