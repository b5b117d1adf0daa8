-- Enforcement: actions with their statements, appeals, accounts that are linked, and a revocation without a way back.

-- Where a seller stands -------------------------------------------------------------------------------------------
alter table monogram.seller drop constraint seller_participation_check;
alter table monogram.seller add constraint seller_participation_check
  check (participation in ('applicant', 'approved', 'declined', 'suspended', 'revocation-pending', 'revoked'));

-- What was done about a breach. Nothing of it is ever changed but where it stands; it is not deleted.
create table monogram.enforcement_action (
  id uuid primary key,
  seller_id uuid not null references monogram.seller,
  kind text not null check (kind in ('notice', 'strike', 'listing-off', 'suspension', 'revocation')),
  state text not null check (state in ('proposed', 'in-force', 'ended', 'final', 'annulled', 'withdrawn')),
  clause text not null,
  -- The statement of reasons, in the seller's language: what happened, and why that breaks the clause.
  language text not null check (language in ('en', 'de', 'ar')),
  facts text not null check (length(btrim(facts)) >= 20),
  explanation text not null check (length(btrim(explanation)) >= 20),
  source text not null check (source in ('own-initiative', 'notice', 'buyer-report')),
  source_id uuid,
  automated_detection boolean not null,
  -- The profile of the ladder it was decided under, and what the ladder proposed.
  profile text not null check (profile in ('graduated', 'strict')),
  proposed_kind text not null,
  -- Where the seller stood before.
  participation_before text not null check (participation_before in
    ('applicant', 'approved', 'declined', 'suspended', 'revocation-pending', 'revoked')),
  listing_id uuid references monogram.listing,
  decided_by text not null,
  decided_at timestamptz not null,
  -- A proposal nobody confirmed until then lapses.
  lapses_at timestamptz,
  confirmed_by text,
  -- The same, never null: what appeals refer to.
  second_person text not null generated always as (coalesce(confirmed_by, '')) stored,
  confirmed_at timestamptz,
  ends_at timestamptz,
  appeal_until timestamptz,
  final_at timestamptz,
  annulment_asked_by text,
  annulled_by text,
  annulled_at timestamptz,
  annulled_by_appeal boolean not null default false,
  -- Why it was annulled or withdrawn.
  undone_because text,
  unique (id, decided_by, second_person),
  constraint two_people check (confirmed_by <> decided_by),
  constraint confirmation_is_whole check ((confirmed_by is null) = (confirmed_at is null)),
  constraint only_revocations_are_confirmed check (kind = 'revocation' or confirmed_by is null),
  constraint revocation_needs_two check (
    kind <> 'revocation' or state in ('proposed', 'withdrawn') or confirmed_by is not null),
  constraint only_revocations_are_final check (state <> 'final' or kind = 'revocation'),
  constraint only_revocations_are_proposed check (state <> 'proposed' or kind = 'revocation'),
  constraint final_is_whole check ((state = 'final') = (final_at is not null)),
  constraint revocation_has_no_end check (kind <> 'revocation' or ends_at is null),
  constraint suspension_has_an_end check (kind not in ('suspension', 'strike') or coalesce(ends_at > decided_at, false)),
  constraint listing_is_named check (kind <> 'listing-off' or listing_id is not null),
  constraint annulment_is_whole check ((state = 'annulled') = (annulled_at is not null)),
  -- What two people decided, an appeal annuls, or the same two.
  constraint revocation_is_annulled_by_both check (
    kind <> 'revocation' or state <> 'annulled' or annulled_by_appeal
    -- Unknown is no: a check lets null pass.
    or coalesce(annulment_asked_by = decided_by and annulled_by = confirmed_by
      or annulment_asked_by = confirmed_by and annulled_by = decided_by, false))
);
create index action_by_seller on monogram.enforcement_action (seller_id, decided_at desc, id desc);
create index action_by_state on monogram.enforcement_action (state, decided_at, id);
create index action_by_time on monogram.enforcement_action (decided_at);
create index action_by_listing on monogram.enforcement_action (listing_id) where listing_id is not null;
-- One revocation at a time, and one suspension.
create unique index one_revocation on monogram.enforcement_action (seller_id)
  where kind = 'revocation' and state in ('proposed', 'in-force', 'final');
