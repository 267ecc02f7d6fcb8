-- Files of a workspace: kept as they came, never served as anything but a download, and not before they were checked.
create table initiative_file (
  region_id    uuid        not null,
  id           uuid        not null,
  initiative   uuid        not null,
  municipality text        not null,
  name         text        not null,
  media_type   text        not null,          -- by its content, not by what the sender claims
  size         int         not null,
  sha256       text        not null,
  bytes        bytea,                         -- null where it was refused
  own_only     boolean     not null,          -- 自市のみ: the other parties do not see it
  scan         text        not null,
  finding      text,                          -- what the scanner found
  added_by     uuid        not null,
  added_at     timestamptz not null,
  withdrawn_at timestamptz,
  grams        text[]      generated always as (musubi.grams(name)) stored,
  constraint initiative_file_id primary key (region_id, id),
  constraint initiative_file_alone_by_id unique (id),
  constraint initiative_file_of foreign key (region_id, initiative) references initiative,
  constraint initiative_file_by foreign key (added_by) references person,
  constraint initiative_file_named check (name <> ''),
  constraint initiative_file_size check (size between 1 and 20 * 1024 * 1024),
  constraint initiative_file_scan check (scan in ('unscanned', 'waiting', 'clean', 'infected')),
  constraint initiative_file_infected_not_kept check ((scan = 'infected') = (bytes is null)),
  constraint initiative_file_finding check ((scan = 'infected') = (finding is not null))
);
create index initiative_file_of_initiative on initiative_file (initiative, added_at desc);
create index initiative_file_grams on initiative_file using gin (grams);

alter table initiative_file enable row level security;
alter table initiative_file force row level security;
create policy initiative_file_read on initiative_file for select using (
  exists (select from initiative i where i.id = initiative)
  and (not own_only or municipality = musubi.actor_municipality()));
create policy initiative_file_add on initiative_file for insert with check (
  exists (select from initiative i where i.id = initiative)
  and municipality = musubi.actor_municipality() and added_by = musubi.actor_person());
create policy initiative_file_change on initiative_file for update using (municipality = musubi.actor_municipality());
grant select, insert, update (scan, finding, bytes, withdrawn_at) on initiative_file to musubi_app;
