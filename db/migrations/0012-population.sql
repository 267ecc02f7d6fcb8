-- Population figures, each with its day, kind and source: cost shares and indicators must name what they count with.
create table population (
  code        text        not null,
  as_of       date        not null,
  kind        text        not null,
  persons     integer     not null,
  source      text        not null,
  recorded_by uuid        not null,
  recorded_at timestamptz not null,
  constraint population_once_a_day_and_kind primary key (code, as_of, kind),
  constraint population_municipality foreign key (code) references municipality,
  constraint population_kind check (kind in ('住民基本台帳', '国勢調査')),
  constraint population_counts_people check (persons >= 0),
  constraint population_names_its_source check (source <> '')
);

-- Whether the actor's city is a municipality or shares a region with it.
create function musubi.shares_region_with(other text) returns boolean language sql stable as $$
  select other = musubi.actor_municipality()
    or exists (select from region_member m where m.code = other and musubi.in_region(m.region_id))
$$;

alter table population enable row level security;
alter table population force row level security;
create policy population_read on population for select using (true);
create policy population_record on population for insert
  with check (recorded_by = musubi.actor_person() and musubi.shares_region_with(code));
grant select, insert on population to musubi_app;
grant execute on function musubi.shares_region_with(text) to musubi_app;