create unique index one_suspension on monogram.enforcement_action (seller_id) where kind = 'suspension' and state = 'in-force';

-- What an action rests on: fingerprints, and clipped spans of what the seller published; never a buyer's content.
create table monogram.enforcement_evidence (
  id uuid primary key,
  action_id uuid not null references monogram.enforcement_action,
  kind text not null check (kind in ('listing', 'order', 'report', 'picture', 'notice')),
  subject_id uuid not null,
  fingerprint text not null check (fingerprint ~ '^[0-9a-f]{64}$'),
  -- Where in the listing, as a JSON Pointer.
  place text,
  span text,
  added_at timestamptz not null,
  constraint spans_are_clipped check (length(span) <= 480),
  constraint only_listings_are_quoted check (kind = 'listing' or span is null)
);
create index evidence_by_action on monogram.enforcement_evidence (action_id);
create index evidence_to_clear on monogram.enforcement_evidence (added_at) where span is not null;

create table monogram.appeal (
  id uuid primary key,
  -- One for each action.
  action_id uuid not null unique references monogram.enforcement_action,
  seller_id uuid not null references monogram.seller,
  -- Who decided the action: kept here so that the table itself can refuse them as deciders of the appeal.
  action_decided_by text not null,
  action_second_person text not null,
  words text not null check (length(btrim(words)) >= 20),
  filed_by text not null,
  filed_at timestamptz not null,
  state text not null check (state in ('open', 'upheld', 'annulled')),
  decided_by text,
  decided_at timestamptz,
  reasons text,
  foreign key (action_id, action_decided_by, action_second_person)
    references monogram.enforcement_action (id, decided_by, second_person),
  constraint decided_by_another check (
    decided_by is distinct from action_decided_by and decided_by is distinct from action_second_person
    and decided_by is distinct from filed_by),
  constraint decision_is_whole check (
    (state = 'open') = (decided_by is null) and (decided_by is null) = (decided_at is null)
    and (decided_by is null or coalesce(length(btrim(reasons)) >= 20, false)))
);
create index appeal_queue on monogram.appeal (state, filed_at, id);
create index appeal_by_seller on monogram.appeal (seller_id);

-- What an action took out of the shop, so that it can come back if that was a mistake or has ended.
create table monogram.listing_stop (
  action_id uuid not null references monogram.enforcement_action,
  listing_id uuid not null references monogram.listing,
  version_id uuid not null references monogram.listing_version,
  published_at timestamptz not null,
  gtin text,
  -- When it was looked at again, once the action had ended or was annulled: it comes back by itself once, not twice.
  returned_at timestamptz,
  primary key (action_id, listing_id)
);
create index stop_by_listing on monogram.listing_stop (listing_id);

