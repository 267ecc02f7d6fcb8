-- 決裁: a binding act of a city is drafted by one of its people and decided by its approver or the deputy (ADR 0011).
create table document_counter (
  municipality text not null,
  fiscal_year  int  not null,
  last         int  not null,
  constraint document_counter_one_a_year primary key (municipality, fiscal_year)
);

create table approval (
  municipality   text        not null,
  id             uuid        not null,
  effect         text        not null,          -- what is done once it is approved: agreement.confirm
  thing          text        not null,          -- what it is done to: agreement:<id>
  edition        text        not null,          -- which state of the thing was drafted on
  title          text        not null,          -- 件名
  note           text        not null default '',
  href           text        not null,          -- where the thing can be read
  facts          jsonb       not null,          -- what the approver is shown: the paper as it was drafted
  payload        jsonb       not null,
  fiscal_year    int,                           -- the year whose numbers the document number is one of
  number         text,                          -- 文書番号; given by the section, or by the counter when approved
  drafted_by     uuid        not null,
  drafted_at     timestamptz not null,
  addressed_to   uuid        not null,          -- the approver it is circulated to
  state          text        not null default 'pending',
  decided_by     uuid,
  decided_at     timestamptz,
  deputy_because text,                          -- why a deputy decided in the approver's place (代決); null otherwise
  reason         text,                          -- why it was sent back
  constraint approval_id primary key (municipality, id),
  constraint approval_alone_by_id unique (id),
  constraint approval_drafter foreign key (drafted_by, municipality) references person (id, municipality),
  constraint approval_approver foreign key (addressed_to, municipality) references person (id, municipality),
  constraint approval_decider foreign key (decided_by, municipality) references person (id, municipality),
  constraint approval_state check (state in ('pending', 'approved', 'returned', 'withdrawn')),
  constraint approval_titled check (title <> ''),
  constraint approval_decided check ((state = 'pending') = (decided_by is null) and (decided_by is null) = (decided_at is null)),
  constraint approval_numbered check ((number is null) = (fiscal_year is null) and (state <> 'approved' or number is not null)),
  constraint approval_returned_why check ((state = 'returned') = (reason is not null)),
  constraint approval_deputy_decides check (deputy_because is null or
    (state in ('approved', 'returned') and decided_by not in (addressed_to, drafted_by) and deputy_because <> '')),
  constraint approval_withdrawn_by_drafter check (state <> 'withdrawn' or decided_by = drafted_by)
);
-- One draft for one state of a thing, approved once: whoever comes second finds it decided.
create unique index approval_once on approval (municipality, effect, thing, edition)
  where state in ('pending', 'approved');
create unique index approval_number_once on approval (municipality, fiscal_year, number)
  where state in ('pending', 'approved');
create index approval_by_date on approval (municipality, state, drafted_at desc);

-- What was decided stays as it was decided.
create function musubi.keep_decided() returns trigger language plpgsql as $$
begin
  if old.state <> 'pending' then
    raise exception 'decided approval' using errcode = 'restrict_violation', constraint = 'approval_decided_stays';
  end if;
  return new;
end $$;
create trigger approval_decided_stays before update on approval for each row execute function musubi.keep_decided();

-- The next document number of a city in a fiscal year; those that sections gave themselves are passed over.
create function musubi.next_document_number(of_year int) returns text language plpgsql as $$
declare place text := musubi.actor_municipality(); next int; found_number text;
begin
  loop
    insert into document_counter as c values (place, of_year, 1)
      on conflict (municipality, fiscal_year) do update set last = c.last + 1 returning last into next;
    found_number := '連携第' || next || '号';
    exit when not exists (select from approval
      where municipality = place and fiscal_year = of_year and number = found_number);
  end loop;
  return found_number;
end $$;

alter table document_counter enable row level security;
alter table document_counter force row level security;
alter table approval enable row level security;
alter table approval force row level security;
create policy document_counter_own on document_counter using (municipality = musubi.actor_municipality());
create policy approval_read on approval for select using (municipality = musubi.actor_municipality());
create policy approval_draft on approval for insert with check
  (municipality = musubi.actor_municipality() and drafted_by = musubi.actor_person() and state = 'pending');
create policy approval_decide on approval for update using (municipality = musubi.actor_municipality())
  with check (municipality = musubi.actor_municipality() and decided_by = musubi.actor_person());
grant select, insert, update on document_counter to musubi_app;
grant select, insert on approval to musubi_app;
grant update (state, fiscal_year, number, decided_by, decided_at, deputy_because, reason) on approval to musubi_app;
grant execute on function musubi.next_document_number(int) to musubi_app;
