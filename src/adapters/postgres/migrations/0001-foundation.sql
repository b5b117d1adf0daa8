-- The schema of Monogram. Tables belong to the role that migrates; the application's role (monogram_app) owns nothing,
-- cannot bypass row-level security, and says for each transaction who acts: app.kind, app.user, app.seller.
create schema monogram;
grant usage on schema monogram to monogram_app;

-- Who acts, as the transaction said. After commit the settings read '' and not null, hence nullif.
create function monogram.actor_kind() returns text language sql stable parallel safe
  as $$ select nullif(current_setting('app.kind', true), '') $$;
create function monogram.actor_user() returns text language sql stable parallel safe
  as $$ select nullif(current_setting('app.user', true), '') $$;
create function monogram.actor_seller() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('app.seller', true), '')::uuid $$;
-- Whether the program itself or its staff acts. Auditors read and never write: see the policies for select.
create function monogram.actor_is(variadic kinds text[]) returns boolean language sql stable parallel safe
  as $$ select coalesce(monogram.actor_kind() = any (kinds), false) $$;

create function monogram.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% on %.% is refused: its rows are kept as they were written', tg_op, tg_table_schema, tg_table_name
    using errcode = 'insufficient_privilege';
end $$;

-- Terms -------------------------------------------------------------------------------------------------------------
create table monogram.terms_version (
  id uuid primary key,
  number integer not null unique,
  title text not null,
  body text not null,
  hash text not null,
  effective_at timestamptz not null,
  published_by text,
  created_at timestamptz not null default now()
);
create trigger terms_are_kept before update or delete on monogram.terms_version
  for each row execute function monogram.refuse_change();

-- Sellers -----------------------------------------------------------------------------------------------------------
create table monogram.seller (
  id uuid primary key,
  name text not null,
  country char(2) not null,
  participation text not null default 'applicant'
    check (participation in ('applicant', 'approved', 'declined', 'suspended', 'revoked')),
  company_prefixes text[] not null default '{}',
  gtin_exemptions text[] not null default '{}',
  brands text[] not null default '{}',
  created_at timestamptz not null default now()
);

-- A revoked seller stays revoked, whoever asks: the terms know no way back, so neither does the table.
create function monogram.revoked_is_final() returns trigger language plpgsql as $$
begin
  if old.participation = 'revoked' and (tg_op = 'DELETE' or new.participation <> 'revoked') then
    raise exception 'seller % is revoked for good', old.id using errcode = 'insufficient_privilege';
  end if;
  return coalesce(new, old);
end $$;
create trigger revoked_is_final before update or delete on monogram.seller
  for each row execute function monogram.revoked_is_final();

create table monogram.member (
  seller_id uuid not null references monogram.seller,
  user_id text not null,
  role text not null check (role in ('owner', 'maker')),
  created_at timestamptz not null default now(),
  primary key (seller_id, user_id)
);
create index member_by_user on monogram.member (user_id);

create table monogram.terms_acceptance (
  id uuid primary key,
  seller_id uuid not null references monogram.seller,
  terms_id uuid not null references monogram.terms_version,
  user_id text not null,
  hash text not null,
  address text not null,
  accepted_at timestamptz not null,
  unique (seller_id, terms_id)
);
create trigger acceptances_are_kept before update or delete on monogram.terms_acceptance
  for each row execute function monogram.refuse_change();

create table monogram.application (
  id uuid primary key,
  seller_id uuid not null references monogram.seller,
  state text not null check (state in ('submitted', 'more-asked', 'approved', 'declined')),
  answers jsonb not null,
  submitted_by text not null,
  submitted_at timestamptz not null,
  decided_at timestamptz,
  decided_by text,
  reasons text
);
-- One application at a time waits for a decision.
create unique index one_open_application on monogram.application (seller_id) where state in ('submitted', 'more-asked');
create index application_queue on monogram.application (state, submitted_at, id);
create index application_by_seller on monogram.application (seller_id, submitted_at desc);

