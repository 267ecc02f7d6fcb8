-- Counts attempts to sign in, by source, by account and by device, for all processes together (ADR 0012).
create table auth.attempt (
  key     text        not null,   -- a keyed hash: neither names nor addresses are kept
  tries   integer     not null,
  ends_at timestamptz not null,   -- when the count begins anew
  constraint attempt_of_key primary key (key)
);
create index attempt_ended on auth.attempt (ends_at);

-- Counts one attempt under each key before it is tried, and tells after how many seconds it may be tried where one
-- of them is used up; null where it may be tried now. Keys come sorted, so two attempts at once never wait in a ring.
create function auth.try(keys text[], most integer[], spans integer[]) returns integer language plpgsql as $$
declare wait integer; row auth.attempt; i integer;
begin
  for i in 1 .. cardinality(keys) loop
    insert into auth.attempt as a values (keys[i], 1, current_timestamp + make_interval(secs => spans[i]))
    on conflict (key) do update set
      tries = case when a.ends_at <= current_timestamp then 1 else a.tries + 1 end,
      ends_at = case when a.ends_at <= current_timestamp then excluded.ends_at else a.ends_at end
    returning * into row;
    if row.tries > most[i] then
      wait := greatest(wait, ceil(extract(epoch from row.ends_at - current_timestamp))::integer, 1);
    end if;
  end loop;
  return wait;
end $$;

-- An attempt that was right does not count.
create function auth.forgive(keys text[]) returns void language sql as $$
  update auth.attempt set tries = greatest(tries - 1, 0) where key = any(keys);
  delete from auth.attempt where ends_at < current_timestamp - interval '1 day'
$$;
