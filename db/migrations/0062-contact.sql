-- Who is to be spoken to in each city about an initiative, and who wants to hear of it.
create table initiative_contact (
  region_id    uuid        not null,
  initiative   uuid        not null,
  municipality text        not null,
  section      text        not null,
  person       text        not null default '',
  telephone    text        not null default '',
  mail         text        not null default '',
  note         text        not null default '',
  changed_by   uuid        not null,
  changed_at   timestamptz not null,
  constraint initiative_contact_one_per_city primary key (region_id, initiative, municipality),
  constraint initiative_contact_of foreign key (region_id, initiative) references initiative,
  constraint initiative_contact_names_section check (section <> '')
);

create table follower (
  region_id    uuid        not null,
  initiative   uuid        not null,
  person       uuid        not null,
  municipality text        not null,
  since        timestamptz not null,
  constraint follower_once primary key (region_id, initiative, person),
  constraint follower_of foreign key (region_id, initiative) references initiative
);
create index follower_of_person on follower (person);

alter table initiative_contact enable row level security;
alter table initiative_contact force row level security;
alter table follower enable row level security;
alter table follower force row level security;
create policy initiative_contact_read on initiative_contact for select using (
  exists (select from initiative i where i.id = initiative));
create policy initiative_contact_own on initiative_contact for insert
  with check (municipality = musubi.actor_municipality() and
  exists (select from initiative i where i.id = initiative));
create policy initiative_contact_change on initiative_contact for update
  using (municipality = musubi.actor_municipality());
-- Whom somebody follows is known to colleagues of the same city, who send the letters.
create policy follower_own_city on follower for select using (municipality = musubi.actor_municipality());
create policy follower_follow on follower for insert with check (person = musubi.actor_person()
  and municipality = musubi.actor_municipality() and exists (select from initiative i where i.id = initiative));
create policy follower_leave on follower for delete using (person = musubi.actor_person());
grant select, insert, update on initiative_contact to musubi_app;
grant select, insert, delete on follower to musubi_app;
