-- Orders to their end: parts shipped, deliveries, corrections, defects and what is checked before shipping.

alter table monogram.orders drop constraint orders_state_check;
alter table monogram.orders add constraint orders_state_check check (state in
  ('placed', 'on-hold', 'in-production', 'shipped', 'delivered', 'cancelled', 'declined', 'withdrawn', 'defect-reported', 'remade'));
alter table monogram.orders
  add column delivered_at timestamptz,
  -- When the buyer said that the words are spelled as they should be; null again after a correction.
  add column spelling_confirmed_at timestamptz,
  -- How many of the pieces have left: the order is shipped when all have.
  add column shipped_count integer not null default 0,
  add column corrected_at timestamptz,
  add constraint shipped_within_quantity check (shipped_count between 0 and quantity);
-- What is still to be made, by the day it must leave.
create index orders_to_make on monogram.orders (seller_id, ship_by, id)
  where state in ('placed', 'on-hold', 'in-production', 'remade');
-- What is on its way, so that it counts as delivered one day.
create index orders_on_their_way on monogram.orders (shipped_at) where state = 'shipped';

-- What an order's design was before the buyer corrected it: a hash, and how its content went. Never content.
create table monogram.order_revision (
  id uuid primary key,
  order_id uuid not null references monogram.orders,
  number integer not null,
  design_hash text not null,
  content_key uuid not null references monogram.content_key,
  unit_amount bigint not null,
  replaced_at timestamptz not null,
  key_destroyed_at timestamptz,
  parts_destroyed_at timestamptz,
  certified_at timestamptz,
  certificate jsonb,
  unique (order_id, number)
);
create index revision_unfinished on monogram.order_revision (replaced_at) where certified_at is null;

-- Each part of an order that left the workshop.
create table monogram.shipment (
  id uuid primary key,
  order_id uuid not null references monogram.orders,
  quantity integer not null check (quantity > 0),
  carrier text not null,
  tracking text not null,
  shipped_by text not null,
  shipped_at timestamptz not null
);
create index shipment_by_order on monogram.shipment (order_id, shipped_at);
create trigger shipments_are_kept before update or delete on monogram.shipment
  for each row execute function monogram.refuse_change();

-- What a seller looks at before a piece of this listing leaves. Where there is none, the program's own list counts.
create table monogram.checklist (
  listing_id uuid primary key references monogram.listing,
  seller_id uuid not null references monogram.seller,
  items text[] not null,
  updated_by text not null,
  updated_at timestamptz not null
);

-- A checklist gone through, with a photo that is sealed under the order's key and goes with it.
create table monogram.quality_check (
  id uuid primary key,
  order_id uuid not null references monogram.orders,
  seller_id uuid not null references monogram.seller,
  answers jsonb not null,
  passed boolean not null,
  photo_part text,
  checked_by text not null,
  checked_name text not null,
  checked_at timestamptz not null
);
create index quality_check_by_order on monogram.quality_check (order_id, checked_at);
create trigger checks_are_kept before update or delete on monogram.quality_check
  for each row execute function monogram.refuse_change();

-- A buyer's report that a piece is not right. It holds on to what was frozen: the version bought, the design's hash, and
-- while the content is held the proof. Its words and photo are sealed: under the order's key while that lives, else under one of its own.
create table monogram.defect_report (
  id uuid primary key,
  order_id uuid not null references monogram.orders,
  seller_id uuid not null references monogram.seller,
  version_id uuid not null references monogram.listing_version,
  design_hash text not null,
  kind text not null check (kind in ('mismatch', 'defect', 'damaged')),
  pieces integer not null check (pieces > 0),
  state text not null check (state in ('open', 'remake', 'refund', 'rejected')),
  content_key uuid not null references monogram.content_key,
  own_key boolean not null,
  has_photo boolean not null,
  reported_at timestamptz not null,
  -- The seller's answer, in words for the buyer.
  answer text,
  answered_by text,
  answered_at timestamptz,
  -- When a report with a key of its own goes; null while it is open.
  erase_after timestamptz,
  erased_at timestamptz
);
create unique index one_open_report on monogram.defect_report (order_id) where state = 'open';
create index report_by_order on monogram.defect_report (order_id, reported_at);
create index report_by_seller on monogram.defect_report (seller_id, reported_at);
create index report_by_key on monogram.defect_report (content_key) where own_key;
create index report_expiry on monogram.defect_report (erase_after) where erase_after is not null and erased_at is null;

