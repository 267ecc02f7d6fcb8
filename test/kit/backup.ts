import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Engine, newId, openEmbedded, openServer, recordAct, transact } from '#kernel'
import { seedMunicipalities } from '#municipality'
import type { Installation } from '../../src/house/backup/back-up.ts'
import { startServer } from './postgres.ts'

/** One table with a value of every kind that is hard to carry, foreign keys in a circle, and what triggers would change. */
const everyKind = `-- Holds values that are hard to carry from one engine to the other, for the tests of backups alone.
create table sample_kind (
  id        bigint generated always as identity,
  parent    bigint,
  twice     numeric(14, 4) generated always as (amount * 2) stored,
  amount    numeric(14, 4),
  far       numeric,
  day       date,
  instant   timestamptz,
  local     timestamp,
  span      interval,
  bytes     bytea,
  words     text[],
  grid      int[][],
  body      jsonb,
  plain     json,
  ratio     double precision,
  small     real,
  during    tstzrange,
  flag      boolean,
  mark      "char",
  wide      varchar(9),
  constraint sample_kind_key primary key (id),
  constraint sample_kind_parent foreign key (parent) references sample_kind
);
create table sample_of (kind bigint not null, constraint sample_of_kind foreign key (kind) references sample_kind);
alter table sample_kind add column first_of bigint;
create function musubi.sample_stamp() returns trigger language plpgsql as
  $$ begin new.wide := 'stamped'; return new; end $$;
create trigger sample_stamped before insert on sample_kind for each row execute function musubi.sample_stamp();
alter table sample_kind enable row level security;
alter table sample_kind force row level security;
alter table sample_of enable row level security;
alter table sample_of force row level security;
create policy sample_kind_kept on sample_kind to current_user using (true) with check (true);
create policy sample_of_kept on sample_of to current_user using (true) with check (true);
`

const rows = `insert into sample_kind (parent, amount, far, day, instant, local, span, bytes, words, grid, body, plain, ratio,
  small, during, flag, mark) values
  (2, 12.3400, 0.10000000000000000000000000001, '2026-02-28', '2026-11-22 08:30:00.123456+09', '1868-10-23 00:00:00',
   '1 year 2 mons -3 days 04:05:06.000007', '\\x00ff0a22', array['', 'NULL', 'a"b\\c', null, '髙﨑𠮷'], '{{1,2},{3,null}}',
   '{"b": 1.50, "a": ["\\u3042", null]}', '{"b":1,  "a" : 2, "b":3}', 0.1::float8 + 0.2::float8, 1e-7, '[2026-04-01,)', true, 'x'),
  (null, null, 'NaN', 'infinity', '-infinity', null, null, '', '{}', null, 'null', null, '-Infinity', 'NaN', 'empty', null, null),
  (1, -0.0001, 1e40, '0044-03-15 BC', '0001-01-01 00:00:00+00', null, '00:00:00', null, null, null, null, null, -0.0, null, null,
   false, null);
update sample_kind set wide = E'改行\\n\\tと空白 ';
insert into sample_kind (bytes, body) select decode(repeat('00ff', 3000000), 'hex'), to_jsonb(repeat('長い文。', 500000));
insert into sample_of select id from sample_kind;`

/** A folder of all migrations and {@link everyKind}; one without the last stands for the release before. */
export function migrationsFolder(): { folder: string; before: string; remove(): void } {
  const home = mkdtempSync(join(tmpdir(), 'musubi-migrations-'))
  const folder = join(home, 'now')
  const before = join(home, 'before')
  const own = new URL('../../db/migrations', import.meta.url).pathname
  for (const copy of [folder, before]) {
    cpSync(own, copy, { recursive: true })
    writeFileSync(join(copy, '9990-every-kind.sql'), everyKind)
  }
  writeFileSync(
    join(folder, '9991-later.sql'),
    `-- Stands for a migration of the release after the backup, which must find the rows in place.
alter table sample_kind add column later int not null default 7;
`,
  )
  return { folder, before, remove: () => rmSync(home, { recursive: true }) }
}

/** An empty engine of the kind, not migrated. */
export const emptyEngine = async (kind: Engine['kind']): Promise<Engine> =>
  kind === 'embedded' ? openEmbedded('memory://') : openServer(await startServer())

/** Fills a database with rows of every kind and two chains of acts. */
export async function fillSample({ engine, clock }: Installation): Promise<void> {
  await seedMunicipalities(engine.kysely)
  await engine.pool.query(rows)
  for (const municipality of ['462012', '462161'])
    for (let n = 1; n <= 3; n += 1) {
      const acting = { person: newId(), municipality }
      await transact(engine, acting, db =>
        recordAct(
          db,
          { municipality, event: 'sample.write', thing: `sample:${n}`, after: { 見本: n } },
          { person: acting.person, at: clock.now(), from: null },
        ),
      )
    }
}
