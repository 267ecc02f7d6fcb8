-- A person and the city of it are one key, which stands under another name since people have sections.
alter table task drop constraint task_assignee_of_responsible;
alter table person drop constraint person_in_municipality;
alter table task add constraint task_assignee_of_responsible
  foreign key (assignee, responsible) references person (id, municipality);
