-- The public surface works under a role that sees what has been published and nothing else (ADR 0014).
do $$ begin
  if not exists (select from pg_roles where rolname = 'musubi_public') then
    create role musubi_public nologin nosuperuser nobypassrls;
  end if;
  execute format('grant musubi_public to %I', current_user);
end $$;

grant usage on schema public, musubi to musubi_public;
grant select on municipality, municipality_succession, population, region, region_member to musubi_public;
-- By column: who proposed, confirmed or handed in is for the parties, as are the text that was read and its corrections.
grant select (region_id, id, title, parties, opened_by, opened_at, agreed_at) on agreement to musubi_public;
grant select (region_id, agreement, number, proposal, structure, original, in_force_from, returned_by, returned_why,
  agreed_at) on agreement_version to musubi_public;
grant select (region_id, agreement, number, proposal, municipality) on confirmation to musubi_public;
grant select (id, file_name, media_type, sha256, bytes) on original to musubi_public;

-- Whatever actor such a process claims to be, it sees agreed versions and their originals alone.
create policy agreement_published on agreement as restrictive for select to musubi_public
  using (agreed_at is not null);
create policy agreement_version_published on agreement_version as restrictive for select to musubi_public
  using (agreed_at is not null);
create policy confirmation_published on confirmation as restrictive for select to musubi_public
  using (exists (select from agreement_version v where v.agreement = confirmation.agreement
    and v.number = confirmation.number and v.agreed_at is not null));
create policy original_published on original as restrictive for select to musubi_public
  using (exists (select from agreement_version v where v.original = original.id and v.agreed_at is not null));
