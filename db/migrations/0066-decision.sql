-- The log of decisions: what was decided, on which clause, and how each party that has to agree did so.
create table decision (
  region_id    uuid        not null,
  id           uuid        not null,
  initiative   uuid        not null,
  municipality text        not null,          -- the city that put it forward
  title        text        not null,
  text         text        not null default '',
  clause       text        not null,          -- the clause that gives the right to decide
  version      int         not null,
  needed       text[]      not null,          -- codes of the parties without which it is not decided
  proposed_by  uuid        not null,
  proposed_at  timestamptz not null,
  decided_at   timestamptz,                   -- when the last of them agreed
  withdrawn_at timestamptz,
  grams        text[]      generated always as (musubi.grams(title || '　' || text)) stored,
  constraint decision_id primary key (region_id, id),
  constraint decision_alone_by_id unique (id),
  constraint decision_of foreign key (region_id, initiative) references initiative,
  constraint decision_by foreign key (proposed_by) references person,
  constraint decision_named check (title <> ''),
  constraint decision_needs_somebody check (cardinality(needed) >= 1),
  constraint decision_stays check (decided_at is null or withdrawn_at is null)
);
create index decision_of_initiative on decision (initiative, proposed_at desc);
create index decision_grams on decision using gin (grams);

create table decision_consent (
  region_id    uuid        not null,
  decision     uuid        not null,
  municipality text        not null,
  agreed_by    uuid        not null,
  agreed_at    timestamptz not null,
  constraint decision_consent_once primary key (region_id, decision, municipality),
  constraint decision_consent_of foreign key (region_id, decision) references decision,
  constraint decision_consent_by foreign key (agreed_by) references person
);

alter table decision enable row level security;
alter table decision force row level security;
alter table decision_consent enable row level security;
alter table decision_consent force row level security;
create policy decision_read on decision for select using (exists (select from initiative i where i.id = initiative));
create policy decision_propose on decision for insert with check (
  exists (select from initiative i where i.id = initiative)
  and municipality = musubi.actor_municipality() and proposed_by = musubi.actor_person());
create policy decision_change on decision for update using (
  exists (select from initiative i where i.id = initiative));
create policy decision_consent_read on decision_consent for select using (
  exists (select from decision d where d.id = decision));
create policy decision_consent_own on decision_consent for insert with check (
  municipality = musubi.actor_municipality() and agreed_by = musubi.actor_person()
  and exists (select from decision d where d.id = decision and municipality = any (d.needed)));
grant select, insert, update (decided_at, withdrawn_at) on decision to musubi_app;
grant select, insert on decision_consent to musubi_app;
