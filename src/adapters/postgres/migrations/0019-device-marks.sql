-- What a browser calls itself, with its network, is a weak mark of its own; a device is a number we gave it. Traces of both
-- go when their time is over, and nothing else of a person's marks ever does.
alter table monogram.identity_mark drop constraint identity_mark_kind_check;
alter table monogram.identity_mark add constraint identity_mark_kind_check check (kind in
  ('tax-number', 'bank', 'person', 'document', 'address', 'legal-name', 'picture', 'device', 'browser', 'network'));
-- Hashes made under the old meaning match nothing of the new one; they are kept out of it until they go.
update monogram.identity_mark set kind = 'browser' where kind = 'device';

create index traces_to_forget on monogram.identity_mark (noted_at) where kind in ('device', 'browser', 'network');
drop trigger never_deleted on monogram.identity_mark;
create function monogram.only_traces_go() returns trigger language plpgsql as $$
begin
  if old.kind not in ('device', 'browser', 'network') then
    raise exception 'who an account belongs to is kept' using errcode = 'insufficient_privilege';
  end if;
  return old;
end $$;
create trigger only_traces_go before delete on monogram.identity_mark
  for each row execute function monogram.only_traces_go();
grant delete on monogram.identity_mark to monogram_app;
create policy forget_trace on monogram.identity_mark for delete
  using ((select monogram.actor_is('system')) and kind in ('device', 'browser', 'network'));
