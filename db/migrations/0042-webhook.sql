-- Addresses of other systems that are told what was done in a city; the audit chain is their outbox (ADR 0015).
create table webhook (
  id            uuid        not null,
  municipality  text        not null,
  name          text        not null,
  url           text        not null,
  events        text[]      not null,      -- names of events, `task.*` for all of a subject, `*` for all changes
  secret        text        not null,      -- requests may write it and never read it
  secret_before text,                      -- signs beside the new one until the receiver has changed over
  before_until  timestamptz,
  state         text        not null default 'active',
  after_seq     bigint      not null,      -- the last record of the chain that was looked at for it
  failing_since timestamptz,               -- null while it answers
  created_by    uuid        not null,
  created_at    timestamptz not null,
  constraint webhook_id primary key (id),
  constraint webhook_in_municipality unique (id, municipality),
  constraint webhook_creator foreign key (created_by, municipality) references person (id, municipality),
  constraint webhook_named check (name <> ''),
  constraint webhook_listens check (cardinality(events) > 0),
  constraint webhook_state check (state in ('active', 'paused', 'disabled', 'removed')),
  constraint webhook_secret_before check ((secret_before is null) = (before_until is null))
);
create index webhook_of_municipality on webhook (municipality, created_at);

create table webhook_delivery (
  id           uuid        not null,       -- webhook-id, the same at every attempt
  municipality text        not null,
  webhook      uuid        not null,
  seq          bigint,                     -- of the record it tells of; null for a test
  event        text        not null,
  body         text        not null,       -- the very text that is signed and sent
  state        text        not null default 'waiting',
  made_at      timestamptz not null,
  attempts     int         not null default 0,
  tries        int         not null default 0,   -- attempts since it was made or a person sent it again
  due_at       timestamptz not null,
  lease_until  timestamptz,                -- a sender that says nothing until then is taken for dead
  settled_at   timestamptz,
  constraint webhook_delivery_id primary key (id),
  constraint webhook_delivery_in_municipality unique (id, municipality),
  constraint webhook_delivery_of foreign key (webhook, municipality) references webhook (id, municipality),
  constraint webhook_delivery_once unique (webhook, seq),
  constraint webhook_delivery_state check (state in ('waiting', 'sending', 'delivered', 'failed')),
  constraint webhook_delivery_leased check ((lease_until is not null) = (state = 'sending')),
  constraint webhook_delivery_settled check ((settled_at is not null) = (state in ('delivered', 'failed')))
);
create index webhook_delivery_due on webhook_delivery (due_at) where state in ('waiting', 'sending');
create index webhook_delivery_log on webhook_delivery (webhook, made_at desc, id);

create table webhook_attempt (
  delivery     uuid        not null,
  number       int         not null,
  municipality text        not null,
  at           timestamptz not null,
  status       int,                        -- null where nothing was answered
  ms           int         not null,
  excerpt      text        not null,       -- the beginning of the answer, or what went wrong on the way
  constraint webhook_attempt_number primary key (delivery, number),
  constraint webhook_attempt_of foreign key (delivery, municipality)
    references webhook_delivery (id, municipality) on delete cascade
);

do $$ declare t text; begin
  foreach t in array array['webhook', 'webhook_delivery', 'webhook_attempt'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy %I on %I using (municipality = musubi.actor_municipality())', t || '_own', t);
    -- The sender of the house runs as the owner, for no person, and sees those of all cities.
    execute format('create policy %I on %I to current_user using (true) with check (true)', t || '_send', t);
  end loop;
end $$;

grant select (id, municipality, name, url, events, state, after_seq, failing_since, created_by, created_at),
  insert, update (name, url, events, state, after_seq, failing_since)
  on webhook to musubi_app;
grant select, insert, update (state, due_at, tries, settled_at) on webhook_delivery to musubi_app;
grant select on webhook_attempt to musubi_app;

-- Gives a webhook a new secret; the one before signs beside it until `until`. Whoever asks cannot read either.
create function musubi.renew_webhook_secret(of_webhook uuid, fresh text, until timestamptz) returns void
language sql security definer set search_path = pg_catalog, public, musubi, pg_temp as $$
  update webhook set secret_before = secret, before_until = until, secret = fresh
    where id = of_webhook and municipality = musubi.actor_municipality()
$$;
revoke all on function musubi.renew_webhook_secret(uuid, text, timestamptz) from public;
grant execute on function musubi.renew_webhook_secret(uuid, text, timestamptz) to musubi_app;
