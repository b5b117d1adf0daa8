-- Notices of rights owners against a listing or a shared picture, from the filing to a decision on the counter-notice
-- (the elements of a notice: Regulation (EU) 2022/2065, Article 16(2); of a counter-notice: 17 U.S.C. 512(g)(3)).
create table monogram.takedown (
  id uuid primary key,
  subject text not null check (subject in ('listing', 'share')),
  listing_id uuid references monogram.listing,
  share_id uuid references monogram.share,
  -- Whom it concerns: the listing's seller, or the buyer who shares.
  seller_id uuid references monogram.seller,
  buyer_user text,
  state text not null check (state in ('filed', 'upheld', 'rejected', 'countered', 'restored', 'upheld-again')),
  right_kind text not null check (right_kind in ('copyright', 'trademark', 'design', 'personality', 'other')),
  -- Who says so, and what.
  notifier_name text not null,
  notifier_email text not null,
  on_behalf_of text,
  work text not null,
  explanation text not null,
  good_faith_at timestamptz not null,
  filed_at timestamptz not null,
  decided_by text,
  decided_at timestamptz,
  reasons text,
  -- The notice itself was filed in bad faith.
  abusive boolean not null default false,
  counter_words text,
  counter_by text,
  countered_at timestamptz,
  redecided_by text,
  redecided_at timestamptz,
  second_reasons text,
  check ((subject = 'listing') = (listing_id is not null)),
  check ((subject = 'share') = (share_id is not null)),
  check ((listing_id is not null) = (seller_id is not null)),
  check ((share_id is not null) = (buyer_user is not null)),
  check ((state = 'filed') = (decided_at is null)),
  check ((decided_at is null) = (decided_by is null) and (decided_at is null) = (reasons is null)),
  check ((countered_at is null) = (counter_words is null)),
  check (state not in ('countered', 'restored') or countered_at is not null),
  -- Somebody else decides again.
  check (redecided_by is null or redecided_by <> decided_by)
);
create index takedown_queue on monogram.takedown (filed_at, id) where state in ('filed', 'countered');
create index takedown_by_seller on monogram.takedown (seller_id, decided_at) where seller_id is not null;
create index takedown_by_listing on monogram.takedown (listing_id) where listing_id is not null;
create index takedown_by_share on monogram.takedown (share_id) where share_id is not null;
create index takedown_by_notifier on monogram.takedown (notifier_email, filed_at);
create index takedown_time on monogram.takedown (filed_at desc, id desc);

create function monogram.takedown_moves() returns trigger language plpgsql as $$
begin
  if new.state <> old.state and (old.state, new.state) not in (
    ('filed', 'upheld'), ('filed', 'rejected'), ('upheld', 'countered'),
    ('countered', 'restored'), ('countered', 'upheld-again')
  ) then
    raise exception 'a notice does not go from "%" to "%"', old.state, new.state using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger takedown_moves before update on monogram.takedown
  for each row execute function monogram.takedown_moves();

grant select, insert, update on monogram.takedown to monogram_app;
alter table monogram.takedown enable row level security;
-- Anybody files; nobody files a decision.
create policy file_takedown on monogram.takedown for insert with check (state = 'filed');
-- Whom it concerns sees it once it was upheld.
create policy read_takedown on monogram.takedown for select using (
  (select monogram.actor_is('operator', 'reviewer', 'auditor', 'system'))
  or state not in ('filed', 'rejected')
     and (seller_id = (select monogram.actor_seller()) or buyer_user = (select monogram.actor_user()))
);
create policy move_takedown on monogram.takedown for update
  using ((select monogram.actor_is('operator', 'reviewer'))
    or state = 'upheld' and (seller_id = (select monogram.actor_seller()) or buyer_user = (select monogram.actor_user())))
  with check ((select monogram.actor_is('operator', 'reviewer')) or state = 'countered');

-- What a notice that stands has taken down stays out of the shop.
create or replace function monogram.listing_is_stopped(wanted uuid) returns boolean language sql stable security definer
  set search_path = '' as $$
  select exists (select 1 from monogram.enforcement_action a
    where a.listing_id = wanted and a.kind = 'listing-off' and a.state = 'in-force')
  or exists (select 1 from monogram.takedown t
    where t.listing_id = wanted and t.state in ('upheld', 'countered', 'upheld-again'))
$$;
