-- What an order's changes write, kept small: orders are placed and erased by the thousand.

-- one_order_for_a_design finds an order by its key as well.
drop index monogram.orders_by_key;

-- Room on each page, so that a change stays on it and no index is written anew (PostgreSQL's heap-only tuples).
alter table monogram.orders set (fillfactor = 80);
alter table monogram.erasure set (fillfactor = 60);
alter table monogram.content_part set (fillfactor = 90);

-- Nothing is put together where nobody listens, and changes that are no news do not call anything.
drop trigger announce_order on monogram.orders;
create or replace function monogram.announce_order() returns trigger language plpgsql security definer set search_path = '' as $$
declare ids jsonb;
begin
  if not exists (select 1 from monogram.webhook_endpoint e where e.state <> 'removed') then
    return null;
  end if;
  ids := jsonb_build_object('order', new.id, 'listing', new.listing_id, 'seller', new.seller_id);
  if tg_op = 'INSERT' or new.state <> old.state then
    perform monogram.announce('order.' || new.state, ids);
  end if;
  if tg_op = 'UPDATE' and new.content_state <> old.content_state and new.content_state = 'erased' then
    perform monogram.announce('order.erased', ids);
  end if;
  return null;
end $$;
create trigger announce_order after insert on monogram.orders
  for each row execute function monogram.announce_order();
create trigger announce_change after update of state, content_state on monogram.orders
  for each row when (new.state <> old.state or new.content_state <> old.content_state and new.content_state = 'erased')
  execute function monogram.announce_order();
