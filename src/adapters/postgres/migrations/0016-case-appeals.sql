-- What a reviewer refused can be appealed by whose order it was, once. The content is gone by then: an appeal is decided on
-- what its buyer says, on the codes and on the notes. Granted, the same findings hold that buyer's orders no more.
create table monogram.case_appeal (
  id uuid primary key,
  case_id uuid not null unique references monogram.review_case,
  order_id uuid not null references monogram.orders,
  -- What its buyer knows it by: reviewers read no orders.
  order_number text not null,
  buyer_user text not null,
  first_decided_by text not null,
  words text not null check (length(words) between 1 and 2000),
  filed_at timestamptz not null,
  state text not null check (state in ('open', 'upheld', 'granted')),
  decided_by text,
  decided_at timestamptz,
  reasons text,
  check ((state = 'open') = (decided_at is null)),
  check ((decided_at is null) = (decided_by is null) and (decided_at is null) = (reasons is null)),
  -- Somebody who had no part decides.
  check (decided_by is null or decided_by not in (first_decided_by, buyer_user))
);
create index case_appeal_queue on monogram.case_appeal (filed_at, id) where state = 'open';
create index case_appeal_granted on monogram.case_appeal (buyer_user, decided_at) where state = 'granted';
create index case_appeal_by_order on monogram.case_appeal (order_id);

create function monogram.case_appeal_is_decided_once() returns trigger language plpgsql as $$
begin
  if old.state <> 'open' then
    raise exception 'an appeal is decided once' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger case_appeal_is_decided_once before update on monogram.case_appeal
  for each row execute function monogram.case_appeal_is_decided_once();

alter table monogram.review_case
  -- Once refused, list what the held pictures are known by.
  add column list_pictures boolean not null default false,
  -- The case with which this one was decided, where one decision was for all alike.
  add column decided_with uuid references monogram.review_case;
create index case_decided_with on monogram.review_case (decided_with) where decided_with is not null;

-- An appeal of this very buyer that was granted since a moment, for a case in which all of these were found.
create function monogram.findings_granted(wanted text[], since timestamptz) returns uuid language sql stable security definer
  set search_path = '' as $$
  select a.id from monogram.case_appeal a join monogram.review_case c on c.id = a.case_id
  where a.buyer_user = monogram.actor_user() and a.state = 'granted' and a.decided_at > since
    and cardinality(wanted) > 0 and c.alike @> wanted
  order by a.decided_at desc limit 1
$$;

grant select, insert, update on monogram.case_appeal to monogram_app;
alter table monogram.case_appeal enable row level security;
create policy read_case_appeal on monogram.case_appeal for select using (
  (select monogram.actor_is('operator', 'reviewer', 'auditor', 'system')) or buyer_user = (select monogram.actor_user())
);
create policy file_case_appeal on monogram.case_appeal for insert with check (
  state = 'open' and buyer_user = (select monogram.actor_user())
  and exists (select 1 from monogram.review_case c where c.id = case_id and c.order_id = case_appeal.order_id
    and c.buyer_user = case_appeal.buyer_user and c.state = 'settled' and c.decision = 'refuse'
    and c.decided_by = first_decided_by)
);
create policy decide_case_appeal on monogram.case_appeal for update
  using ((select monogram.actor_is('operator', 'reviewer'))
    and first_decided_by <> (select monogram.actor_user()) and buyer_user <> (select monogram.actor_user()))
  with check (state <> 'open' and decided_by = (select monogram.actor_user()));

-- A buyer's own refused case, for the appeal of it.
create policy read_own_refused on monogram.review_case for select using (
  state = 'settled' and decision = 'refuse' and order_id is not null and buyer_user = (select monogram.actor_user())
);
