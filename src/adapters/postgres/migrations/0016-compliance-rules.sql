-- Rules of compliance bind present listings too: at once, or from a day their sellers are told.

-- What is in the shop has until then to meet new rules. What is published is judged by the newest at once.
alter table monogram.program_rules add column binds_at timestamptz not null default now();

-- What came of rules when they were applied to the shop: when they were published, and where a day was given
-- a week before it, a day before it, and on it.
create table monogram.rules_effect (
  rules_id uuid not null references monogram.program_rules,
  stage text not null check (stage in ('published', 'week-before', 'day-before', 'bound')),
  applied_at timestamptz not null,
  -- Listings that left the shop, that have to leave it on the day, and that came back.
  stopped integer not null check (stopped >= 0),
  due integer not null check (due >= 0),
  returned integer not null check (returned >= 0),
  primary key (rules_id, stage)
);
grant select, insert on monogram.rules_effect to monogram_app;
alter table monogram.rules_effect enable row level security;
create policy read_effect on monogram.rules_effect for select using ((select monogram.actor_is('operator', 'auditor', 'system')));
create policy note_effect on monogram.rules_effect for insert with check ((select monogram.actor_is('system')));
create trigger effects_are_kept before update or delete on monogram.rules_effect
  for each row execute function monogram.refuse_change();

-- Listings come back from a suspension in an operator's transaction; what lacks a document then leaves in the same one.
drop policy stop on monogram.compliance_stop;
create policy stop on monogram.compliance_stop for insert with check ((select monogram.actor_is('operator', 'system')));

-- An exemption that ran out is over, and what was sold under it leaves the shop once.
alter table monogram.gtin_exemption
  drop constraint gtin_exemption_state_check,
  add constraint gtin_exemption_state_check check (state in ('in-review', 'granted', 'declined', 'expired')),
  drop constraint granted_is_whole,
  add constraint granted_is_whole
    check ((state in ('granted', 'expired')) = (reference is not null and expires_at is not null));

-- Reviewers publish what waits for a person: they see that a document or an exemption counts, and read none of the papers.
create policy judge_by on monogram.seller_document for select using ((select monogram.actor_is('reviewer')));
create policy judge_by on monogram.gtin_exemption for select using ((select monogram.actor_is('reviewer')));
drop policy read_document_key on monogram.content_key;
create policy read_document_key on monogram.content_key for select using (
  not (select monogram.actor_is('reviewer')) and exists (select 1 from monogram.seller_document d where d.content_key = content_key.id)
);
