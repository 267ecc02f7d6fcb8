-- Files that were handed in stay as they came; what was read from them is a draft of one city until it is proposed.
create table original (
  id           uuid        not null,
  municipality text        not null,
  file_name    text        not null,
  media_type   text        not null,
  sha256       text        not null,
  bytes        bytea       not null,
  received_by  uuid        not null,
  received_at  timestamptz not null,
  constraint original_id primary key (id),
  constraint original_size check (octet_length(bytes) <= 20 * 1024 * 1024)
);

create table intake (
  id           uuid        not null,
  municipality text        not null,
  original     uuid        not null,
  state        text        not null,
  failure      text,
  source       text,                        -- the text that was read, lines counted from 1
  found        jsonb,                       -- as the reader found it
  work         jsonb,                       -- as corrected so far
  revision     int         not null default 0,
  agreement    uuid,                        -- the agreement it was proposed as
  received_by  uuid        not null,
  received_at  timestamptz not null,
  changed_at   timestamptz not null,
  constraint intake_id primary key (id),
  constraint intake_of_original foreign key (original) references original,
  constraint intake_state check (state in ('waiting', 'read', 'failed', 'proposed', 'discarded')),
  constraint intake_failed_why check ((state = 'failed') = (failure is not null)),
  constraint intake_read_whole check (state in ('waiting', 'failed', 'discarded') or
    (source is not null and found is not null and work is not null))
);
create index intake_of_municipality on intake (municipality, received_at desc);

create table correction (
  intake     uuid        not null,
  revision   int         not null,          -- of the work that came out of it
  what       text        not null,          -- the place, as a person cites it
  reason     text        not null default '',
  before     jsonb       not null,          -- the whole work before, so that it can be taken back
  undone     boolean     not null default false,
  made_by    uuid        not null,
  made_at    timestamptz not null,
  constraint correction_once_per_revision primary key (intake, revision),
  constraint correction_of_intake foreign key (intake) references intake
);

alter table original enable row level security;
alter table original force row level security;
alter table intake enable row level security;
alter table intake force row level security;
alter table correction enable row level security;
alter table correction force row level security;
create policy original_own on original using (municipality = musubi.actor_municipality());
create policy intake_own on intake using (municipality = musubi.actor_municipality());
create policy correction_own on correction using (exists (select from intake i where i.id = intake));
grant select, insert on original to musubi_app;
grant select, insert, update on intake, correction to musubi_app;
