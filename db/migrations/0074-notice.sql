-- What a person wants to be told by mail, and what was read, put off or told already: a person's own affair.
create table notice_setting (
  person       uuid        not null,
  municipality text        not null,
  digest       text        not null,
  at_once      boolean     not null,            -- what others wait for is told when it comes up
  changed_at   timestamptz not null,            -- nothing older is told at once
  constraint notice_setting_of_person primary key (person),
  constraint notice_setting_person foreign key (person) references person,
  constraint notice_setting_digest check (digest in ('none', 'daily', 'weekly'))
);

create table notice_mark (
  person    uuid        not null,
  key       text        not null,               -- of what was to be done: task:<id>
  read_at   timestamptz,                        -- of news: it is over and done with
  put_off   date,                               -- not shown before that day
  marked_at timestamptz not null,
  constraint notice_mark_once primary key (person, key),
  constraint notice_mark_person foreign key (person) references person,
  constraint notice_mark_says_something check (read_at is not null or put_off is not null)
);

alter table notice_setting enable row level security;
alter table notice_setting force row level security;
alter table notice_mark enable row level security;
alter table notice_mark force row level security;
create policy notice_setting_own on notice_setting using (person = musubi.actor_person())
  with check (person = musubi.actor_person() and municipality = musubi.actor_municipality());
create policy notice_mark_own on notice_mark using (person = musubi.actor_person());
-- The job that makes the digests runs as the owner and asks who wants one; it reads what is in it as that person.
create policy notice_setting_digest on notice_setting for select to current_user using (true);
create policy notice_mark_sweep on notice_mark to current_user using (true);
grant select, insert, update on notice_setting to musubi_app;
grant select, insert, update, delete on notice_mark to musubi_app;
