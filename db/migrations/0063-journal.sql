-- The journal of a workspace: what was done and said. An entry is a draft of its city until it is shared.
create table journal_entry (
  region_id    uuid        not null,
  id           uuid        not null,
  initiative   uuid        not null,
  municipality text        not null,
  happened_on  date        not null,
  text         text        not null,
  written_by   uuid        not null,
  written_at   timestamptz not null,
  shared_at    timestamptz,
  changed_at   timestamptz,                   -- when it was last reworded after it was shared
  withdrawn_at timestamptz,
  grams        text[]      generated always as (musubi.grams(text)) stored,
  constraint journal_entry_id primary key (region_id, id),
  constraint journal_entry_alone_by_id unique (id),
  constraint journal_entry_of foreign key (region_id, initiative) references initiative,
  constraint journal_entry_by foreign key (written_by) references person,
  constraint journal_entry_says_something check (text <> '')
);
create index journal_entry_of_initiative on journal_entry (initiative, happened_on desc, written_at desc);
create index journal_entry_grams on journal_entry using gin (grams);

create table journal_comment (
  region_id    uuid        not null,
  id           uuid        not null,
  initiative   uuid        not null,
  entry        uuid        not null,
  municipality text        not null,
  text         text        not null,
  written_by   uuid        not null,
  written_at   timestamptz not null,
  changed_at   timestamptz,
  withdrawn_at timestamptz,
  grams        text[]      generated always as (musubi.grams(text)) stored,
  constraint journal_comment_id primary key (region_id, id),
  constraint journal_comment_alone_by_id unique (id),
  constraint journal_comment_of foreign key (region_id, initiative) references initiative,
  constraint journal_comment_on foreign key (region_id, entry) references journal_entry,
  constraint journal_comment_by foreign key (written_by) references person,
  constraint journal_comment_says_something check (text <> '')
);
create index journal_comment_of_entry on journal_comment (entry, written_at);
create index journal_comment_of_initiative on journal_comment (initiative, written_at desc);
create index journal_comment_grams on journal_comment using gin (grams);

-- The words before each change of what had been shared: what others have read can be read again.
create table journal_wording (
  region_id   uuid        not null,
  subject     uuid        not null,           -- the entry or comment
  number      int         not null,           -- 1 is the first wording
  text        text        not null,
  replaced_by uuid        not null,
  replaced_at timestamptz not null,
  constraint journal_wording_number primary key (region_id, subject, number)
);

alter table journal_entry enable row level security;
alter table journal_entry force row level security;
alter table journal_comment enable row level security;
alter table journal_comment force row level security;
alter table journal_wording enable row level security;
alter table journal_wording force row level security;
create policy journal_entry_read on journal_entry for select using (
  exists (select from initiative i where i.id = initiative)
  and (shared_at is not null or municipality = musubi.actor_municipality()));
create policy journal_entry_write on journal_entry for insert with check (
  exists (select from initiative i where i.id = initiative)
  and municipality = musubi.actor_municipality() and written_by = musubi.actor_person());
create policy journal_entry_change on journal_entry for update using (municipality = musubi.actor_municipality());
create policy journal_comment_read on journal_comment for select using (
  exists (select from initiative i where i.id = initiative)
  and exists (select from journal_entry e where e.id = entry));
create policy journal_comment_write on journal_comment for insert with check (
  exists (select from initiative i where i.id = initiative)
  and municipality = musubi.actor_municipality() and written_by = musubi.actor_person()
  and exists (select from journal_entry e where e.id = entry and e.initiative = journal_comment.initiative));
create policy journal_comment_change on journal_comment for update using (municipality = musubi.actor_municipality());
create policy journal_wording_read on journal_wording for select using (
  exists (select from journal_entry e where e.id = subject)
  or exists (select from journal_comment c where c.id = subject));
create policy journal_wording_keep on journal_wording for insert with check (
  exists (select from journal_entry e where e.id = subject and e.municipality = musubi.actor_municipality())
  or exists (select from journal_comment c where c.id = subject and c.municipality = musubi.actor_municipality()));
grant select, insert, update (text, happened_on, shared_at, changed_at, withdrawn_at) on journal_entry to musubi_app;
grant select, insert, update (text, changed_at, withdrawn_at) on journal_comment to musubi_app;
grant select, insert on journal_wording to musubi_app;
