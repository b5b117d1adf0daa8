-- Erasure by a plan: when it is due, who holds it up and why, keys destroyed in the transaction that ends an order, what
-- sellers say about the copies they took out, and key-encryption keys that ended.

-- An erasure may wait: for the days after fulfilment that the operator grants, or for the end of a hold.
alter table monogram.erasure add column due_at timestamptz;
update monogram.erasure set due_at = requested_at;
alter table monogram.erasure alter column due_at set not null;
create index erasure_to_do on monogram.erasure (due_at) where certified_at is null;
-- Until its key is destroyed an erasure can be planned anew: a piece that is made again is not fulfilled yet.
create policy plan_erasure on monogram.erasure for update
  using (key_destroyed_at is null and exists (select 1 from monogram.orders o where o.id = order_id))
  with check (key_destroyed_at is null and parts_destroyed_at is null and certified_at is null and certificate is null);

-- Legal holds -------------------------------------------------------------------------------------------------------
-- An operator's order to keep content for a legal claim. It holds from its approval by a second person until it lapses
-- or is lifted; it has an end, and can be placed anew.
create table monogram.legal_hold (
  id uuid primary key,
  order_id uuid not null references monogram.orders,
  reason text not null check (length(btrim(reason)) >= 10),
  placed_by text not null,
  placed_name text not null,
  placed_at timestamptz not null,
  expires_at timestamptz not null,
  approved_by text,
  approved_name text,
  approved_at timestamptz,
  lifted_by text,
  lifted_name text,
  lifted_at timestamptz,
  -- When the log noted that it ended by itself.
  lapsed_at timestamptz,
  constraint hold_has_an_end check (expires_at > placed_at),
  constraint two_people check (approved_by <> placed_by),
  constraint approval_is_whole check ((approved_by is null) = (approved_at is null)),
  constraint lifting_is_whole check ((lifted_by is null) = (lifted_at is null))
);
create index hold_by_order on monogram.legal_hold (order_id);
create index hold_by_time on monogram.legal_hold (placed_at desc, id desc);
create index hold_running on monogram.legal_hold (expires_at) where lifted_at is null and lapsed_at is null;

-- What a hold says stays as it was said. It is approved once, by the one who acts, and ends once.
create function monogram.hold_is_kept() returns trigger language plpgsql as $$
begin
  if (new.id, new.order_id, new.reason, new.placed_by, new.placed_name, new.placed_at, new.expires_at)
     is distinct from (old.id, old.order_id, old.reason, old.placed_by, old.placed_name, old.placed_at, old.expires_at)
     or old.approved_by is not null and new.approved_by is distinct from old.approved_by
     or old.lifted_by is not null and new.lifted_by is distinct from old.lifted_by
     or old.lapsed_at is not null and new.lapsed_at is distinct from old.lapsed_at then
    raise exception 'hold % is kept as it was placed', old.id using errcode = 'insufficient_privilege';
  end if;
  if new.approved_by is distinct from old.approved_by and new.approved_by is distinct from monogram.actor_user()
     or new.lifted_by is distinct from old.lifted_by and new.lifted_by is distinct from monogram.actor_user() then
    raise exception 'hold % is approved and lifted in one''s own name', old.id using errcode = 'insufficient_privilege';
  end if;
  if new.approved_by is distinct from old.approved_by and (old.lifted_at is not null or old.expires_at <= now()) then
    raise exception 'hold % has ended', old.id using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger hold_is_kept before update on monogram.legal_hold
  for each row execute function monogram.hold_is_kept();

grant select, insert, update on monogram.legal_hold to monogram_app;
alter table monogram.legal_hold enable row level security;
-- Staff see every hold. The order's buyer and seller see those that hold: nobody's content is kept in secret.
create policy read_hold on monogram.legal_hold for select using (
  (select monogram.actor_is('operator', 'auditor', 'system'))
  or approved_at is not null and exists (select 1 from monogram.orders o where o.id = order_id)
);
create policy place_hold on monogram.legal_hold for insert with check (
  (select monogram.actor_is('operator')) and placed_by = (select monogram.actor_user())
  and approved_by is null and lifted_by is null and lapsed_at is null
);
create policy change_hold on monogram.legal_hold for update using ((select monogram.actor_is('operator', 'system')));

-- Whether a hold stops the erasure of an order. The owner's eyes: whoever asks, the answer is the same.
create function monogram.is_held(wanted uuid, at timestamptz) returns boolean language sql stable security definer
  set search_path = '' as $$
  select exists (select 1 from monogram.legal_hold h where h.order_id = wanted and h.approved_at is not null
    and h.lifted_at is null and h.placed_at <= at and h.expires_at > at)
$$;

-- Keys --------------------------------------------------------------------------------------------------------------
-- No key of content that is held is destroyed, whoever asks and by whatever way.
create function monogram.held_keys_stay() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if exists (select 1 from monogram.orders o where o.content_key = new.id and monogram.is_held(o.id, new.destroyed_at))
     or exists (select 1 from monogram.order_revision r where r.content_key = new.id
                and monogram.is_held(r.order_id, new.destroyed_at)) then
    raise exception 'content key % is held', new.id using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger held_keys_stay before update on monogram.content_key
  for each row when (old.wrapped is not null and new.wrapped is null) execute function monogram.held_keys_stay();
create index revision_by_key on monogram.order_revision (content_key);

