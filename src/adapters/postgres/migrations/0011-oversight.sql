-- Oversight: samples of decisions that a second person looks at without knowing what the first one decided.
create table monogram.quality_sample (
  id uuid primary key,
  period_from timestamptz not null,
  period_to timestamptz not null,
  -- Anybody can draw the same sample again from the same decisions.
  seed text not null check (length(seed) >= 8),
  population integer not null check (population >= 0),
  drawn_by text not null,
  drawn_at timestamptz not null,
  check (period_from < period_to)
);
create index sample_by_time on monogram.quality_sample (drawn_at desc, id desc);
create table monogram.quality_item (
  id uuid primary key,
  sample_id uuid not null references monogram.quality_sample,
  decision_kind text not null check (decision_kind in ('application', 'action', 'appeal')),
  decision_id uuid not null,
  -- What the first decided and who: shown only once the second has.
  first_outcome text not null,
  first_by text not null,
  -- Who confirmed it, where two did.
  first_second_by text not null default '',
  second_outcome text,
  second_by text,
  second_at timestamptz,
  second_note text,
  unique (sample_id, decision_id),
  constraint looked_at_by_another check (second_by is distinct from first_by and second_by is distinct from first_second_by),
  constraint look_is_whole check ((second_by is null) = (second_at is null) and (second_by is null) = (second_outcome is null))
);
create index item_by_sample on monogram.quality_item (sample_id, id);

grant select, insert on monogram.quality_sample to monogram_app;
grant select, insert, update on monogram.quality_item to monogram_app;
alter table monogram.quality_sample enable row level security;
alter table monogram.quality_item enable row level security;
create policy read_sample on monogram.quality_sample for select using ((select monogram.actor_is('operator', 'auditor', 'system')));
create policy draw_sample on monogram.quality_sample for insert with check (
  (select monogram.actor_is('operator')) and drawn_by = (select monogram.actor_user())
);
create policy read_item on monogram.quality_item for select using ((select monogram.actor_is('operator', 'auditor', 'system')));
create policy draw_item on monogram.quality_item for insert with check (
  (select monogram.actor_is('operator')) and second_by is null
);
create policy look_again on monogram.quality_item for update using ((select monogram.actor_is('operator')))
  with check ((select monogram.actor_is('operator')) and second_by = (select monogram.actor_user()));
create trigger samples_are_kept before update or delete on monogram.quality_sample
  for each row execute function monogram.refuse_change();
create trigger never_deleted before delete on monogram.quality_item for each row execute function monogram.refuse_change();
-- A second look is said once, and the first decision stays as it was.
create function monogram.look_is_kept() returns trigger language plpgsql as $$
begin
  if old.second_by is not null or (new.id, new.sample_id, new.decision_kind, new.decision_id, new.first_outcome, new.first_by)
     is distinct from (old.id, old.sample_id, old.decision_kind, old.decision_id, old.first_outcome, old.first_by) then
    raise exception 'second look % is kept as it was said', old.id using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger look_is_kept before update on monogram.quality_item for each row execute function monogram.look_is_kept();
