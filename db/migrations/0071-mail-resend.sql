-- A letter that a person sends again is given its full time anew, however long ago it was posted.
alter table letter add column resent_at timestamptz;
grant update (resent_at) on letter to musubi_app;
