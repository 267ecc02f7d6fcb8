-- One look-up resolves the session of a request inside the request's own transaction (ADR 0012).
alter table auth."session"
  add column "provedAt" timestamptz not null default current_timestamp;   -- when the person last showed who it is

-- Sets the actor to the person of a session that has not ended, and tells who it is, the offices held on a day and
-- the seconds since the person last proved who it is. Sessions run by the clock of the machine, as the library
-- writes them, never by a day that is asked about.
create function musubi.enter_session(with_token text, on_day date) returns jsonb
language plpgsql security definer set search_path = pg_catalog, public, musubi, pg_temp as $$
declare found_session auth."session"; who jsonb;
begin
  select * into found_session from auth."session" where token = with_token and "expiresAt" > current_timestamp;
  if not found then return null; end if;
  -- When it was last seen, to five minutes; a request beside this one that notes it as well is not waited for.
  if found_session."updatedAt" < current_timestamp - interval '5 minutes' then
    update auth."session" set "updatedAt" = current_timestamp where id =
      (select id from auth."session" where id = found_session.id for update skip locked);
  end if;
  who := musubi.enter(found_session."userId", on_day);
  if who is null then
    perform set_config('musubi.person', '', true);
    return null;
  end if;
  return who || jsonb_build_object('session', jsonb_build_object(
    'id', found_session.id,
    'provedFor', floor(extract(epoch from current_timestamp - found_session."provedAt"))));
end $$;
revoke all on function musubi.enter_session(text, date) from public;
grant execute on function musubi.enter_session(text, date) to musubi_app;
