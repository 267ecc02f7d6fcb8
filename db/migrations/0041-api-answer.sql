-- Answers to writes of the API by the key of their request: what is sent again is answered again, not done again.
create table api_answer (
  token    uuid        not null,
  key      text        not null,     -- Idempotency-Key
  request  text        not null,     -- sha256 of method, address and body, hex
  asked_at timestamptz not null,
  body     text,                     -- as it was sent; null only until the transaction of the write ends
  constraint api_answer_once primary key (token, key),
  constraint api_answer_of_token foreign key (token) references api_token,
  constraint api_answer_key_length check (length(key) between 1 and 255)
);
create index api_answer_by_age on api_answer (asked_at);

alter table api_answer enable row level security;
alter table api_answer force row level security;
create policy api_answer_own on api_answer using (token = musubi.actor_person());
-- The house forgets old answers, for no token.
create policy api_answer_forget on api_answer to current_user using (true);
grant select, insert, update (body) on api_answer to musubi_app;