-- Whom an account belongs to, as keyed hashes (HMAC under the installation's secret): matched, never read.
create table monogram.identity_mark (
  seller_id uuid not null references monogram.seller,
  kind text not null check (kind in
    ('tax-number', 'bank', 'person', 'document', 'address', 'legal-name', 'picture', 'device', 'network')),
  mark text not null,
  noted_at timestamptz not null,
  primary key (seller_id, kind, mark)
);
create index mark_lookup on monogram.identity_mark (kind, mark);

-- An account that has something in common with one that lost the program. A person says whether they are the same.
create table monogram.account_link (
  id uuid primary key,
  seller_id uuid not null references monogram.seller,
  linked_seller_id uuid not null references monogram.seller,
  kinds text[] not null check (kinds <> '{}'),
  score double precision not null check (score between 0 and 1),
  state text not null check (state in ('open', 'same', 'different')),
  found_at timestamptz not null,
  decided_by text,
  decided_at timestamptz,
  reasons text,
  unique (seller_id, linked_seller_id),
  constraint not_with_itself check (seller_id <> linked_seller_id),
  constraint link_is_whole check ((state = 'open') = (decided_by is null) and (decided_by is null) = (decided_at is null))
);
create index link_queue on monogram.account_link (state, found_at, id);
create index link_to on monogram.account_link (linked_seller_id);

-- Rights ------------------------------------------------------------------------------------------------------------
grant select, insert, update on monogram.enforcement_action, monogram.enforcement_evidence, monogram.appeal,
  monogram.account_link to monogram_app;
grant select, insert on monogram.identity_mark to monogram_app;
grant select on monogram.listing_stop to monogram_app;
do $$
declare t text;
begin
  foreach t in array array['enforcement_action', 'enforcement_evidence', 'appeal', 'listing_stop', 'identity_mark', 'account_link'] loop
    execute format('alter table monogram.%I enable row level security', t);
  end loop;
end $$;

-- A seller sees what was decided about them, not what is only proposed.
create policy read_action on monogram.enforcement_action for select using (
  seller_id = (select monogram.actor_seller()) and state not in ('proposed', 'withdrawn')
  or (select monogram.actor_is('operator', 'auditor', 'system'))
);
create policy take_action on monogram.enforcement_action for insert with check (
  (select monogram.actor_is('operator')) and decided_by = (select monogram.actor_user())
  and confirmed_by is null and annulled_by is null and final_at is null
);
create policy move_action on monogram.enforcement_action for update
  using ((select monogram.actor_is('operator', 'system')));
create policy read_evidence on monogram.enforcement_evidence for select using (
  exists (select 1 from monogram.enforcement_action a where a.id = action_id)
);
create policy add_evidence on monogram.enforcement_evidence for insert with check ((select monogram.actor_is('operator')));
create policy clear_evidence on monogram.enforcement_evidence for update using ((select monogram.actor_is('system')));
create policy read_appeal on monogram.appeal for select using (
  seller_id = (select monogram.actor_seller()) or (select monogram.actor_is('operator', 'auditor', 'system'))
);
create policy file_appeal on monogram.appeal for insert with check (
  seller_id = (select monogram.actor_seller()) and filed_by = (select monogram.actor_user()) and state = 'open'
  and exists (select 1 from monogram.enforcement_action a where a.id = action_id and a.seller_id = appeal.seller_id
              and a.state in ('in-force', 'ended') and appeal.filed_at <= a.appeal_until)
);
create policy decide_appeal on monogram.appeal for update using ((select monogram.actor_is('operator')))
  with check ((select monogram.actor_is('operator')) and decided_by = (select monogram.actor_user()));
create policy read_stop on monogram.listing_stop for select using (
  exists (select 1 from monogram.enforcement_action a where a.id = action_id)
);
create policy read_mark on monogram.identity_mark for select using ((select monogram.actor_is('operator', 'auditor', 'system')));
create policy note_mark on monogram.identity_mark for insert with check ((select monogram.actor_is('system')));
create policy read_link on monogram.account_link for select using ((select monogram.actor_is('operator', 'auditor', 'system')));
create policy find_link on monogram.account_link for insert
  with check ((select monogram.actor_is('operator', 'system')) and state = 'open');
create policy decide_link on monogram.account_link for update using ((select monogram.actor_is('operator', 'system')));

-- What is written stays ---------------------------------------------------------------------------------------------
create function monogram.action_is_kept() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if (new.id, new.seller_id, new.kind, new.clause, new.language, new.facts, new.explanation, new.source, new.source_id,
      new.automated_detection, new.profile, new.proposed_kind, new.listing_id, new.decided_by, new.decided_at, new.lapses_at,
      new.ends_at)
     is distinct from
     (old.id, old.seller_id, old.kind, old.clause, old.language, old.facts, old.explanation, old.source, old.source_id,
      old.automated_detection, old.profile, old.proposed_kind, old.listing_id, old.decided_by, old.decided_at, old.lapses_at,
      old.ends_at)
     or old.confirmed_by is not null and (new.confirmed_by, new.confirmed_at, new.appeal_until, new.participation_before)
        is distinct from (old.confirmed_by, old.confirmed_at, old.appeal_until, old.participation_before)
     or old.state in ('final', 'annulled', 'withdrawn') then
    raise exception 'action % is kept as it was decided', old.id using errcode = 'insufficient_privilege';
  end if;
  if new.state <> old.state and not (
    old.state = 'proposed' and new.state in ('in-force', 'withdrawn')
    or old.state = 'in-force' and new.state in ('ended', 'final', 'annulled')
    or old.state = 'ended' and new.state = 'annulled') then
    raise exception 'action % cannot go from % to %', old.id, old.state, new.state using errcode = 'check_violation';
  end if;
  if new.confirmed_by is distinct from old.confirmed_by and new.confirmed_by is distinct from monogram.actor_user()
     or new.annulment_asked_by is distinct from old.annulment_asked_by
        and new.annulment_asked_by is distinct from monogram.actor_user()
     or new.annulled_by is distinct from old.annulled_by and new.annulled_by is distinct from monogram.actor_user() then
    raise exception 'action % is confirmed and annulled in one''s own name', old.id using errcode = 'insufficient_privilege';
  end if;
  -- Final when the time to appeal is over and nobody did, or when the appeal failed; never while one is open.
  if new.state = 'final' and old.state <> 'final'
     and not exists (select 1 from monogram.appeal p where p.action_id = new.id and p.state = 'upheld')
     and (new.final_at <= new.appeal_until or exists (select 1 from monogram.appeal p where p.action_id = new.id)) then
    raise exception 'revocation % is not final before its appeal is over', new.id using errcode = 'check_violation';
  end if;
  if new.annulled_by_appeal and not old.annulled_by_appeal
     and not exists (select 1 from monogram.appeal p where p.action_id = new.id and p.state = 'annulled') then
    raise exception 'no appeal annulled action %', new.id using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger action_is_kept before update on monogram.enforcement_action
  for each row execute function monogram.action_is_kept();
create function monogram.appeal_is_kept() returns trigger language plpgsql as $$
begin
  if old.state <> 'open' or (new.id, new.action_id, new.seller_id, new.words, new.filed_by, new.filed_at,
      new.action_decided_by, new.action_second_person)
     is distinct from (old.id, old.action_id, old.seller_id, old.words, old.filed_by, old.filed_at,
      old.action_decided_by, old.action_second_person) then
    raise exception 'appeal % is kept as it was filed and decided', old.id using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
-- An appeal is filed while its action can be appealed: the action holds still meanwhile, so that it cannot become final
-- beside an appeal nobody saw. One that comes too late is not taken.
create function monogram.appeal_in_time() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  perform 1 from monogram.enforcement_action a
  where a.id = new.action_id and a.seller_id = new.seller_id and a.state in ('in-force', 'ended')
    and new.filed_at <= a.appeal_until for share;
  return case when found then new end;
end $$;
create trigger appeal_in_time before insert on monogram.appeal for each row execute function monogram.appeal_in_time();
create trigger appeal_is_kept before update on monogram.appeal for each row execute function monogram.appeal_is_kept();
-- Spans go when their time is over; fingerprints stay.
create function monogram.evidence_is_kept() returns trigger language plpgsql as $$
begin
  if (new.id, new.action_id, new.kind, new.subject_id, new.fingerprint, new.place, new.added_at)
     is distinct from (old.id, old.action_id, old.kind, old.subject_id, old.fingerprint, old.place, old.added_at)
     or new.span is not null then
    raise exception 'evidence % is kept as it was found', old.id using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger evidence_is_kept before update on monogram.enforcement_evidence
  for each row execute function monogram.evidence_is_kept();
create function monogram.link_is_kept() returns trigger language plpgsql as $$
begin
  if (new.id, new.seller_id, new.linked_seller_id) is distinct from (old.id, old.seller_id, old.linked_seller_id)
     -- What a person found stays; more in common later opens it again.
     or old.state <> 'open' and new.state <> old.state and not (new.state = 'open' and new.score > old.score) then
    raise exception 'link % is kept as it was decided', old.id using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger link_is_kept before update on monogram.account_link for each row execute function monogram.link_is_kept();
do $$
declare t text;
begin
  foreach t in array array['enforcement_action', 'enforcement_evidence', 'appeal', 'account_link', 'identity_mark'] loop
    execute format('create trigger never_deleted before delete on monogram.%I for each row execute function monogram.refuse_change()', t);
    execute format('create trigger never_emptied before truncate on monogram.%I for each statement execute function monogram.refuse_change()', t);
  end loop;
end $$;

-- No way back, and no way around ------------------------------------------------------------------------------------
-- Also for the role that owns the tables, and also where replication roles silence ordinary triggers.
alter table monogram.seller enable always trigger revoked_is_final;
create trigger never_emptied before truncate on monogram.seller for each statement execute function monogram.refuse_change();
alter table monogram.seller enable always trigger never_emptied;

-- Where a seller stands follows from decisions: the row moves only as they say.
create function monogram.standing_follows_decisions() returns trigger language plpgsql security definer
  set search_path = '' as $$
begin
  if not (
    old.participation = 'applicant' and new.participation in ('approved', 'declined', 'revocation-pending')
    or old.participation = 'declined' and new.participation in ('applicant', 'approved', 'revocation-pending')
    or old.participation = 'approved' and new.participation in ('suspended', 'revocation-pending')
    or old.participation = 'suspended' and new.participation in ('approved', 'revocation-pending')
    or old.participation = 'revocation-pending' and new.participation in ('applicant', 'declined', 'approved', 'suspended', 'revoked')) then
    raise exception 'a seller does not go from % to %', old.participation, new.participation using errcode = 'check_violation';
  end if;
  if new.participation = 'revocation-pending' and not exists (select 1 from monogram.enforcement_action a
       where a.seller_id = new.id and a.kind = 'revocation' and a.state = 'in-force') then
    raise exception 'nobody confirmed a revocation of seller %', new.id using errcode = 'check_violation';
  end if;
  if new.participation = 'revoked' and not exists (select 1 from monogram.enforcement_action a
       where a.seller_id = new.id and a.kind = 'revocation' and a.state = 'final') then
    raise exception 'no revocation of seller % is final', new.id using errcode = 'check_violation';
  end if;
  if new.participation <> 'revoked' and old.participation = 'revocation-pending' and exists (
       select 1 from monogram.enforcement_action a
       where a.seller_id = new.id and a.kind = 'revocation' and a.state in ('in-force', 'final')) then
    raise exception 'the revocation of seller % stands', new.id using errcode = 'insufficient_privilege';
  end if;
  if new.participation = 'suspended' and not exists (select 1 from monogram.enforcement_action a
       where a.seller_id = new.id and a.kind = 'suspension' and a.state = 'in-force') then
    raise exception 'no suspension of seller % is in force', new.id using errcode = 'check_violation';
  end if;
  if new.participation = 'approved' then
    if not exists (select 1 from monogram.application p where p.seller_id = new.id and p.state = 'approved') then
      raise exception 'no application of seller % is approved', new.id using errcode = 'insufficient_privilege';
    end if;
    if exists (select 1 from monogram.enforcement_action a
       where a.seller_id = new.id and a.kind = 'suspension' and a.state = 'in-force') then
      raise exception 'the suspension of seller % runs', new.id using errcode = 'insufficient_privilege';
    end if;
    if old.participation in ('applicant', 'declined') and exists (
       select 1 from monogram.account_link l join monogram.seller other on other.id = l.linked_seller_id
       where l.seller_id = new.id and l.state <> 'different' and other.participation in ('revocation-pending', 'revoked')) then
      raise exception 'seller % may be one that lost the program', new.id using errcode = 'insufficient_privilege';
    end if;
  end if;
  return new;
end $$;
create trigger standing_follows_decisions before update of participation on monogram.seller
  for each row when (old.participation <> 'revoked' and new.participation is distinct from old.participation)
  execute function monogram.standing_follows_decisions();
alter table monogram.seller enable always trigger standing_follows_decisions;

-- Takes listings out of the shop for an action and notes which: one statement, however many there are.
create function monogram.stop_listings(of_seller uuid, because uuid, only_listing uuid) returns void language sql
  security definer set search_path = '' as $$
  with stopped as (
    delete from monogram.shop_listing s
    where s.seller_id = of_seller and (only_listing is null or s.listing_id = only_listing)
    returning s.listing_id, s.version_id, s.published_at, s.gtin
  ), noted as (
    insert into monogram.listing_stop (action_id, listing_id, version_id, published_at, gtin)
    select because, listing_id, version_id, published_at, gtin from stopped
  )
  update monogram.listing l set state = case when l.current_version is null then 'draft' else 'off' end
  where l.seller_id = of_seller and (only_listing is null or l.id = only_listing) and l.state in ('live', 'in-review')
$$;
revoke execute on function monogram.stop_listings from public;

-- Whoever is suspended or revoked has nothing in the shop, in the very transaction.
create function monogram.closed_sellers_sell_nothing() returns trigger language plpgsql security definer
  set search_path = '' as $$
begin
  perform monogram.stop_listings(new.id, (
    select a.id from monogram.enforcement_action a
    where a.seller_id = new.id and a.kind in ('suspension', 'revocation') and a.state in ('in-force', 'final')
    order by a.kind = 'revocation' desc, a.decided_at desc limit 1), null);
  return null;
end $$;
create trigger closed_sellers_sell_nothing after update of participation on monogram.seller
  for each row when (new.participation <> old.participation and new.participation in ('suspended', 'revocation-pending', 'revoked'))
  execute function monogram.closed_sellers_sell_nothing();
create function monogram.stopped_listing_leaves() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  perform monogram.stop_listings(new.seller_id, new.id, new.listing_id);
  return null;
end $$;
create trigger stopped_listing_leaves after insert on monogram.enforcement_action
  for each row when (new.kind = 'listing-off') execute function monogram.stopped_listing_leaves();

-- Whether the program is open to a seller; and from now on nobody changes that until this transaction ends.
create function monogram.hold_open_seller(wanted uuid) returns boolean language plpgsql security definer
  set search_path = '' as $$
declare
  stands text;
begin
  select s.participation into stands from monogram.seller s where s.id = wanted for share;
  return coalesce(stands = 'approved', false);
end $$;

-- Nobody whom the program is not open to writes or publishes a listing, has one in the shop or sells, whoever asks.
create function monogram.only_open_sellers() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if not monogram.hold_open_seller(new.seller_id) then
    raise exception 'the program is not open to seller %', new.seller_id using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger only_open_sellers before insert on monogram.listing for each row execute function monogram.only_open_sellers();
create trigger only_open_sellers before insert on monogram.listing_version for each row execute function monogram.only_open_sellers();
create trigger only_open_sellers before insert or update on monogram.shop_listing for each row execute function monogram.only_open_sellers();
-- An order for a seller who was closed a moment ago is not placed; placing says so to the buyer.
create function monogram.only_open_sellers_sell() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  return case when monogram.hold_open_seller(new.seller_id) then new end;
end $$;
create trigger only_open_sellers before insert on monogram.orders for each row execute function monogram.only_open_sellers_sell();

create function monogram.listing_is_stopped(wanted uuid) returns boolean language sql stable security definer
  set search_path = '' as $$
  select exists (select 1 from monogram.enforcement_action a
    where a.listing_id = wanted and a.kind = 'listing-off' and a.state = 'in-force')
$$;
create function monogram.stopped_listings_stay_off() returns trigger language plpgsql as $$
begin
  if monogram.listing_is_stopped(new.listing_id) then
    raise exception 'listing % is stopped', new.listing_id using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger stopped_listings_stay_off before insert or update on monogram.shop_listing
  for each row execute function monogram.stopped_listings_stay_off();

-- Puts back what actions stopped that have ended or were annulled: what is as it was then, and whose number nobody took
-- meanwhile. Answers how many came back.
create function monogram.return_listings(of_seller uuid, at timestamptz) returns integer language plpgsql security definer
  set search_path = '' as $$
declare
  back uuid[];
begin
  if not monogram.actor_is('operator', 'system') or not monogram.hold_open_seller(of_seller) then return 0; end if;
  with over as (
    update monogram.listing_stop t set returned_at = at
    from monogram.enforcement_action a
    where a.id = t.action_id and a.seller_id = of_seller and a.state in ('ended', 'annulled') and t.returned_at is null
      and not monogram.listing_is_stopped(t.listing_id)
    returning t.listing_id, t.version_id, t.published_at, t.gtin
  ), returned as (
    insert into monogram.shop_listing (listing_id, version_id, seller_id, published_at, gtin)
    select distinct on (o.listing_id) o.listing_id, o.version_id, l.seller_id, o.published_at, o.gtin
    from over o join monogram.listing l on l.id = o.listing_id
    where l.state = 'off' and l.current_version = o.version_id
      and (o.gtin is null or not exists (select 1 from monogram.shop_listing other where other.gtin = o.gtin))
    on conflict do nothing
    returning listing_id
  )
  select array_agg(listing_id) into back from returned;
  update monogram.listing set state = 'live' where id = any (back);
  return coalesce(array_length(back, 1), 0);
end $$;
