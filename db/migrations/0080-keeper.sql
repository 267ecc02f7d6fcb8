-- A role that may read every row, so that a backup misses none of what policies hide even from the owner (ADR 0016).
do $$ begin
  if not exists (select from pg_roles where rolname = 'musubi_keeper') then
    create role musubi_keeper nologin nosuperuser nobypassrls;
  end if;
  execute format('grant musubi_keeper to %I', current_user);
end $$;

-- Called by the program whenever it has applied migrations: opens what is new to the keeper, for reading alone.
-- The owner is a member of the keeper, and a member's policies bind as the role's own; hence the look at current_user.
create function musubi.after_migrating() returns void language plpgsql as $$
declare thing record;
begin
  for thing in select oid, nspname as name from pg_namespace
    where nspname not in ('information_schema', 'pgboss') and nspname !~ '^pg_'
      and not has_schema_privilege('musubi_keeper', oid, 'usage')
  loop
    execute format('grant usage on schema %I to musubi_keeper', thing.name);
  end loop;
  for thing in select c.oid, c.oid::regclass as name, c.relkind, c.relrowsecurity from pg_class c
    join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p', 'S') and nspname not in ('information_schema', 'pgboss') and nspname !~ '^pg_'
  loop
    if not has_table_privilege('musubi_keeper', thing.oid, 'select') then
      execute format('grant select on %s to musubi_keeper', thing.name);
    end if;
    if thing.relrowsecurity and not exists (select from pg_policy where polrelid = thing.oid and polname = 'kept') then
      execute format(
        'create policy kept on %s for select to musubi_keeper using (current_user = ''musubi_keeper'')', thing.name);
    end if;
  end loop;
end $$;
revoke execute on function musubi.after_migrating() from public;
