-- Agreements, their versions, and which party has confirmed what; shared by the parties, public once all agree.
create table agreement (
  region_id  uuid        not null,
  id         uuid        not null,
  title      text        not null,
  parties    text[]      not null,          -- codes of the parties that are municipalities, in the text's order
  opened_by  text        not null,
  opened_at  timestamptz not null,
  agreed_at  timestamptz,                   -- when the last party confirmed the first version
  constraint agreement_id primary key (region_id, id),
  constraint agreement_alone_by_id unique (id),
  constraint agreement_of_region foreign key (region_id) references region,
  constraint agreement_has_parties check (cardinality(parties) >= 2),
  constraint agreement_opened_by_party check (opened_by = any (parties))
);

create table agreement_version (
  region_id     uuid        not null,
  agreement     uuid        not null,
  number        int         not null,
  proposal      int         not null default 1,   -- counts up when it is drawn up anew before all agreed
  structure     jsonb       not null,
  source        text        not null,
  original      uuid        not null,
  corrections   jsonb       not null default '[]',  -- what was corrected by hand and why, for the other parties
  in_force_from date        not null,
  proposed_by   uuid        not null,
  proposed_at   timestamptz not null,
  returned_by   text,                             -- the party that sent it back
  returned_why  text,
  agreed_at     timestamptz,
  constraint agreement_version_number primary key (region_id, agreement, number),
  constraint agreement_version_of foreign key (region_id, agreement) references agreement,
  constraint agreement_version_original foreign key (original) references original,
  constraint agreement_version_from_one check (number >= 1),
  constraint agreement_version_returned_why check ((returned_by is null) = (returned_why is null)),
  constraint agreement_version_agreed_not_returned check (agreed_at is null or returned_by is null)
);

create table confirmation (
  region_id    uuid        not null,
  agreement    uuid        not null,
  number       int         not null,
  proposal     int         not null,
  municipality text        not null,
  confirmed_by uuid        not null,
  confirmed_at timestamptz not null,
  constraint confirmation_once primary key (region_id, agreement, number, proposal, municipality),
  constraint confirmation_of_version foreign key (region_id, agreement, number) references agreement_version
);

-- What all parties agreed to is never changed again; a change of the agreement is a new version.
create function musubi.keep_agreed() returns trigger language plpgsql as $$
begin
  if old.agreed_at is not null then
    raise exception 'agreed version' using errcode = 'restrict_violation', constraint = 'agreement_version_agreed_stays';
  end if;
  return new;
end $$;
create trigger agreement_version_agreed_stays before update on agreement_version
  for each row execute function musubi.keep_agreed();

alter table agreement enable row level security;
alter table agreement force row level security;
alter table agreement_version enable row level security;
alter table agreement_version force row level security;
alter table confirmation enable row level security;
alter table confirmation force row level security;
create policy agreement_read on agreement for select
  using (agreed_at is not null or musubi.actor_municipality() = any (parties));
create policy agreement_open on agreement for insert with check (opened_by = musubi.actor_municipality());
create policy agreement_change on agreement for update using (musubi.actor_municipality() = any (parties));
create policy agreement_version_read on agreement_version for select using (exists (
  select from agreement a where a.id = agreement
    and (agreement_version.agreed_at is not null or musubi.actor_municipality() = any (a.parties))));
create policy agreement_version_propose on agreement_version for insert with check (exists (
  select from agreement a where a.id = agreement and a.opened_by = musubi.actor_municipality()));
create policy agreement_version_change on agreement_version for update using (exists (
  select from agreement a where a.id = agreement and musubi.actor_municipality() = any (a.parties)));
create policy confirmation_read on confirmation for select using (exists (
  select from agreement a where a.id = agreement));
create policy confirmation_own on confirmation for insert with check (
  municipality = musubi.actor_municipality()
  and exists (select from agreement a where a.id = agreement and municipality = any (a.parties)));
-- The original of a proposed agreement is readable by its parties, and by everybody once agreed.
create policy original_of_agreement on original for select using (exists (
  select from agreement_version v where v.original = original.id));
grant select, insert, update on agreement, agreement_version to musubi_app;
grant select, insert on confirmation to musubi_app;
