-- What a city keeps of the others' chains, a letter a day: with it a cut tail or a rewrite can be seen (ADR 0014).
create table audit_letter (
  holder  text        not null,   -- the city that keeps it
  day     date        not null,
  text    text        not null,   -- the two lines as they were signed
  kept_at timestamptz not null,
  constraint audit_letter_once_a_day primary key (holder, day)
);

create table audit_anchor (
  holder       text        not null,
  day          date        not null,
  municipality text        not null,   -- whose chain
  seq          bigint      not null,
  hash         text        not null,
  state        text        not null default 'unchecked',
  checked_at   timestamptz,
  constraint audit_anchor_once primary key (holder, day, municipality),
  constraint audit_anchor_of_letter foreign key (holder, day) references audit_letter,
  constraint audit_anchor_state check (state in ('unchecked', 'held', 'cut', 'changed')),
  constraint audit_anchor_checked check ((state = 'unchecked') = (checked_at is null))
);

-- Where the letters of a city go by mail as well.
create table audit_address (
  municipality text        not null,
  mail         text        not null,
  changed_at   timestamptz not null,
  constraint audit_address_of_municipality primary key (municipality)
);

create trigger audit_letter_kept before update or delete or truncate on audit_letter
  for each statement execute function musubi.refuse_change();
create trigger audit_anchor_kept before delete or truncate on audit_anchor
  for each statement execute function musubi.refuse_change();

alter table audit_letter enable row level security;
alter table audit_letter force row level security;
alter table audit_anchor enable row level security;
alter table audit_anchor force row level security;
alter table audit_address enable row level security;
alter table audit_address force row level security;
create policy audit_letter_own on audit_letter using (holder = musubi.actor_municipality());
create policy audit_anchor_own on audit_anchor using (holder = musubi.actor_municipality());
create policy audit_address_own on audit_address using (municipality = musubi.actor_municipality());
grant select, insert on audit_letter, audit_anchor to musubi_app;
grant update (state, checked_at) on audit_anchor to musubi_app;
grant select, insert, update, delete on audit_address to musubi_app;
