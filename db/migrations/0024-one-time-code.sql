-- One-time codes, by which somebody invited comes in and somebody who lost a key comes back (ADR 0016).
create table one_time_code (
  id           uuid        not null,
  municipality text        not null,
  person       uuid        not null,   -- whom it lets in
  purpose      text        not null,
  lookup       text        not null,   -- the first group of the code: finds the row, proves nothing
  hash         text        not null,   -- SHA-256 of the whole code, hex; the code itself is kept nowhere
  issued_by    uuid,                   -- null for the command line
  issued_at    timestamptz not null,
  valid_until  timestamptz not null,
  tries        smallint    not null default 0,
  used_at      timestamptz,
  withdrawn_at timestamptz,
  constraint one_time_code_id primary key (id),
  constraint one_time_code_person foreign key (person, municipality) references person (id, municipality),
  constraint one_time_code_purpose check (purpose in ('invitation', 'recovery')),
  constraint one_time_code_lookup unique (lookup),
  constraint one_time_code_used_or_withdrawn check (used_at is null or withdrawn_at is null),
  constraint one_time_code_tries check (tries between 0 and 5)
);
create unique index one_time_code_open_once on one_time_code (person, purpose)
  where used_at is null and withdrawn_at is null;

-- A key that was lost: asked for by the person or at the counter, opened by one, confirmed by another, made good by code.
create table recovery (
  id           uuid        not null,
  municipality text        not null,
  person       uuid        not null,
  kind         text        not null,
  mail         text,                   -- the new address, where the mail changes
  note         text        not null,
  asked_at     timestamptz not null,
  opened_by    uuid,                   -- null while only asked for
  opened_at    timestamptz,
  confirmed_by uuid,
  confirmed_at timestamptz,
  code         uuid,
  closed_at    timestamptz,
  outcome      text,
  constraint recovery_id primary key (id),
  constraint recovery_person foreign key (person, municipality) references person (id, municipality),
  constraint recovery_opener foreign key (opened_by, municipality) references person (id, municipality),
  constraint recovery_confirmer foreign key (confirmed_by, municipality) references person (id, municipality),
  constraint recovery_code foreign key (code) references one_time_code,
  constraint recovery_kind check (kind in ('mail', 'password', 'second-factor')),
  constraint recovery_mail check ((kind = 'mail') = (mail is not null) and mail ~ '^[^\s@,;<>]+@[^\s@,;<>]+$'),
  constraint recovery_opened check ((opened_by is null) = (opened_at is null)),
  constraint recovery_confirmed check ((confirmed_by is null) = (confirmed_at is null)),
  constraint recovery_not_by_oneself check (opened_by <> person and confirmed_by <> person),
  constraint recovery_by_two check (confirmed_by <> opened_by),
  constraint recovery_in_order check (
    (confirmed_at is null or opened_at is not null) and (code is null or confirmed_at is not null)),
  constraint recovery_outcome check ((outcome is null) = (closed_at is null) and outcome in ('done', 'declined'))
);
create unique index recovery_open_once on recovery (person, kind) where closed_at is null;

alter table one_time_code enable row level security;
alter table one_time_code force row level security;
alter table recovery enable row level security;
alter table recovery force row level security;
create policy one_time_code_own on one_time_code using (municipality = musubi.actor_municipality());
create policy recovery_own on recovery using (municipality = musubi.actor_municipality());
-- Somebody without a session sees the one row whose first group was typed, and the one name that was typed.
create policy one_time_code_typed on one_time_code for select
  using (lookup = nullif(current_setting('musubi.code', true), ''));
create policy one_time_code_try on one_time_code for update
  using (lookup = nullif(current_setting('musubi.code', true), ''));
create policy person_contact_typed on person_contact for select
  using (username = nullif(current_setting('musubi.username', true), ''));
grant select, insert on one_time_code, recovery to musubi_app;
grant update (tries, used_at, withdrawn_at) on one_time_code to musubi_app;
grant update (opened_by, opened_at, confirmed_by, confirmed_at, code, closed_at, outcome) on recovery to musubi_app;

-- The few things that requests do to schema auth, which they cannot enter: each for a person of the actor's own city.
create function musubi.own_person(who uuid) returns void language plpgsql stable as $$
begin
  if not exists (select from person where id = who and municipality = musubi.actor_municipality()) then
    raise exception 'not a person of the acting city' using errcode = 'insufficient_privilege';
  end if;
end $$;

create function musubi.open_sign_in(who uuid, full_name text, name text, password_hash text, at timestamptz)
returns void language plpgsql security definer set search_path = pg_catalog, public, musubi, pg_temp as $$
begin
  perform musubi.own_person(who);
  insert into auth."user" ("id", "name", "email", "emailVerified", "createdAt", "updatedAt", "username", "displayUsername")
    values (who, full_name, lower(name) || '@musubi.invalid', true, at, at, lower(name), name);
  insert into auth."account" ("id", "accountId", "providerId", "userId", "password", "createdAt", "updatedAt")
    values (gen_random_uuid(), who::text, 'credential', who, password_hash, at, at);
end $$;

create function musubi.set_password(who uuid, password_hash text, at timestamptz)
returns void language plpgsql security definer set search_path = pg_catalog, public, musubi, pg_temp as $$
begin
  perform musubi.own_person(who);
  update auth."account" set "password" = password_hash, "updatedAt" = at
    where "userId" = who and "providerId" = 'credential';
  if not found then
    insert into auth."account" ("id", "accountId", "providerId", "userId", "password", "createdAt", "updatedAt")
      values (gen_random_uuid(), who::text, 'credential', who, password_hash, at, at);
  end if;
end $$;

create function musubi.drop_second_factors(who uuid)
returns void language plpgsql security definer set search_path = pg_catalog, public, musubi, pg_temp as $$
begin
  perform musubi.own_person(who);
  delete from auth."twoFactor" where "userId" = who;
  delete from auth."passkey" where "userId" = who;
  update auth."user" set "twoFactorEnabled" = false where "id" = who;
end $$;

create function musubi.end_sessions(who uuid)
returns void language plpgsql security definer set search_path = pg_catalog, public, musubi, pg_temp as $$
begin
  perform musubi.own_person(who);
  delete from auth."session" where "userId" = who;
end $$;

revoke all on function musubi.open_sign_in(uuid, text, text, text, timestamptz), musubi.set_password(uuid, text, timestamptz),
  musubi.drop_second_factors(uuid), musubi.end_sessions(uuid) from public;
grant execute on function musubi.open_sign_in(uuid, text, text, text, timestamptz),
  musubi.set_password(uuid, text, timestamptz), musubi.drop_second_factors(uuid), musubi.end_sessions(uuid) to musubi_app;
