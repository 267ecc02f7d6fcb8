-- Workspaces: one for each initiative of an agreement that all parties confirmed, shared by them and by nobody else.
create table initiative (
  region_id    uuid        not null,
  id           uuid        not null,
  title        text        not null,
  content      text        not null,
  pillar       int         not null,          -- number of its field of policy; 0 where the text has none
  pillar_title text        not null,
  place        int         not null,          -- in the order of the agreement, from 1
  parties      text[]      not null,          -- codes of the parties of its agreement, in the text's order
  state        text        not null default 'preparing',
  turn         text,                          -- the party whose turn it is; null while nobody waits for anybody
  turn_note    text        not null default '',
  turned_at    timestamptz,
  opened_at    timestamptz not null,
  grams        text[]      generated always as (musubi.grams(title || '　' || content)) stored,
  constraint initiative_id primary key (region_id, id),
  constraint initiative_alone_by_id unique (id),
  constraint initiative_of_region foreign key (region_id) references region,
  constraint initiative_state check (state in ('preparing', 'running', 'paused', 'finished')),
  constraint initiative_turn_of_party check (turn = any (parties)),
  constraint initiative_turn_since check ((turn is null) = (turned_at is null))
);
create index initiative_of_parties on initiative using gin (parties);
create index initiative_grams on initiative using gin (grams);

-- Which clause an initiative stands on. A version that says it anew keeps the workspace and adds its own clause.
create table initiative_clause (
  region_id  uuid not null,
  agreement  uuid not null,
  number     int  not null,
  ref        text not null,                   -- as one cites it: 別表(1)-3
  initiative uuid not null,
  constraint initiative_clause_opens_once primary key (region_id, agreement, number, ref),
  constraint initiative_clause_of foreign key (region_id, initiative) references initiative,
  constraint initiative_clause_of_version foreign key (region_id, agreement, number) references agreement_version
);
create index initiative_clause_of_initiative on initiative_clause (initiative);

-- Opens the workspaces of an agreed version. An initiative that an earlier version of the agreement has under the same
-- title goes on; run again, it opens nothing.
create function musubi.open_workspaces(of_agreement uuid, of_number int, at timestamptz) returns int
language plpgsql as $$
declare entry record; home uuid; opened int := 0;
begin
  for entry in
    select v.region_id, v.agreement, v.number, a.parties, i.place, i.said,
      coalesce((select p ->> 'title' from jsonb_array_elements(v.structure -> 'pillars') as p
        where p -> 'number' = i.said -> 'pillar' limit 1), '') as pillar_title
    from agreement_version v join agreement a on a.region_id = v.region_id and a.id = v.agreement,
      jsonb_array_elements(v.structure -> 'initiatives') with ordinality as i (said, place)
    where v.agreement = of_agreement and v.number = of_number and v.agreed_at is not null
      and not exists (select from initiative_clause c where c.region_id = v.region_id
        and c.agreement = v.agreement and c.number = v.number and c.ref = i.said ->> 'ref')
  loop
    select i.id into home from initiative_clause c join initiative i on i.id = c.initiative
      where c.agreement = entry.agreement and c.number < entry.number
        and musubi.folded(i.title) = musubi.folded(entry.said ->> 'title')
      order by c.number desc limit 1;
    if home is null then
      home := gen_random_uuid();
      insert into initiative (region_id, id, title, content, pillar, pillar_title, place, parties, opened_at)
        values (entry.region_id, home, entry.said ->> 'title', entry.said ->> 'content',
          (entry.said ->> 'pillar')::int, entry.pillar_title, entry.place, entry.parties, at);
      opened := opened + 1;
    end if;
    insert into initiative_clause values (entry.region_id, entry.agreement, entry.number, entry.said ->> 'ref', home)
      on conflict on constraint initiative_clause_opens_once do nothing;
  end loop;
  return opened;
end $$;

-- Agreements that were agreed before there were workspaces; before the walls stand, as no party acts here.
select musubi.open_workspaces(agreement, number, agreed_at) from agreement_version
  where agreed_at is not null order by agreement, number;

-- The wall of everything that stands in a workspace is this one: its policy is asked by those of the other tables.
alter table initiative enable row level security;
alter table initiative force row level security;
alter table initiative_clause enable row level security;
alter table initiative_clause force row level security;
create policy initiative_read on initiative for select using (parties @> array[musubi.actor_municipality()]);
create policy initiative_open on initiative for insert with check (parties @> array[musubi.actor_municipality()]);
create policy initiative_change on initiative for update using (parties @> array[musubi.actor_municipality()]);
create policy initiative_clause_read on initiative_clause for select using (exists (
  select from initiative i where i.id = initiative));
create policy initiative_clause_open on initiative_clause for insert with check (exists (
  select from initiative i where i.id = initiative));
grant select, insert, update (state, turn, turn_note, turned_at) on initiative to musubi_app;
grant select, insert on initiative_clause to musubi_app;
grant execute on function musubi.open_workspaces(uuid, int, timestamptz) to musubi_app;
