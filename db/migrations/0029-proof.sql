-- By what the actor can show who it is; requests learn that there is a password, never the password (ADR 0012).
create function musubi.proofs() returns jsonb
language sql stable security definer set search_path = pg_catalog, public, musubi, pg_temp as $$
  select jsonb_build_object(
    'password', exists (select from auth."account" where "userId" = musubi.actor_person()
      and "providerId" = 'credential' and "password" is not null),
    'code', exists (select from auth."twoFactor" where "userId" = musubi.actor_person() and "verified"),
    'passkey', exists (select from auth."passkey" where "userId" = musubi.actor_person()),
    'sso', exists (select from auth."account" where "userId" = musubi.actor_person() and "providerId" = 'sso'))
$$;
revoke all on function musubi.proofs() from public;
grant execute on function musubi.proofs() to musubi_app;
