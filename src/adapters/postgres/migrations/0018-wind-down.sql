-- Open orders of a seller the program closed to: until when they may be made, who was told, and who ended them.
create table monogram.wind_down (
  -- The revocation, or the long suspension, that limits them.
  action_id uuid primary key references monogram.enforcement_action,
  seller_id uuid not null references monogram.seller,
  began_at timestamptz not null,
  make_until timestamptz not null,
  -- An operator who did not want to wait for the day, and the reason buyers read.
  declined_by text,
  declined_at timestamptz,
  declined_because text,
  -- The decision does not stand any more: orders go on as before.
  lifted_at timestamptz,
  constraint day_is_later check (make_until > began_at),
  constraint declining_is_whole check (num_nulls(declined_by, declined_at, declined_because) in (0, 3)),
  constraint reason_is_said check (declined_because is null or length(btrim(declined_because)) >= 10)
);
-- One limits a seller's orders at a time.
create unique index one_wind_down on monogram.wind_down (seller_id) where lifted_at is null;

-- Which buyers were told about which order, so that nobody is told twice, and is told again when it goes on.
create table monogram.wind_down_order (
  action_id uuid not null references monogram.wind_down,
  order_id uuid not null references monogram.orders,
  told_at timestamptz not null,
  told_back_at timestamptz,
  primary key (action_id, order_id)
);
create index wind_down_of_order on monogram.wind_down_order (order_id);
create index orders_reported on monogram.orders (seller_id) where state = 'defect-reported';

grant select, insert, update on monogram.wind_down, monogram.wind_down_order to monogram_app;
alter table monogram.wind_down enable row level security;
alter table monogram.wind_down_order enable row level security;

-- The seller, whoever has an order there, and staff see it.
create policy read_wind_down on monogram.wind_down for select using (
  seller_id = (select monogram.actor_seller())
  or (select monogram.actor_is('operator', 'auditor', 'system'))
  or exists (select 1 from monogram.orders o
             where o.seller_id = wind_down.seller_id and o.buyer_user = (select monogram.actor_user()))
);
create policy begin_wind_down on monogram.wind_down for insert with check (
  (select monogram.actor_is('operator')) and declined_at is null and lifted_at is null
  and exists (select 1 from monogram.enforcement_action a where a.id = action_id and a.seller_id = wind_down.seller_id
              and a.kind in ('suspension', 'revocation') and a.state = 'in-force')
);
create policy move_wind_down on monogram.wind_down for update using ((select monogram.actor_is('operator', 'system')))
  with check (declined_by is null or declined_by = (select monogram.actor_user()) or (select monogram.actor_is('system'))
    or lifted_at is not null);
create policy tell_buyers on monogram.wind_down_order for all using ((select monogram.actor_is('system')))
  with check ((select monogram.actor_is('system')));
create policy read_told on monogram.wind_down_order for select using ((select monogram.actor_is('operator', 'auditor')));

-- A day that was told is kept, and what was declined or lifted is not taken back.
create function monogram.wind_down_is_kept() returns trigger language plpgsql as $$
begin
  if (new.action_id, new.seller_id, new.began_at, new.make_until)
     is distinct from (old.action_id, old.seller_id, old.began_at, old.make_until)
     or old.declined_at is not null and (new.declined_by, new.declined_at, new.declined_because)
        is distinct from (old.declined_by, old.declined_at, old.declined_because)
     or old.lifted_at is not null then
    raise exception 'what was said about the open orders of seller % is kept', old.seller_id
      using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger wind_down_is_kept before update on monogram.wind_down
  for each row execute function monogram.wind_down_is_kept();
create trigger never_deleted before delete on monogram.wind_down
  for each row execute function monogram.refuse_change();
create trigger never_emptied before truncate on monogram.wind_down
  for each statement execute function monogram.refuse_change();
-- Nobody lifts it while the seller is closed for good: a final revocation has no way back here either.
create function monogram.revoked_stays_wound_down() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if exists (select 1 from monogram.seller s where s.id = new.seller_id and s.participation = 'revoked') then
    raise exception 'seller % is revoked', new.seller_id using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger revoked_stays_wound_down before update of lifted_at on monogram.wind_down
  for each row when (new.lifted_at is not null) execute function monogram.revoked_stays_wound_down();