-- Sealed content ----------------------------------------------------------------------------------------------------
-- The wrapped data keys, in a table of their own so that long-lived backups can leave it out (docs/operating.md).
-- Destroying a key is setting wrapped to null: what it sealed is unreadable from then on, wherever a copy lies.
create table monogram.content_key (
  id uuid primary key,
  -- A single piece's own key, or the key of a design and then of its order.
  scope text not null check (scope in ('asset', 'content')),
  wrapped bytea,
  wrapped_by text not null,
  created_at timestamptz not null default now(),
  destroyed_at timestamptz,
  check ((wrapped is null) = (destroyed_at is not null))
);
create function monogram.destroyed_is_final() returns trigger language plpgsql as $$
begin
  if old.destroyed_at is not null and new is distinct from old then
    raise exception 'content key % is destroyed for good', old.id using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger destroyed_is_final before update on monogram.content_key
  for each row execute function monogram.destroyed_is_final();

create table monogram.asset (
  id uuid primary key,
  kind text not null check (kind in ('listing-picture', 'buyer-picture')),
  seller_id uuid references monogram.seller,
  owner_user text not null,
  source text not null check (source in ('seller', 'buyer', 'third-party')),
  media_type text not null,
  width integer not null,
  height integer not null,
  bytes integer not null,
  sha256 text not null,
  rights_version text not null,
  rights_at timestamptz not null,
  verdict text not null check (verdict in ('allow', 'hold', 'refuse')),
  content_key uuid not null references monogram.content_key,
  blob text not null,
  created_at timestamptz not null,
  -- Set for what no order and no listing holds yet.
  expires_at timestamptz,
  check ((kind = 'listing-picture') = (seller_id is not null))
);
create index asset_expiry on monogram.asset (expires_at) where expires_at is not null;
create index asset_by_key on monogram.asset (content_key);