alter table monogram.content_part drop constraint content_part_kind_check;
alter table monogram.content_part add constraint content_part_kind_check
  check (kind in ('design', 'original', 'proof', 'report', 'check'));
alter table monogram.opening drop constraint opening_purpose_check;
alter table monogram.opening add constraint opening_purpose_check
  check (purpose in ('production', 'quality-check', 'remake', 'buyer-question', 'defect-report'));

-- A session says when it passed the second factor.
alter table auth."session" add column "secondFactorAt" timestamptz;

grant select, insert, update on monogram.order_revision, monogram.checklist, monogram.defect_report to monogram_app;
grant select, insert on monogram.shipment, monogram.quality_check to monogram_app;
do $$
declare t text;
begin
  foreach t in array array['order_revision', 'shipment', 'checklist', 'quality_check', 'defect_report'] loop
    execute format('alter table monogram.%I enable row level security', t);
  end loop;
end $$;

-- Whoever may see an order may see what became of it; row-level security on orders says who that is.
do $$
declare t text;
begin
  foreach t in array array['order_revision', 'shipment', 'quality_check', 'defect_report'] loop
    execute format('create policy read_with_order on monogram.%I for select using (exists (select 1 from monogram.orders o where o.id = order_id))', t);
  end loop;
end $$;
create policy keep_revision on monogram.order_revision for insert with check (
  exists (select 1 from monogram.orders o where o.id = order_id and o.buyer_user = (select monogram.actor_user()))
);
create policy erase_revision on monogram.order_revision for update using ((select monogram.actor_is('system')));
create policy ship_part on monogram.shipment for insert with check (
  exists (select 1 from monogram.orders o where o.id = order_id and o.seller_id = (select monogram.actor_seller()))
);
create policy check_quality on monogram.quality_check for insert with check (
  seller_id = (select monogram.actor_seller())
  and exists (select 1 from monogram.orders o where o.id = order_id and o.seller_id = quality_check.seller_id)
);
create policy read_checklist on monogram.checklist for select using (
  seller_id = (select monogram.actor_seller()) or (select monogram.actor_is('operator', 'reviewer', 'auditor', 'system'))
);
create policy set_checklist on monogram.checklist for insert with check (
  seller_id = (select monogram.actor_seller())
  and exists (select 1 from monogram.listing l where l.id = listing_id and l.seller_id = checklist.seller_id)
);
create policy change_checklist on monogram.checklist for update using (seller_id = (select monogram.actor_seller()));
create policy report_defect on monogram.defect_report for insert with check (
  state = 'open'
  and exists (select 1 from monogram.orders o where o.id = order_id and o.seller_id = defect_report.seller_id
              and o.buyer_user = (select monogram.actor_user()))
);
create policy answer_report on monogram.defect_report for update
  using (seller_id = (select monogram.actor_seller()) or (select monogram.actor_is('system')));

-- Whether this very person opened this order and the opening still runs: they are a member whose work it is, and nothing
-- was corrected since. What was opened before a correction does not show what came after it.
create function monogram.opened_by_me(wanted uuid) returns boolean language sql stable parallel safe as $$
  select exists (
    select 1 from monogram.opening p join monogram.orders o on o.id = p.order_id
    where p.order_id = wanted and p.user_id = (select monogram.actor_user()) and p.expires_at > now()
      and p.opened_at >= coalesce(o.corrected_at, '-infinity')
      and exists (select 1 from monogram.member m where m.seller_id = p.seller_id and m.user_id = p.user_id
                  and m.role in ('owner', 'maker')))
