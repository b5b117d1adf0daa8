-- Cases: orders that screening held, for a person to decide. A case holds codes and keyed hashes, never content: what was
-- found is found anew, in memory, when somebody who claimed the case looks.
create table monogram.review_case (
  id uuid primary key,
  -- Null for a quality check, whose answer is known.
  order_id uuid references monogram.orders,
  seller_id uuid not null references monogram.seller,
  buyer_user text not null,
  listing_id uuid not null references monogram.listing,
  version_id uuid not null references monogram.listing_version,
  content_key uuid not null references monogram.content_key,
  state text not null check (state in ('open', 'decided', 'settled', 'moot')),
  codes text[] not null,
  -- The lists it was held with.
  lists text not null,
  -- Keyed hashes of what was found: cases that share one are alike.
  alike text[] not null,
  priority integer not null,
  priority_reasons text[] not null,
  opened_at timestamptz not null,
  claimed_by text,
  claimed_until timestamptz,
  -- Who wants somebody else to look.
  second_asked_by text,
  decision text check (decision in ('allow', 'refuse')),
  decided_by text,
  decided_at timestamptz,
  -- The decision can be undone until then.
  effective_at timestamptz,
  reason_code text,
  settled_at timestamptz,
  known_answer text check (known_answer in ('allow', 'refuse')),
  check ((claimed_by is null) = (claimed_until is null)),
  check ((order_id is null) = (known_answer is not null)),
  check ((state in ('decided', 'settled')) = (decision is not null)),
  check ((decision is null) = (decided_by is null) and (decision is null) = (effective_at is null))
);
create unique index one_case_of_an_order on monogram.review_case (order_id) where state in ('open', 'decided');
create index case_queue on monogram.review_case (opened_at, id) where state = 'open';
create index case_due on monogram.review_case (effective_at) where state = 'decided';
create index case_by_order on monogram.review_case (order_id, opened_at);
create index case_by_key on monogram.review_case (content_key);
create index case_by_decider on monogram.review_case (decided_by) where known_answer is not null;

create function monogram.case_moves() returns trigger language plpgsql as $$
begin
  if new.state <> old.state and (old.state, new.state) not in (
    ('open', 'decided'), ('open', 'moot'), ('decided', 'open'), ('decided', 'settled'), ('decided', 'moot')
  ) then
    raise exception 'a case does not go from "%" to "%"', old.state, new.state using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger case_moves before update on monogram.review_case for each row execute function monogram.case_moves();

-- Each look at what a buyer made: written before anything is read, and shown to its buyer.
create table monogram.case_look (
  id uuid primary key,
  case_id uuid not null references monogram.review_case,
  order_id uuid references monogram.orders,
  buyer_user text not null,
  user_id text not null,
  looked_at timestamptz not null
);
create index look_by_order on monogram.case_look (order_id, looked_at);
create index look_by_case on monogram.case_look (case_id, looked_at);
create trigger looks_are_kept before update or delete on monogram.case_look
  for each row execute function monogram.refuse_change();

create table monogram.case_note (
  id uuid primary key,
  case_id uuid not null references monogram.review_case,
  user_id text not null,
  words text not null check (length(words) between 1 and 2000),
  noted_at timestamptz not null
);
create index note_by_case on monogram.case_note (case_id, noted_at);

-- An order that is on hold no more, or holds other content, needs no decision on what it held.
create function monogram.case_is_moot() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  update monogram.review_case set state = 'moot', claimed_by = null, claimed_until = null,
    decision = null, decided_by = null, decided_at = null, effective_at = null, reason_code = null
  where order_id = new.id and state in ('open', 'decided');
  return null;
end $$;
create trigger case_is_moot after update of state, content_key on monogram.orders for each row
  when (old.state = 'on-hold' and new.state <> 'on-hold' or old.content_key <> new.content_key)
  execute function monogram.case_is_moot();

-- Whether this very person holds a running claim on the case of this content.
create function monogram.claimed_by_me(wanted uuid) returns boolean language sql stable security definer
  set search_path = '' as $$
  select exists (select 1 from monogram.review_case c where c.content_key = wanted and c.state = 'open'
    and c.claimed_by = monogram.actor_user() and c.claimed_until > now())
$$;
-- Whether reviewers still have to decide on an order.
create function monogram.under_review(wanted uuid) returns boolean language sql stable security definer
  set search_path = '' as $$
  select exists (select 1 from monogram.review_case c where c.order_id = wanted and c.state in ('open', 'decided'))
$$;

grant select, insert, update on monogram.review_case to monogram_app;
grant select, insert on monogram.case_look, monogram.case_note to monogram_app;
alter table monogram.review_case enable row level security;
alter table monogram.case_look enable row level security;
alter table monogram.case_note enable row level security;

create policy read_case on monogram.review_case for select
  using ((select monogram.actor_is('operator', 'reviewer', 'auditor', 'system')));
-- In the transaction of the hold, which may be its buyer's own.
create policy open_case on monogram.review_case for insert with check (
  state = 'open' and claimed_by is null
  and (buyer_user = (select monogram.actor_user()) and order_id is not null or (select monogram.actor_is('operator', 'system')))
);
-- Nobody claims for somebody else, and nobody takes a case of what they ordered themselves.
create policy work_case on monogram.review_case for update
  using ((select monogram.actor_is('system'))
    or (select monogram.actor_is('operator', 'reviewer')) and (order_id is null or buyer_user <> (select monogram.actor_user())))
  with check ((select monogram.actor_is('system'))
    or (select monogram.actor_is('operator', 'reviewer')) and (claimed_by is null or claimed_by = (select monogram.actor_user())));

create policy read_look on monogram.case_look for select using (
  (select monogram.actor_is('operator', 'auditor', 'system')) or buyer_user = (select monogram.actor_user())
);
create policy log_look on monogram.case_look for insert with check (
  (select monogram.actor_is('operator', 'reviewer')) and user_id = (select monogram.actor_user())
);
create policy read_note on monogram.case_note for select
  using ((select monogram.actor_is('operator', 'reviewer', 'auditor', 'system')));
create policy write_note on monogram.case_note for insert with check (
  (select monogram.actor_is('operator', 'reviewer')) and user_id = (select monogram.actor_user())
);

-- Staff read content only through a claim. The first part is one look per statement: whoever is no staff pays nothing.
create policy read_under_review on monogram.content_key for select using (
  (select monogram.actor_is('operator', 'reviewer')) and monogram.claimed_by_me(id)
);
create policy read_under_review on monogram.content_part for select using (
  (select monogram.actor_is('operator', 'reviewer')) and monogram.claimed_by_me(content_key)
);
