-- An office may be over named things only (an officer of some initiatives); what they are is known to upper rooms.
alter table office add column scopes text[] not null default '{}';   -- opaque keys: initiative:<id>

-- As before, with the scopes of every office beside its kind.
create or replace function musubi.enter(who uuid, on_day date) returns jsonb language plpgsql as $$
declare found_person person;
begin
  perform set_config('musubi.person', who::text, true);
  select * into found_person from person where id = who;
  if not found then return null; end if;
  perform set_config('musubi.municipality', found_person.municipality, true);
  return jsonb_build_object(
    'id', who, 'name', found_person.name, 'section', found_person.section, 'municipality', found_person.municipality,
    'offices', (select coalesce(jsonb_agg(jsonb_build_object('kind', kind, 'scopes', scopes) order by kind), '[]')
      from office where person = who and since <= on_day and (until is null or until >= on_day)));
end $$;