-- Destroys the keys of orders whose erasure is due and not held, and of the uploads that nothing else uses: for the
-- program, and for whoever's act ended the order, in the transaction of that act. Destroying is all that it can do.
-- Answers which orders' keys it destroyed.
create function monogram.destroy_order_keys(wanted uuid[], at timestamptz) returns setof uuid language plpgsql
  security definer set search_path = '' as $$
declare
  due uuid[];
  keys uuid[];
begin
  select array_agg(o.id), array_agg(o.content_key) into due, keys
  from (
    select o.id, o.content_key from monogram.orders o join monogram.erasure e on e.order_id = o.id
    where o.id = any (wanted) and o.content_state = 'erasing' and e.due_at <= at and e.key_destroyed_at is null
      and not monogram.is_held(o.id, at)
      and (monogram.actor_is('system', 'operator') or o.buyer_user = monogram.actor_user()
           or o.seller_id = monogram.actor_seller())
    order by o.id for update of e
  ) o;
  if due is null then return; end if;
  update monogram.content_key k set wrapped = null, destroyed_at = at
  where k.destroyed_at is null and k.id in (
    select unnest(keys)
    union
    select a.content_key from monogram.asset_use mine join monogram.asset a on a.id = mine.asset_id
    where mine.content_key = any (keys) and not exists (
      select 1 from monogram.asset_use other where other.asset_id = mine.asset_id and other.content_key <> all (keys)));
  update monogram.erasure e set key_destroyed_at = at where e.order_id = any (due);
  return query select unnest(due);
end $$;

-- Keys that were retired wrap nothing any more: a process that has not heard of it yet is refused, so that what it seals
-- is not lost with the key.
create table monogram.retired_key (
  key_id text primary key,
  retired_at timestamptz not null
);
grant select, insert on monogram.retired_key to monogram_app;
alter table monogram.retired_key enable row level security;
create policy read_retired on monogram.retired_key for select using (true);
create policy retire_key on monogram.retired_key for insert with check ((select monogram.actor_is('system')));
create function monogram.not_by_a_retired_key() returns trigger language plpgsql as $$
begin
  if exists (select 1 from monogram.retired_key r where r.key_id = new.wrapped_by) then
    raise exception 'the key % is retired and wraps nothing', new.wrapped_by using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger not_by_a_retired_key before insert or update of wrapped_by on monogram.content_key
  for each row when (new.wrapped is not null) execute function monogram.not_by_a_retired_key();
create index key_by_wrapping on monogram.content_key (wrapped_by, id) where wrapped is not null;

-- A backup without content_key must come back whole in everything else: what refers to it is checked when it is written,
-- not again when a backup is restored.
do $$
declare c record;
begin
  for c in select conrelid::regclass as of_table, conname, pg_get_constraintdef(oid) as definition from pg_constraint
           where contype = 'f' and confrelid = 'monogram.content_key'::regclass and convalidated loop
    execute format('alter table %s drop constraint %I', c.of_table, c.conname);
    execute format('alter table %s add constraint %I %s not valid', c.of_table, c.conname, c.definition);
  end loop;
end $$;

-- Copies that sellers took out --------------------------------------------------------------------------------------
-- An order whose files were opened to be made asks, once it is erased, that the seller's own copies are deleted too.
create table monogram.deletion_request (
  order_id uuid primary key references monogram.orders,
  seller_id uuid not null references monogram.seller,
  asked_at timestamptz not null,
  -- From then on it counts as not confirmed.
  due_at timestamptz not null,
  confirmed_by text,
  confirmed_name text,
  confirmed_at timestamptz,
  constraint confirmation_is_whole check ((confirmed_by is null) = (confirmed_at is null))
);
create index deletion_open on monogram.deletion_request (seller_id, asked_at, order_id) where confirmed_at is null;
grant select, insert, update on monogram.deletion_request to monogram_app;
alter table monogram.deletion_request enable row level security;
create policy read_deletion on monogram.deletion_request for select using (
  seller_id = (select monogram.actor_seller()) or (select monogram.actor_is('operator', 'auditor', 'system'))
  or exists (select 1 from monogram.orders o where o.id = order_id and o.buyer_user = (select monogram.actor_user()))
);
create policy ask_deletion on monogram.deletion_request for insert with check ((select monogram.actor_is('system')));
create policy confirm_deletion on monogram.deletion_request for update
  using (seller_id = (select monogram.actor_seller()) and confirmed_at is null)
  with check (seller_id = (select monogram.actor_seller()) and confirmed_by = (select monogram.actor_user()));

-- Once it is due ---------------------------------------------------------------------------------------------------
-- What is due is for its seller no more, also while a hold keeps it.
create function monogram.is_due(wanted uuid) returns boolean language sql stable security definer
  set search_path = '' as $$
  select exists (select 1 from monogram.erasure e join monogram.orders o on o.id = e.order_id
    where e.order_id = wanted and e.due_at <= now() and o.state not in ('defect-reported', 'remade'))
$$;
create policy not_once_due on monogram.opening as restrictive for insert with check (
  (select monogram.actor_seller()) is null or purpose = 'defect-report' or not monogram.is_due(order_id)
);
create policy not_once_due on monogram.content_key as restrictive for select using (
  (select monogram.actor_seller()) is null
  or not exists (select 1 from monogram.orders o where o.content_key = content_key.id and monogram.is_due(o.id))
);
