-- Who had a sign-in before contacts were kept gets a contact with the name to sign in with, as anybody invited since.
alter table person no force row level security;
alter table person_contact no force row level security;
insert into person_contact (person, municipality, username)
  select p.id, p.municipality, u."username" from person p left join auth."user" u on u."id" = p.id
  on conflict (person) do update set username = coalesce(person_contact.username, excluded.username);
alter table person force row level security;
alter table person_contact force row level security;
