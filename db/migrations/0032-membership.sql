-- A party of an agreement becomes a member of its region when the last party confirms, whoever that is.
create policy region_member_by_agreement on region_member for insert with check (exists (
  select from agreement a
  where a.region_id = region_member.region_id
    and region_member.code = any (a.parties)
    and musubi.actor_municipality() = any (a.parties)));
