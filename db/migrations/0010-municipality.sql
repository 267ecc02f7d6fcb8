-- Codes with the days they are valid on: an agreement may name a city that has since been merged into another.
create table municipality (
  code       text not null,
  standing   text not null,
  prefecture text not null,
  name       text not null,
  kana       text not null,
  since      date,           -- first day; null where it lies before the list's beginning
  until      date,           -- last day; null while it goes on
  constraint municipality_code primary key (code),
  constraint municipality_code_has_six_digits check (code ~ '^[0-9]{6}$'),
  constraint municipality_standing check (standing in ('prefecture', 'municipality', 'ward')),
  constraint municipality_ends_after_start check (until is null or since is null or until >= since)
);

create table municipality_succession (
  from_code   text not null,
  to_code     text not null,
  on_day      date not null,   -- first day of the successor
  kind        text not null,
  former_name text not null,   -- the name that ended; the code may have stayed
  constraint municipality_succession_once primary key (from_code, to_code, on_day),
  constraint municipality_succession_from foreign key (from_code) references municipality,
  constraint municipality_succession_to foreign key (to_code) references municipality,
  constraint municipality_succession_kind check (kind in ('新設合併', '編入', '名称変更', '市制施行'))
);
create index municipality_succession_of_successor on municipality_succession (to_code);

alter table municipality enable row level security;
alter table municipality force row level security;
alter table municipality_succession enable row level security;
alter table municipality_succession force row level security;
-- Everybody may read the list; only the start of the app, which runs as the owner, brings it up to date.
create policy municipality_read on municipality for select using (true);
create policy municipality_kept on municipality to current_user using (true) with check (true);
create policy municipality_succession_read on municipality_succession for select using (true);
create policy municipality_succession_kept on municipality_succession to current_user using (true) with check (true);
grant select on municipality, municipality_succession to musubi_app;
