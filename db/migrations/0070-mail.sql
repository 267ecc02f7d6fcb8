-- The outbox: a letter is written with the change it tells of, and every step of its sending is on record (ADR 0013).
create table letter (
  id           uuid        not null,            -- stands in the Message-ID, the same at every attempt
  key          text        not null,            -- what the letter is about: the same key is sent once
  municipality text,                            -- whose administrator looks after it; null for nobody
  recipient    text        not null,
  subject      text        not null,
  body         text        not null,
  state        text        not null default 'waiting',
  posted_at    timestamptz not null,
  due_at       timestamptz,                     -- not tried again before; null until it was tried
  attempts     int         not null default 0,  -- fences off a sender that was too slow: it settles only its own
  lease_until  timestamptz,                     -- a sender that says nothing until then is taken for dead
  answer       text,                            -- the last words of the server, or what went wrong on the way
  settled_at   timestamptz,
  constraint letter_id primary key (id),
  constraint letter_key_once unique (key),
  constraint letter_state check (state in
    ('waiting', 'sending', 'handing', 'unclear', 'sent', 'failed', 'withdrawn')),
  constraint letter_one_recipient check (recipient ~ '^[^\s@,;<>]+@[^\s@,;<>]+$'),
  constraint letter_subject_in_one_line check (subject ~ '^[^\r\n]+$'),
  constraint letter_leased_under_way check ((lease_until is not null) = (state in ('sending', 'handing')))
);
create index letter_due on letter (posted_at) where state in ('waiting', 'sending', 'handing');
create index letter_of_municipality on letter (municipality, posted_at desc);

alter table letter enable row level security;
alter table letter force row level security;
create policy letter_own on letter for select using (municipality = musubi.actor_municipality());
-- A visitor may cause a letter as well: somebody who forgot a password writes none in the name of a city.
create policy letter_post on letter for insert with check (
  municipality is null or musubi.actor_municipality() is null or municipality = musubi.actor_municipality());
create policy letter_look_after on letter for update using (municipality = musubi.actor_municipality());
-- The sender of the house runs as the owner, for no person, and sees the letters of all.
create policy letter_send on letter to current_user using (true) with check (true);
grant select, insert on letter to musubi_app;
grant update (state, due_at, settled_at) on letter to musubi_app;
