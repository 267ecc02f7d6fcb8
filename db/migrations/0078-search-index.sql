-- Lets the search use its indexes behind row-level security, which else judges every row first.
-- A policy comes before any operator that might tell of a row, so the index is asked for identifiers alone, and the
-- policy then judges what it named.
alter table agreement_passage
  add column id uuid not null default gen_random_uuid(),
  add constraint agreement_passage_alone_by_id unique (id);

-- The owner, as whom the function runs, sees the rows it looks through.
do $$ declare t text; begin
  foreach t in array array['agreement_passage', 'initiative', 'journal_entry', 'journal_comment', 'task',
    'initiative_file', 'decision'] loop
    execute format('create policy found on %I for select to current_user using (true)', t);
  end loop;
end $$;

-- Identifiers of the rows of a table that may hold all of some words: those with all their bigrams. Words of one
-- character have none and narrow nothing down.
create function musubi.holding(of_table regclass, words text[]) returns setof uuid
language plpgsql stable security definer rows 100 set search_path = public, pg_temp as $$
begin
  return query execute format('select id from %s where grams @> $1', of_table) using array(
    select distinct gram from unnest(words) as word, unnest(musubi.grams(word)) as gram
    where length(musubi.folded(word)) > 1);
end $$;
revoke execute on function musubi.holding(regclass, text[]) from public;
grant execute on function musubi.holding(regclass, text[]) to musubi_app;
