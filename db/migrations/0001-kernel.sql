-- The role that requests run under, and the functions by which row-level security asks who acts (ADR 0005).
do $$ begin
  if not exists (select from pg_roles where rolname = 'musubi_app') then
    create role musubi_app nologin nosuperuser nobypassrls;
  end if;
  execute format('grant musubi_app to %I', current_user);
end $$;

create extension if not exists btree_gist;

create schema musubi;
grant usage on schema musubi to musubi_app;
grant usage on schema public to musubi_app;

create function musubi.actor_person() returns uuid language sql stable
  as $$ select nullif(current_setting('musubi.person', true), '')::uuid $$;

create function musubi.actor_municipality() returns text language sql stable
  as $$ select nullif(current_setting('musubi.municipality', true), '') $$;
