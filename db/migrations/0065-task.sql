-- Tasks of a workspace, each of one party or of all together, with the day by which they are due.
alter table person add constraint person_in_municipality unique (id, municipality);

create table task (
  region_id    uuid        not null,
  id           uuid        not null,
  initiative   uuid        not null,
  municipality text        not null,          -- the city that entered it
  title        text        not null,
  detail       text        not null default '',
  due_on       date,
  responsible  text,                          -- the party that does it; null where all do it together
  assignee     uuid,                          -- a person of that party
  created_by   uuid        not null,
  created_at   timestamptz not null,
  changed_at   timestamptz not null,
  done_at      timestamptz,
  done_by      uuid,
  grams        text[]      generated always as (musubi.grams(title || '　' || detail)) stored,
  constraint task_id primary key (region_id, id),
  constraint task_alone_by_id unique (id),
  constraint task_of foreign key (region_id, initiative) references initiative,
  constraint task_by foreign key (created_by) references person,
  constraint task_assignee_of_responsible foreign key (assignee, responsible) references person (id, municipality),
  constraint task_assignee_has_city check (assignee is null or responsible is not null),
  constraint task_named check (title <> ''),
  constraint task_done_by_somebody check ((done_at is null) = (done_by is null))
);
create index task_of_initiative on task (initiative, due_on);
create index task_open_by_due on task (due_on, id) where done_at is null;
create index task_grams on task using gin (grams);

-- What a city notes for itself beside a task; the other parties do not see it.
create table task_note (
  region_id    uuid        not null,
  id           uuid        not null,
  task         uuid        not null,
  municipality text        not null,
  text         text        not null,
  written_by   uuid        not null,
  written_at   timestamptz not null,
  constraint task_note_id primary key (region_id, id),
  constraint task_note_of foreign key (region_id, task) references task,
  constraint task_note_by foreign key (written_by) references person,
  constraint task_note_says_something check (text <> '')
);
create index task_note_of_task on task_note (task, written_at);

alter table task enable row level security;
alter table task force row level security;
alter table task_note enable row level security;
alter table task_note force row level security;
create policy task_read on task for select using (exists (select from initiative i where i.id = initiative));
create policy task_enter on task for insert with check (municipality = musubi.actor_municipality()
  and created_by = musubi.actor_person() and exists (select from initiative i
    where i.id = initiative and (responsible is null or responsible = any (i.parties))));
create policy task_change on task for update using (
  exists (select from initiative i where i.id = initiative)) with check (

  exists (select from initiative i where i.id = initiative and (responsible is null or responsible = any (i.parties))));
create policy task_note_own on task_note for select using (municipality = musubi.actor_municipality());
create policy task_note_write on task_note for insert with check (municipality = musubi.actor_municipality()
  and written_by = musubi.actor_person() and exists (select from task t where t.id = task));
grant select, insert, update (title, detail, due_on, responsible, assignee, changed_at, done_at, done_by)
  on task to musubi_app;
grant select, insert on task_note to musubi_app;