-- Listings ----------------------------------------------------------------------------------------------------------
create table monogram.listing (
  id uuid primary key,
  seller_id uuid not null references monogram.seller,
  state text not null check (state in ('draft', 'in-review', 'live', 'off')),
  revision integer not null default 1,
  document jsonb not null,
  check_result jsonb not null,
  card_picture uuid references monogram.asset,
  current_version uuid,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index listing_queue on monogram.listing (state, updated_at, id) where state = 'in-review';
create index listing_by_seller on monogram.listing (seller_id, updated_at desc, id desc);

create table monogram.listing_version (
  id uuid primary key,
  listing_id uuid not null references monogram.listing,
  seller_id uuid not null references monogram.seller,
  number integer not null,
  document jsonb not null,
  hash text not null,
  rules text not null,
  card_picture uuid references monogram.asset,
  published_by text not null,
  published_at timestamptz not null,
  unique (listing_id, number)
);
alter table monogram.listing
  add foreign key (current_version) references monogram.listing_version deferrable initially deferred;
create trigger versions_are_kept before update or delete on monogram.listing_version
  for each row execute function monogram.refuse_change();

-- The shop: one row for each listing that is live, so that a page of it is one index scan.
create table monogram.shop_listing (
  listing_id uuid primary key references monogram.listing,
  version_id uuid not null references monogram.listing_version,
  seller_id uuid not null references monogram.seller,
  published_at timestamptz not null,
  -- As GTIN-14, where it has one: one number, one product.
  gtin text
);
create index shop_by_gtin on monogram.shop_listing (gtin) where gtin is not null;
create index shop_order on monogram.shop_listing (published_at desc, listing_id desc);

-- Which pictures a published version shows: these are public.
create table monogram.published_picture (
  asset_id uuid not null references monogram.asset,
  version_id uuid not null references monogram.listing_version,
  primary key (asset_id, version_id)
);

-- Designs and orders ------------------------------------------------------------------------------------------------
create table monogram.design (
  id uuid primary key,
  buyer_user text not null,
  listing_id uuid not null references monogram.listing,
  version_id uuid not null references monogram.listing_version,
  hash text not null,
  content_key uuid not null references monogram.content_key,
  verdict text not null check (verdict in ('allow', 'hold', 'refuse')),
  unit_amount bigint not null,
  currency char(3) not null,
  quote_expires_at timestamptz not null,
  created_at timestamptz not null,
  expires_at timestamptz not null
);
create index design_expiry on monogram.design (expires_at);
create index design_by_key on monogram.design (content_key);

create table monogram.orders (
  id uuid primary key,
  number text not null unique,
  buyer_user text not null,
  -- The host's name for the order line: the same line never places twice.
  host_line text not null,
  seller_id uuid not null references monogram.seller,
  listing_id uuid not null references monogram.listing,
  version_id uuid not null references monogram.listing_version,
  state text not null check (state in
    ('placed', 'on-hold', 'in-production', 'shipped', 'delivered', 'cancelled', 'declined', 'defect-reported', 'remade')),
  content_state text not null check (content_state in ('held', 'erasing', 'erased')),
  content_key uuid not null references monogram.content_key,
  design_hash text not null,
  quantity integer not null check (quantity > 0),
  unit_amount bigint not null check (unit_amount >= 0),
  currency char(3) not null,
  placed_at timestamptz not null,
  ship_by timestamptz not null,
  started_at timestamptz,
  shipped_at timestamptz,
  closed_at timestamptz,
  erased_at timestamptz,
  carrier text,
  tracking text,
  reason text,
  unique (buyer_user, host_line)
);
create index orders_by_buyer on monogram.orders (buyer_user, placed_at desc, id desc);
create index orders_by_seller on monogram.orders (seller_id, placed_at desc, id desc);
create index orders_by_key on monogram.orders (content_key);
create unique index one_order_for_a_design on monogram.orders (content_key);

-- The sealed parts of a design, and from placement on of its order: choices, originals, proofs. They hang on the key.
create table monogram.content_part (
  id uuid primary key,
  content_key uuid not null references monogram.content_key,
  name text not null,
  kind text not null check (kind in ('design', 'original', 'proof')),
  media_type text not null,
  bytes integer not null,
  commitment text not null,
  -- The commitment's salt, sealed under the same key and gone with it.
  sealed_salt bytea,
  -- Small parts lie here, large ones in a sealed file.
  sealed bytea,
  blob text,
  destroyed_at timestamptz,
  unique (content_key, name)
);

-- Which uploaded pieces a design used, so that erasing its order erases these too.
create table monogram.asset_use (
  asset_id uuid not null references monogram.asset on delete cascade,
  content_key uuid not null references monogram.content_key,
  primary key (asset_id, content_key)
);
create index asset_use_by_key on monogram.asset_use (content_key);

create table monogram.opening (
  id uuid primary key,
  order_id uuid not null references monogram.orders,
  seller_id uuid not null references monogram.seller,
  user_id text not null,
  user_name text not null,
  session_id text not null,
  purpose text not null check (purpose in ('production', 'quality-check', 'remake', 'buyer-question')),
  opened_at timestamptz not null,
  expires_at timestamptz not null
);
create index opening_by_order on monogram.opening (order_id, opened_at);
create trigger openings_are_kept before update or delete on monogram.opening
  for each row execute function monogram.refuse_change();

create table monogram.erasure (
  order_id uuid primary key references monogram.orders,
  because text not null,
  requested_at timestamptz not null,
  key_destroyed_at timestamptz,
  parts_destroyed_at timestamptz,
  certified_at timestamptz,
  certificate jsonb
);

-- The log -----------------------------------------------------------------------------------------------------------
-- Written in the transaction of the act; put in order and chained by the sequencer (audit_chain).
create table monogram.audit_entry (
  id uuid primary key,
  at timestamptz not null,
  actor_kind text not null,
  actor_id text,
  act text not null,
  subject_kind text not null,
  subject_id text not null,
  detail jsonb not null default '{}'
);
create index audit_by_subject on monogram.audit_entry (subject_kind, subject_id);
create trigger audit_is_kept before update or delete on monogram.audit_entry
  for each row execute function monogram.refuse_change();

-- What is written and not chained yet, in the order written. Filled by a trigger, so that no act can forget it.
create table monogram.audit_queue (
  n bigint generated always as identity primary key,
  entry_id uuid not null
);
create function monogram.queue_for_chain() returns trigger language plpgsql as $$
begin
  insert into monogram.audit_queue (entry_id) values (new.id);
  return null;
end $$;
create trigger queue_for_chain after insert on monogram.audit_entry
  for each row execute function monogram.queue_for_chain();

-- The chain: each entry in its place, with the hash over the one before it and itself (core/audit).
create table monogram.audit_chain (
  seq bigint primary key,
  entry_id uuid not null unique references monogram.audit_entry,
  hash text not null
);
create trigger chain_is_kept before update or delete on monogram.audit_chain
  for each row execute function monogram.refuse_change();

-- The complete subtrees of the Merkle tree over the chain (RFC 6962), and the checkpoints signed over it.
create table monogram.audit_node (
  level integer not null,
  index bigint not null,
  hash bytea not null,
  primary key (level, index)
);
create trigger nodes_are_kept before update or delete on monogram.audit_node
  for each row execute function monogram.refuse_change();
create table monogram.audit_checkpoint (
  size bigint primary key,
  root bytea not null,
  note text not null,
  created_at timestamptz not null
);
create trigger checkpoints_are_kept before update or delete on monogram.audit_checkpoint
  for each row execute function monogram.refuse_change();

-- Grants: select, insert and update where a verb needs them; delete only where erasure needs it. --------------------
grant select, insert on monogram.terms_version, monogram.terms_acceptance, monogram.opening, monogram.audit_entry,
  monogram.audit_chain, monogram.audit_node, monogram.audit_checkpoint, monogram.listing_version,
  monogram.published_picture to monogram_app;
grant select, insert, delete on monogram.audit_queue to monogram_app;
grant select, insert, update on monogram.seller, monogram.member, monogram.application, monogram.content_key,
  monogram.listing, monogram.orders, monogram.content_part, monogram.erasure, monogram.asset to monogram_app;
grant select, insert, update, delete on monogram.design, monogram.shop_listing, monogram.asset_use to monogram_app;
grant delete on monogram.asset, monogram.content_part, monogram.member to monogram_app;

-- Row-level security ------------------------------------------------------------------------------------------------
do $$
declare t text;
begin
  for t in select tablename from pg_tables where schemaname = 'monogram' loop
    execute format('alter table monogram.%I enable row level security', t);
  end loop;
end $$;

create policy read_terms on monogram.terms_version for select using (true);
create policy publish_terms on monogram.terms_version for insert with check (monogram.actor_is('operator', 'system'));

create policy read_seller on monogram.seller for select using (
  id = (select monogram.actor_seller())
  or (select monogram.actor_is('operator', 'reviewer', 'auditor', 'system'))
  or exists (select 1 from monogram.member m where m.seller_id = id and m.user_id = (select monogram.actor_user()))
  -- Who sells what is published, or was ordered, is no secret.
  or exists (select 1 from monogram.shop_listing s where s.seller_id = id)
  or exists (select 1 from monogram.orders o where o.seller_id = id and o.buyer_user = (select monogram.actor_user()))
);
create policy open_seller on monogram.seller for insert with check (
  participation = 'applicant' and (select monogram.actor_user()) is not null
  or (select monogram.actor_is('system'))
);
create policy change_seller on monogram.seller for update
  using ((select monogram.actor_is('operator', 'system')))
  with check ((select monogram.actor_is('operator', 'system')));

create policy read_member on monogram.member for select using (
  user_id = (select monogram.actor_user())
  or seller_id = (select monogram.actor_seller())
  or (select monogram.actor_is('operator', 'auditor', 'system'))
);
create policy join_seller on monogram.member for insert with check (
  -- The founder of a seller that has nobody yet; everybody else is let in by an owner (a seller's transaction).
  user_id = (select monogram.actor_user()) and role = 'owner'
  or seller_id = (select monogram.actor_seller())
  or (select monogram.actor_is('system'))
);
create policy change_member on monogram.member for update using (seller_id = (select monogram.actor_seller()));
create policy leave_seller on monogram.member for delete using (seller_id = (select monogram.actor_seller()));

create policy read_acceptance on monogram.terms_acceptance for select using (
  seller_id = (select monogram.actor_seller())
  or exists (select 1 from monogram.member m where m.seller_id = terms_acceptance.seller_id
             and m.user_id = (select monogram.actor_user()))
  or (select monogram.actor_is('operator', 'auditor', 'system'))
);
create policy accept_terms on monogram.terms_acceptance for insert with check (
  seller_id = (select monogram.actor_seller()) and user_id = (select monogram.actor_user())
);

create policy read_application on monogram.application for select using (
  seller_id = (select monogram.actor_seller()) or (select monogram.actor_is('operator', 'auditor', 'system'))
);
create policy apply on monogram.application for insert with check (
  seller_id = (select monogram.actor_seller()) and state = 'submitted'
);
create policy decide_application on monogram.application for update
  using ((select monogram.actor_is('operator', 'system')) or seller_id = (select monogram.actor_seller()))
  -- A seller may answer (back to submitted); only the operator decides.
  with check ((select monogram.actor_is('operator', 'system'))
    or (seller_id = (select monogram.actor_seller()) and state = 'submitted'));

create policy read_listing on monogram.listing for select using (
  seller_id = (select monogram.actor_seller())
  or (select monogram.actor_is('operator', 'reviewer', 'auditor', 'system'))
  or exists (select 1 from monogram.shop_listing s where s.listing_id = id)
);
create policy write_listing on monogram.listing for insert with check (seller_id = (select monogram.actor_seller()));
create policy change_listing on monogram.listing for update
  using (seller_id = (select monogram.actor_seller()) or (select monogram.actor_is('operator', 'reviewer', 'system')))
  with check (seller_id = (select monogram.actor_seller()) or (select monogram.actor_is('operator', 'reviewer', 'system')));

create policy read_version on monogram.listing_version for select using (
  seller_id = (select monogram.actor_seller())
  or (select monogram.actor_is('operator', 'reviewer', 'auditor', 'system'))
  or exists (select 1 from monogram.shop_listing s where s.version_id = id)
  or exists (select 1 from monogram.orders o where o.version_id = id and o.buyer_user = (select monogram.actor_user()))
  or exists (select 1 from monogram.design d where d.version_id = id and d.buyer_user = (select monogram.actor_user()))
);
create policy publish_version on monogram.listing_version for insert with check (
  seller_id = (select monogram.actor_seller()) or (select monogram.actor_is('operator', 'reviewer', 'system'))
);

create policy read_shop on monogram.shop_listing for select using (true);
create policy stock_shop on monogram.shop_listing for all
  using (seller_id = (select monogram.actor_seller()) or (select monogram.actor_is('operator', 'reviewer', 'system')))
  with check (seller_id = (select monogram.actor_seller()) or (select monogram.actor_is('operator', 'reviewer', 'system')));

create policy read_published_picture on monogram.published_picture for select using (true);
create policy publish_picture on monogram.published_picture for insert with check (
  exists (select 1 from monogram.listing_version v where v.id = version_id
          and (v.seller_id = (select monogram.actor_seller()) or (select monogram.actor_is('operator', 'reviewer', 'system'))))
);

create policy read_asset on monogram.asset for select using (
  owner_user = (select monogram.actor_user())
  or seller_id = (select monogram.actor_seller())
  or (select monogram.actor_is('system'))
  -- Staff judge listings with their pictures; a buyer's they never see.
  or kind = 'listing-picture' and (select monogram.actor_is('operator', 'reviewer', 'auditor'))
  or exists (select 1 from monogram.published_picture p where p.asset_id = id)
);
create policy take_in_asset on monogram.asset for insert with check (
  (seller_id is null and owner_user = (select monogram.actor_user()))
  or seller_id = (select monogram.actor_seller())
);
create policy change_asset on monogram.asset for update using (
  (select monogram.actor_is('system')) or owner_user = (select monogram.actor_user())
  or seller_id = (select monogram.actor_seller())
);
create policy erase_asset on monogram.asset for delete using ((select monogram.actor_is('system')));

create policy note_use on monogram.asset_use for insert with check (
  exists (select 1 from monogram.asset a where a.id = asset_id and a.owner_user = (select monogram.actor_user()))
);
create policy read_use on monogram.asset_use for select using ((select monogram.actor_is('system')));
create policy end_use on monogram.asset_use for delete using ((select monogram.actor_is('system')));

create policy read_design on monogram.design for select using (
  buyer_user = (select monogram.actor_user()) or (select monogram.actor_is('system'))
);
create policy make_design on monogram.design for insert with check (buyer_user = (select monogram.actor_user()));
create policy end_design on monogram.design for delete using (
  buyer_user = (select monogram.actor_user()) or (select monogram.actor_is('system'))
);

create policy read_order on monogram.orders for select using (
  buyer_user = (select monogram.actor_user())
  or seller_id = (select monogram.actor_seller())
  or (select monogram.actor_is('operator', 'auditor', 'system'))
);
create policy place_order on monogram.orders for insert with check (
  buyer_user = (select monogram.actor_user()) and state in ('placed', 'on-hold')
);
create policy change_order on monogram.orders for update
  using (buyer_user = (select monogram.actor_user()) or seller_id = (select monogram.actor_seller())
    or (select monogram.actor_is('operator', 'system')))
  with check (buyer_user = (select monogram.actor_user()) or seller_id = (select monogram.actor_seller())
    or (select monogram.actor_is('operator', 'system')));

create policy read_opening on monogram.opening for select using (
  seller_id = (select monogram.actor_seller())
  or (select monogram.actor_is('operator', 'auditor', 'system'))
  or exists (select 1 from monogram.orders o where o.id = order_id and o.buyer_user = (select monogram.actor_user()))
);
create policy log_opening on monogram.opening for insert with check (
  seller_id = (select monogram.actor_seller()) and user_id = (select monogram.actor_user())
  and exists (select 1 from monogram.orders o where o.id = order_id and o.seller_id = opening.seller_id
              and o.content_state = 'held')
);

-- Who may read a data key: a picture's readers theirs, a buyer their own design's and order's, and a seller an order's
-- only while an opening of this very person is running. Staff never do; jobs do, to destroy it.
create policy read_key on monogram.content_key for select using (
  (select monogram.actor_is('system'))
  or (scope = 'asset' and exists (select 1 from monogram.asset a where a.content_key = content_key.id))
  or exists (select 1 from monogram.design d where d.content_key = content_key.id
             and d.buyer_user = (select monogram.actor_user()))
  or exists (select 1 from monogram.orders o where o.content_key = content_key.id
             and (o.buyer_user = (select monogram.actor_user())
                  or o.seller_id = (select monogram.actor_seller())
                     and exists (select 1 from monogram.opening p where p.order_id = o.id
                                 and p.user_id = (select monogram.actor_user()) and p.expires_at > now())))
);
create policy make_key on monogram.content_key for insert with check ((select monogram.actor_user()) is not null);
create policy change_key on monogram.content_key for update
  using ((select monogram.actor_is('system')));

create policy read_part on monogram.content_part for select using (
  (select monogram.actor_is('system'))
  or exists (select 1 from monogram.design d where d.content_key = content_part.content_key
             and d.buyer_user = (select monogram.actor_user()))
  or exists (select 1 from monogram.orders o where o.content_key = content_part.content_key
             and (o.buyer_user = (select monogram.actor_user()) or o.seller_id = (select monogram.actor_seller())))
);
create policy make_part on monogram.content_part for insert with check ((select monogram.actor_user()) is not null);
create policy change_part on monogram.content_part for update using ((select monogram.actor_is('system')));
create policy erase_part on monogram.content_part for delete using ((select monogram.actor_is('system')));

create policy read_erasure on monogram.erasure for select using (
  (select monogram.actor_is('operator', 'auditor', 'system'))
  or exists (select 1 from monogram.orders o where o.id = order_id)
);
create policy request_erasure on monogram.erasure for insert with check (
  exists (select 1 from monogram.orders o where o.id = order_id)
);
create policy carry_out_erasure on monogram.erasure for update using ((select monogram.actor_is('system')));

create policy write_audit on monogram.audit_entry for insert with check (true);
create policy read_audit on monogram.audit_entry for select using (
  (select monogram.actor_is('operator', 'auditor', 'system'))
);
create policy queue_audit on monogram.audit_queue for insert with check (true);
create policy take_from_queue on monogram.audit_queue for all using ((select monogram.actor_is('system')));
do $$
declare t text;
begin
  foreach t in array array['audit_chain', 'audit_node', 'audit_checkpoint'] loop
    execute format('create policy grow on monogram.%I for insert with check ((select monogram.actor_is(''system'')))', t);
    execute format('create policy look on monogram.%I for select using ((select monogram.actor_is(''operator'', ''auditor'', ''system'')))', t);
  end loop;
end $$;
