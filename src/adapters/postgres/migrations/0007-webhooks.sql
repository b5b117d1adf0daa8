-- Webhooks (Standard Webhooks 1.0): what happened is written in the transaction in which it happens, thin, by triggers, so
-- that no verb can forget it, and sent afterwards until it arrives.

create table monogram.webhook_endpoint (
  id uuid primary key,
  label text not null,
  url text not null,
  -- The types it is told of; empty for all.
  events text[] not null,
  state text not null check (state in ('on', 'off', 'gave-up', 'removed')),
  -- Its secret is derived from the installation's and this number: none is stored. Rotating counts up; the one before
  -- signs too until its time is over.
  generation integer not null check (generation > 0),
  previous_until timestamptz,
  created_by text not null,
  created_at timestamptz not null,
  -- Since when nothing arrived; null once something did.
  failing_since timestamptz,
  -- Why it is off, where the program turned it off.
  gave_up_because text
);

-- One thing that happened: a type and ids, never content.
create table monogram.webhook_message (
  id uuid primary key,
  type text not null,
  data jsonb not null,
  at timestamptz not null
);
create index webhook_message_age on monogram.webhook_message (at);

-- A message on its way to one endpoint.
create table monogram.webhook_delivery (
  message_id uuid not null references monogram.webhook_message on delete cascade,
  endpoint_id uuid not null references monogram.webhook_endpoint,
  at timestamptz not null,
  state text not null check (state in ('waiting', 'delivered', 'failed')),
  attempts integer not null default 0,
  -- When it is tried next; while it is being tried, when another may try.
  next_at timestamptz not null,
  delivered_at timestamptz,
  primary key (message_id, endpoint_id)
);
create index webhook_due on monogram.webhook_delivery (next_at) where state = 'waiting';
create index webhook_log on monogram.webhook_delivery (endpoint_id, at desc, message_id desc);

-- Each try, for the delivery log.
create table monogram.webhook_attempt (
  id uuid primary key,
  message_id uuid not null,
  endpoint_id uuid not null,
  at timestamptz not null,
  milliseconds integer not null,
  -- What the receiver answered; null where it did not.
  status integer,
  -- What went wrong before an answer, as a code.
  trouble text,
  foreign key (message_id, endpoint_id) references monogram.webhook_delivery on delete cascade
);
create index webhook_attempts_of on monogram.webhook_attempt (message_id, endpoint_id, at);

-- Writes a message for every endpoint that wants to hear of it; nothing where none does.
create function monogram.announce(happened text, ids jsonb) returns void language plpgsql security definer
  set search_path = '' as $$
declare message uuid := gen_random_uuid();
begin
  if not exists (select 1 from monogram.webhook_endpoint e
                 where e.state <> 'removed' and (e.events = '{}' or happened = any (e.events))) then
    return;
  end if;
  insert into monogram.webhook_message (id, type, data, at) values (message, happened, ids, clock_timestamp());
  insert into monogram.webhook_delivery (message_id, endpoint_id, at, state, next_at)
  select message, e.id, clock_timestamp(), 'waiting', clock_timestamp() from monogram.webhook_endpoint e
  where e.state <> 'removed' and (e.events = '{}' or happened = any (e.events));
end $$;
-- Only the triggers below say what happened: the application cannot make a message up.
revoke execute on function monogram.announce(text, jsonb) from public;

create function monogram.announce_order() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if tg_op = 'INSERT' or new.state <> old.state then
    perform monogram.announce('order.' || new.state, jsonb_build_object('order', new.id, 'listing', new.listing_id, 'seller', new.seller_id));
  end if;
  if tg_op = 'UPDATE' and new.content_state <> old.content_state and new.content_state = 'erased' then
    perform monogram.announce('order.erased', jsonb_build_object('order', new.id, 'listing', new.listing_id, 'seller', new.seller_id));
  end if;
  return null;
end $$;
create trigger announce_order after insert or update of state, content_state on monogram.orders
  for each row execute function monogram.announce_order();

create function monogram.announce_listing() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if new.state <> old.state then
    perform monogram.announce('listing.' || new.state, jsonb_build_object('listing', new.id, 'seller', new.seller_id));
  end if;
  return null;
end $$;
create trigger announce_listing after update of state on monogram.listing
  for each row execute function monogram.announce_listing();

create function monogram.announce_seller() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if new.participation <> old.participation then
    perform monogram.announce('seller.' || new.participation, jsonb_build_object('seller', new.id));
  end if;
  return null;
end $$;
create trigger announce_seller after update of participation on monogram.seller
  for each row execute function monogram.announce_seller();

-- A message for one endpoint only: to try it out.
create function monogram.announce_trial(wanted uuid) returns uuid language plpgsql security definer
  set search_path = '' as $$
declare message uuid := gen_random_uuid();
begin
  if not monogram.actor_is('operator') then
    raise exception 'only operators try endpoints out' using errcode = 'insufficient_privilege';
  end if;
  insert into monogram.webhook_message (id, type, data, at)
  values (message, 'endpoint.tried', jsonb_build_object('endpoint', wanted), clock_timestamp());
  insert into monogram.webhook_delivery (message_id, endpoint_id, at, state, next_at)
  values (message, wanted, clock_timestamp(), 'waiting', clock_timestamp());
  return message;
end $$;

grant select, insert, update on monogram.webhook_endpoint to monogram_app;
grant select, delete on monogram.webhook_message to monogram_app;
grant select, update, delete on monogram.webhook_delivery to monogram_app;
grant select, insert, delete on monogram.webhook_attempt to monogram_app;
do $$
declare t text;
begin
  foreach t in array array['webhook_endpoint', 'webhook_message', 'webhook_delivery', 'webhook_attempt'] loop
    execute format('alter table monogram.%I enable row level security', t);
    execute format('create policy read_webhook on monogram.%I for select using ((select monogram.actor_is(''operator'', ''auditor'', ''system'')))', t);
  end loop;
end $$;
create policy open_endpoint on monogram.webhook_endpoint for insert with check ((select monogram.actor_is('operator')));
create policy change_endpoint on monogram.webhook_endpoint for update
  using ((select monogram.actor_is('operator', 'system')) and state <> 'removed')
  with check ((select monogram.actor_is('operator', 'system')));
create policy forget_message on monogram.webhook_message for delete using ((select monogram.actor_is('system')));
create policy try_delivery on monogram.webhook_delivery for update using ((select monogram.actor_is('operator', 'system')));
create policy note_attempt on monogram.webhook_attempt for insert with check ((select monogram.actor_is('system')));
