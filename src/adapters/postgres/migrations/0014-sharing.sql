-- Share pages: a picture of what a buyer had made, which they show to whom they like. Off until they make one, unlisted,
-- ended at any time. The picture is a copy under a key of its own, so that it can go without the order and, where its
-- maker keeps it, stay without it.
create table monogram.share (
  id uuid primary key,
  order_id uuid not null references monogram.orders,
  buyer_user text not null,
  state text not null check (state in ('live', 'revoked', 'taken-down', 'erased')),
  -- Its maker keeps it as their own when the order's content is erased.
  kept boolean not null default false,
  content_key uuid not null references monogram.content_key,
  blob text,
  media_type text not null,
  width integer not null check (width > 0),
  height integer not null check (height > 0),
  rights_version text not null,
  rights_at timestamptz not null,
  created_at timestamptz not null,
  ended_at timestamptz,
  -- When the picture and its key were gone.
  cleared_at timestamptz,
  check ((state = 'live') = (ended_at is null)),
  check ((blob is null) = (cleared_at is not null)),
  check (state <> 'live' or blob is not null)
);
create unique index one_live_share on monogram.share (order_id) where state = 'live';
create index share_by_order on monogram.share (order_id, created_at desc);
create index shares_to_clear on monogram.share (ended_at) where state <> 'live' and cleared_at is null;
create index share_by_key on monogram.share (content_key);

-- What ended stays ended.
create function monogram.ended_share_is_final() returns trigger language plpgsql as $$
begin
  if old.state <> 'live' and new.state <> old.state then
    raise exception 'share % ended as "%"', old.id, old.state using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger ended_share_is_final before update on monogram.share
  for each row execute function monogram.ended_share_is_final();

grant select, insert, update on monogram.share to monogram_app;
alter table monogram.share enable row level security;
create policy read_share on monogram.share for select using (
  buyer_user = (select monogram.actor_user())
  or (select monogram.actor_is('operator', 'reviewer', 'auditor', 'system'))
);
-- Whoever ordered it, while it is held.
create policy make_share on monogram.share for insert with check (
  buyer_user = (select monogram.actor_user()) and state = 'live'
  and exists (select 1 from monogram.orders o where o.id = order_id and o.content_state = 'held'
              and o.buyer_user = (select monogram.actor_user()))
);
create policy change_share on monogram.share for update
  using (buyer_user = (select monogram.actor_user()) or (select monogram.actor_is('operator', 'reviewer', 'system')))
  with check (buyer_user = (select monogram.actor_user()) or (select monogram.actor_is('operator', 'reviewer', 'system')));

-- A buyer's own uploads, and in what they are used: nothing of a third party's is shared.
create policy read_own_use on monogram.asset_use for select using (
  exists (select 1 from monogram.asset a where a.id = asset_id and a.owner_user = (select monogram.actor_user()))
);
