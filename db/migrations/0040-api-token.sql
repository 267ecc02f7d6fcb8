-- Tokens by which other systems of a city use the API: each an actor of its own, for a year at most (ADR 0015).
alter table account
  drop constraint account_kind,
  add constraint account_kind check (kind in ('staff', 'resident', 'group', 'token'));
alter table person
  drop constraint person_staff,
  add constraint person_acts check (kind in ('staff', 'token'));   -- what a token does stands under its own name

create table api_token (
  id           uuid        not null,
  kind         text        not null default 'token',
  municipality text        not null,
  digest       text        not null,      -- sha256 of the token, hex; the token itself is kept nowhere
  scopes       text[]      not null,
  office       text        not null,
  over         text[]      not null,      -- opaque keys of the things an officer's token is over: initiative:<id>
  created_by   uuid,                      -- null for the command line
  created_at   timestamptz not null,
  expires_at   timestamptz not null,
  last_used_at timestamptz,               -- to five minutes
  revoked_at   timestamptz,
  revoked_by   uuid,
  constraint api_token_id primary key (id),
  constraint api_token_account foreign key (id, kind) references account (id, kind),
  constraint api_token_person foreign key (id, municipality) references person (id, municipality),
  constraint api_token_creator foreign key (created_by, municipality) references person (id, municipality),
  constraint api_token_kind check (kind = 'token'),
  constraint api_token_digest unique (digest),
  constraint api_token_scoped check (cardinality(scopes) > 0),
  -- No machine approves for a city, and none looks after its people.
  constraint api_token_office check (office in ('coordinator', 'officer', 'viewer', 'auditor')),
  constraint api_token_over_things check (cardinality(over) = 0 or office = 'officer'),
  constraint api_token_for_a_year check (expires_at > created_at and expires_at <= created_at + interval '366 days')
);
create index api_token_of_municipality on api_token (municipality, created_at desc);

alter table api_token enable row level security;
alter table api_token force row level security;
create policy api_token_own on api_token using (municipality = musubi.actor_municipality());
-- A token says itself whose it is; it is looked up by its hash before anybody acts.
create policy api_token_enter on api_token to current_user using (true);
grant select, insert, update (revoked_at, revoked_by) on api_token to musubi_app;

drop policy account_open on account;
create policy account_open on account for insert with check (case
  when kind in ('staff', 'token') then musubi.actor_municipality() is not null
  else musubi.actor_municipality() is null and musubi.actor_person() is not null end);
drop policy account_read on account;
create policy account_read on account for select using
  (id = musubi.actor_person() or (kind in ('staff', 'token') and musubi.actor_municipality() is not null));

-- Sets the actor to a token and tells what it may; why it has ended, where it has; null for one that nobody gave.
create function musubi.enter_token(with_digest text, at timestamptz) returns jsonb
language plpgsql security definer set search_path = pg_catalog, public, musubi, pg_temp as $$
declare found_token api_token;
begin
  select * into found_token from api_token where digest = with_digest;
  if not found then return null; end if;
  if found_token.revoked_at is not null then return '{"ended": "revoked"}'; end if;
  if found_token.expires_at <= at then return '{"ended": "expired"}'; end if;
  perform set_config('musubi.person', found_token.id::text, true);
  perform set_config('musubi.municipality', found_token.municipality, true);
  -- When it was last used, to five minutes; a request beside this one that notes it as well is not waited for.
  if coalesce(found_token.last_used_at < at - interval '5 minutes', true) then
    update api_token set last_used_at = at where id =
      (select id from api_token where id = found_token.id for update skip locked);
  end if;
  return jsonb_build_object('id', found_token.id, 'municipality', found_token.municipality,
    'name', (select name from person where id = found_token.id),
    'scopes', found_token.scopes, 'office', found_token.office, 'over', found_token.over);
end $$;
revoke all on function musubi.enter_token(text, timestamptz) from public;
grant execute on function musubi.enter_token(text, timestamptz) to musubi_app;
