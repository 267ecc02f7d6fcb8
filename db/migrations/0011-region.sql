-- Regions as a star: one core city or two, around them members that join and leave by date.
create table region (
  id   uuid not null,
  slug text not null,
  name text not null,
  note text not null default '',
  constraint region_id primary key (id),
  constraint region_slug_unique unique (slug),
  constraint region_slug_form check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  constraint region_named check (name <> '')
);

create table region_member (
  region_id uuid not null,
  code      text not null,
  core_seat smallint,          -- 1 or 2 for a core city: two seats are how a constraint counts to two
  joined_on date not null,
  left_on   date,              -- last day; null while it goes on
  constraint region_member_stay primary key (region_id, code, joined_on),
  constraint region_member_region foreign key (region_id) references region,
  constraint region_member_municipality foreign key (code) references municipality,
  constraint region_member_leaves_after_joining check (left_on is null or left_on >= joined_on),
  constraint region_member_two_cores check (core_seat between 1 and 2),
  constraint region_member_core_seat exclude using gist
    (region_id with =, core_seat with =, daterange(joined_on, left_on, '[]') with &&),
  constraint region_member_once exclude using gist
    (region_id with =, code with =, daterange(joined_on, left_on, '[]') with &&)
);
create index region_member_of_municipality on region_member (code);

-- Whether the actor's city belongs to a region and no day of leaving is set.
create function musubi.in_region(region uuid) returns boolean language sql stable as $$
  select exists (select from region_member m
    where m.region_id = region and m.code = musubi.actor_municipality() and m.left_on is null)
$$;

-- Whether the actor's city stands in the middle of a region.
create function musubi.at_core_of(region uuid) returns boolean language sql stable as $$
  select exists (select from region_member m where m.region_id = region and m.core_seat is not null
    and m.code = musubi.actor_municipality() and m.left_on is null)
$$;

alter table region enable row level security;
alter table region force row level security;
alter table region_member enable row level security;
alter table region_member force row level security;
create policy region_read on region for select using (true);
create policy region_open on region for insert with check (musubi.actor_municipality() is not null);
create policy region_change on region for update using (musubi.in_region(id)) with check (true);
create policy region_member_read on region_member for select using (true);
-- The first member is the city that opens the region; after that the core city brings in others. The parties of an
-- agreement join by the policy of the next migrations.
create policy region_member_join on region_member for insert with check (
  musubi.at_core_of(region_id)
  or (code = musubi.actor_municipality()
      and not exists (select from region_member m where m.region_id = region_member.region_id)));
-- A city ends its own stay; the core city may end that of a member, nobody that of a core city but itself.
create policy region_member_leave on region_member for update
  using (code = musubi.actor_municipality() or (core_seat is null and musubi.at_core_of(region_id)))
  with check (true);
grant select, insert on region, region_member to musubi_app;
grant update (name, note) on region to musubi_app;
grant update (left_on) on region_member to musubi_app;
grant execute on function musubi.in_region(uuid), musubi.at_core_of(uuid) to musubi_app;
