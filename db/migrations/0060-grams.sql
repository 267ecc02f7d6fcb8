-- The form in which texts are searched, as a function of the database: an index must not depend on who writes it.

-- A text as it is compared: NFKC, small letters, without blanks, punctuation and signs. As bigramsOf of room text does,
-- for Latin, Greek, Cyrillic and Japanese writing; a test compares the two character by character.
create function musubi.folded(text) returns text language sql immutable strict parallel safe as $$
  select regexp_replace(lower(normalize($1, NFKC) collate "und-x-icu"), '['
    '\u0009-\u000D\u0020-\u002F\u003A-\u0040\u005B-\u0060\u007B-\u007E\u00A1-\u00AC\u00AE-\u00BF\u00D7\u00F7'
    '\u02C2-\u02C5\u02D2-\u02EB\u02ED\u02EF-\u02FF\u0375\u03F6\u0482\u2010-\u2029\u2030-\u205E'
    '\u20A0-\u20C1\u2104-\u212E\u213A-\u214D\u214F\u218A-\u244A\u2500-\u2775\u2794-\u2BFF\u2CE5-\u2CEA'
    '\u2CF9-\u2CFC\u2CFE-\u2CFF\u2D70\u2E00-\u2E2E\u2E30-\u3004\u3008-\u3020\u3030\u3037\u303D-\u303F'
    '\u30A0\u30FB\u3190-\u3191\u31C0-\u31EF\u327F\uFBB2-\uFDFF\uFE45-\uFE46\uFEFF\uFFFC-\uFFFD'
    '\U0001F000-\U0001FAFF'
    ']+', '', 'g')
$$;

-- The bigrams of a text, each once; a text of one character gives that character, an empty one nothing.
create function musubi.grams(text) returns text[] language sql immutable parallel safe as $$
  select case when length(f) = 1 then array[f] else coalesce((
    select array_agg(distinct gram) from (
      select letter || lead(letter) over (order by place) as gram
      from unnest(string_to_array(f, null)) with ordinality as letters (letter, place)) as pairs
    where gram is not null), '{}') end
  from (select coalesce(musubi.folded($1), '') as f) as folded
$$;
grant execute on function musubi.folded(text), musubi.grams(text) to musubi_app;