$$;

drop policy read_key on monogram.content_key;
create policy read_key on monogram.content_key for select using (
  (select monogram.actor_is('system'))
  or (scope = 'asset' and exists (select 1 from monogram.asset a where a.content_key = content_key.id))
  or exists (select 1 from monogram.design d where d.content_key = content_key.id
             and d.buyer_user = (select monogram.actor_user()))
  or exists (select 1 from monogram.orders o where o.content_key = content_key.id
             and (o.buyer_user = (select monogram.actor_user())
                  or o.seller_id = (select monogram.actor_seller()) and monogram.opened_by_me(o.id)))
  or exists (select 1 from monogram.defect_report r join monogram.orders o on o.id = r.order_id
             where r.own_key and r.content_key = content_key.id
             and (o.buyer_user = (select monogram.actor_user())
                  or o.seller_id = (select monogram.actor_seller()) and monogram.opened_by_me(o.id)))
);
-- One policy and not a second one beside it: its parts are tried in this order, and the first that holds ends it.
drop policy read_part on monogram.content_part;
create policy read_part on monogram.content_part for select using (
  (select monogram.actor_is('system'))
  or exists (select 1 from monogram.design d where d.content_key = content_part.content_key
             and d.buyer_user = (select monogram.actor_user()))
  or exists (select 1 from monogram.orders o where o.content_key = content_part.content_key
             and (o.buyer_user = (select monogram.actor_user()) or o.seller_id = (select monogram.actor_seller())))
  or exists (select 1 from monogram.defect_report r join monogram.orders o on o.id = r.order_id
          where r.own_key and r.content_key = content_part.content_key
          and (o.buyer_user = (select monogram.actor_user()) or o.seller_id = (select monogram.actor_seller())))
);

-- Only a member whose work it is opens an order: while its content is held, or to read a report that is still kept.
drop policy log_opening on monogram.opening;
create policy log_opening on monogram.opening for insert with check (
  seller_id = (select monogram.actor_seller()) and user_id = (select monogram.actor_user())
  and exists (select 1 from monogram.member m where m.seller_id = opening.seller_id and m.user_id = opening.user_id
              and m.role in ('owner', 'maker'))
  and exists (select 1 from monogram.orders o where o.id = order_id and o.seller_id = opening.seller_id
              and (o.content_state = 'held'
                   or opening.purpose = 'defect-report'
                      and exists (select 1 from monogram.defect_report r where r.order_id = o.id and r.erased_at is null)))
);

-- A buyer goes on seeing what they ordered, and from whom, when the shop has it no more. (Before, "id" meant the order's
-- own: the listing going off, or being changed, hid every order of it from its buyer.)
drop policy read_version on monogram.listing_version;
create policy read_version on monogram.listing_version for select using (
  seller_id = (select monogram.actor_seller())
  or (select monogram.actor_is('operator', 'reviewer', 'auditor', 'system'))
  or exists (select 1 from monogram.shop_listing s where s.version_id = listing_version.id)
  or exists (select 1 from monogram.orders o where o.version_id = listing_version.id
             and o.buyer_user = (select monogram.actor_user()))
  or exists (select 1 from monogram.design d where d.version_id = listing_version.id
             and d.buyer_user = (select monogram.actor_user()))
);
drop policy read_seller on monogram.seller;
create policy read_seller on monogram.seller for select using (
  id = (select monogram.actor_seller())
  or (select monogram.actor_is('operator', 'reviewer', 'auditor', 'system'))
  or exists (select 1 from monogram.member m where m.seller_id = seller.id
             and m.user_id = (select monogram.actor_user()))
  -- Who sells what is published, or was ordered, is no secret.
  or exists (select 1 from monogram.shop_listing s where s.seller_id = seller.id)
  or exists (select 1 from monogram.orders o where o.seller_id = seller.id
             and o.buyer_user = (select monogram.actor_user()))
);
create index orders_by_version on monogram.orders (version_id, buyer_user);
