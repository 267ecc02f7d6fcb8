-- The yearly transfer: a list of people as it was handed in, looked at, then taken whole or not at all (ADR 0016).
create table transfer (
  id           uuid        not null,
  municipality text        not null,
  effective_on date        not null,   -- first day of the new offices
  file_name    text        not null,
  original     bytea       not null,
  sha256       text        not null,
  made_by      uuid        not null,
  made_at      timestamptz not null,
  applied_by   uuid,
  applied_at   timestamptz,
  dropped_at   timestamptz,
  constraint transfer_id primary key (id),
  constraint transfer_of_municipality unique (id, municipality),
  constraint transfer_maker foreign key (made_by, municipality) references person (id, municipality),
  constraint transfer_taker foreign key (applied_by, municipality) references person (id, municipality),
  constraint transfer_applied check ((applied_by is null) = (applied_at is null)),
  constraint transfer_applied_or_dropped check (applied_at is null or dropped_at is null)
);
create index transfer_of_day on transfer (municipality, made_at desc);

-- Whom a transfer brought in, so that their codes can be printed together.
create table transfer_newcomer (
  transfer     uuid not null,
  municipality text not null,
  person       uuid not null,
  constraint transfer_newcomer_once primary key (transfer, person),
  constraint transfer_newcomer_transfer foreign key (transfer, municipality) references transfer (id, municipality),
  constraint transfer_newcomer_person foreign key (person, municipality) references person (id, municipality)
);

alter table transfer enable row level security;
alter table transfer force row level security;
alter table transfer_newcomer enable row level security;
alter table transfer_newcomer force row level security;
create policy transfer_own on transfer using (municipality = musubi.actor_municipality());
create policy transfer_newcomer_own on transfer_newcomer using (municipality = musubi.actor_municipality());
grant select, insert on transfer, transfer_newcomer to musubi_app;
grant update (applied_by, applied_at, dropped_at) on transfer to musubi_app;
