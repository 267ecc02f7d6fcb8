-- Agreements as they are searched: one passage for each paragraph and for each row of the annex, with where it stands.
create table agreement_passage (
  region_id uuid   not null,
  agreement uuid   not null,
  number    int    not null,
  place     int    not null,                  -- in the order of the text, from 1
  name      text   not null,                  -- as one cites it: 第5条（協議）, 別表(1)-3
  anchor    text   not null,                  -- where it stands on the page of the agreement
  text      text   not null,
  grams     text[] generated always as (musubi.grams(name || '　' || text)) stored,
  constraint agreement_passage_place primary key (region_id, agreement, number, place),
  constraint agreement_passage_of_version foreign key (region_id, agreement, number) references agreement_version
    on delete cascade
);
create index agreement_passage_grams on agreement_passage using gin (grams);

-- The passages of a structure, as the page of the agreement anchors them (room agreement, anchor.ts; a test compares).
create function musubi.passages_of(structure jsonb)
returns table (place bigint, name text, anchor text, text text) language sql immutable as $$
  with articles as (
    select a.place, p.place as part, a.value as article, p.value as paragraph,
      jsonb_array_length(a.value -> 'paragraphs') as parts,
      coalesce(a.value -> 'branch', '[]') as branch
    from jsonb_array_elements(structure -> 'articles') with ordinality as a (value, place),
      jsonb_array_elements(a.value -> 'paragraphs') with ordinality as p (value, place)
  ), passages as (
    select 0 as kind, 0::bigint as major, 0::bigint as minor, '前文' as name, 'main' as anchor,
      structure ->> 'preamble' as text where coalesce(structure ->> 'preamble', '') <> ''
    union all
    select 1, place, part,
      '第' || (article ->> 'number') || '条'
        || coalesce((select string_agg('の' || b, '') from jsonb_array_elements_text(branch) as b), '')
        || case when parts > 1 then '第' || (paragraph ->> 'number') || '項' else '' end
        || coalesce('（' || (article ->> 'caption') || '）', ''),
      'article-' || (article ->> 'number')
        || coalesce((select string_agg('-' || b, '') from jsonb_array_elements_text(branch) as b), '')
        || '-p' || (paragraph ->> 'number'),
      (select string_agg(said #>> '{}', ' ') from jsonb_path_query(paragraph, 'strict $.**.text') as said)
    from articles
    union all
    select 2, i.place, 0,
      (i.value ->> 'ref') || '　' || (i.value ->> 'title'),
      'init-' || (i.value ->> 'pillar') || '-'
        || row_number() over (partition by i.value ->> 'pillar' order by i.place),
      concat_ws(' ', i.value ->> 'content',
        (select string_agg(r ->> 'text', ' ') from jsonb_array_elements(i.value -> 'roles') as r))
    from jsonb_array_elements(structure -> 'initiatives') with ordinality as i (value, place)
  )
  select row_number() over (order by kind, major, minor), name, anchor, coalesce(text, '') from passages
$$;

create function musubi.keep_passages() returns trigger language plpgsql as $$
begin
  delete from agreement_passage where agreement = new.agreement and number = new.number;
  insert into agreement_passage (region_id, agreement, number, place, name, anchor, text)
    select new.region_id, new.agreement, new.number, p.place, p.name, p.anchor, p.text
    from musubi.passages_of(new.structure) as p;
  return null;
end $$;
create trigger agreement_version_passages after insert or update of structure on agreement_version
  for each row execute function musubi.keep_passages();

-- What is there already; the owner is bound by the policies too, so they rest meanwhile.
alter table agreement_version no force row level security;
insert into agreement_passage (region_id, agreement, number, place, name, anchor, text)
  select v.region_id, v.agreement, v.number, p.place, p.name, p.anchor, p.text
  from agreement_version v, musubi.passages_of(v.structure) as p;
alter table agreement_version force row level security;

alter table agreement_passage enable row level security;
alter table agreement_passage force row level security;
create policy agreement_passage_read on agreement_passage for select using (exists (
  select from agreement_version v where v.agreement = agreement_passage.agreement
    and v.number = agreement_passage.number));
create policy agreement_passage_write on agreement_passage for insert with check (exists (
  select from agreement a where a.id = agreement and musubi.actor_municipality() = any (a.parties)));
create policy agreement_passage_renew on agreement_passage for delete using (exists (
  select from agreement a where a.id = agreement and musubi.actor_municipality() = any (a.parties)));
grant select, insert, delete on agreement_passage to musubi_app;
grant execute on function musubi.passages_of(jsonb) to musubi_app;
