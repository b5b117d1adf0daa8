-- Notices and mail, the way to approval, teams, and terms that are announced before they bind.

-- Notices -----------------------------------------------------------------------------------------------------------
-- What a person or a seller is told, in the product and by mail. Texts are made from the occasion when it is read or sent,
-- in the reader's language: here are the facts only.
create table monogram.notification (
  id uuid primary key,
  user_id text,
  seller_id uuid references monogram.seller,
  occasion text not null check (occasion ~ '^[a-z][a-z-]{2,60}$'),
  facts jsonb not null,
  -- Where in the product it leads.
  path text not null check (path ~ '^/[^/]' and length(path) <= 300),
  created_at timestamptz not null,
  constraint told_to_one check (num_nonnulls(user_id, seller_id) = 1)
);
create index notification_by_user on monogram.notification (user_id, created_at desc, id desc) where user_id is not null;
create index notification_by_seller on monogram.notification (seller_id, created_at desc, id desc) where seller_id is not null;

-- Which mail went to whom, so that a job that runs twice does not tell twice.
create table monogram.mail_sent (
  -- A notice or an invitation.
  subject_id uuid not null,
  user_id text not null,
  sent_at timestamptz not null,
  primary key (subject_id, user_id)
);

-- How a person wants to be told, and up to when they have looked.
create table monogram.person_setting (
  user_id text primary key,
  language text not null check (language in ('en', 'de', 'ar')),
  mail boolean not null default true,
  seen_until timestamptz
);

-- What was reminded of, so that no reminder comes twice. The step counts down: 30, 7, 1 days.
create table monogram.reminder (
  subject_id uuid not null,
  seller_id uuid not null references monogram.seller,
  step integer not null,
  reminded_at timestamptz not null,
  primary key (subject_id, seller_id, step)
);

-- The way to approval -----------------------------------------------------------------------------------------------
alter table monogram.application
  -- Which of the staff is at it. Others see that, and can take it over.
  add column assigned_to text,
  add column assigned_at timestamptz,
  -- After a decline: from when on the seller can apply again.
  add column apply_again_at timestamptz,
  add column appeal_words text check (length(btrim(appeal_words)) >= 20),
  add column appealed_by text,
  add column appealed_at timestamptz,
  add column appeal_outcome text check (appeal_outcome in ('upheld', 'granted')),
  add column appeal_reasons text,
  add column appeal_decided_by text,
  add column appeal_decided_at timestamptz,
  add constraint appeal_is_whole check (num_nulls(appeal_words, appealed_by, appealed_at) in (0, 3)),
  add constraint appeal_decision_is_whole check (
    num_nulls(appeal_outcome, appeal_reasons, appeal_decided_by, appeal_decided_at) in (0, 4)
    and (appeal_outcome is null or appealed_at is not null)),
  -- Somebody else decides the appeal than who declined, and than who appealed.
  add constraint appeal_decided_by_another check (
    appeal_decided_by is distinct from decided_by or appeal_decided_by is null),
  add constraint appeal_not_by_oneself check (appeal_decided_by is distinct from appealed_by or appeal_decided_by is null),
  add constraint only_declines_wait check (apply_again_at is null or state in ('declined', 'approved'));
create index application_appeals on monogram.application (appealed_at, id)
  where appealed_at is not null and appeal_decided_at is null;

-- A decided application stays as it was decided, but for its appeal: a declined one becomes approved only by a granted appeal.
create function monogram.application_is_kept() returns trigger language plpgsql as $$
begin
  if old.state in ('approved', 'declined') then
    if (new.answers, new.decided_by, new.decided_at, new.reasons, new.apply_again_at)
       is distinct from (old.answers, old.decided_by, old.decided_at, old.reasons, old.apply_again_at)
       or new.state <> old.state and not (
         old.state = 'declined' and new.state = 'approved' and new.appeal_outcome = 'granted') then
      raise exception 'application % is decided', old.id using errcode = 'insufficient_privilege';
    end if;
    if old.appeal_decided_at is not null then
      raise exception 'the appeal of application % is decided', old.id using errcode = 'insufficient_privilege';
    end if;
  end if;
  return new;
end $$;
create trigger application_is_kept before update on monogram.application
  for each row execute function monogram.application_is_kept();
-- A seller appeals a decline of theirs; staff decide everything else.
create policy appeal_application on monogram.application for update
  using (seller_id = (select monogram.actor_seller()) and state = 'declined')
  with check (seller_id = (select monogram.actor_seller()) and state = 'declined' and appeal_outcome is null
    and appealed_by = (select monogram.actor_user()));

-- What the operator asks of applicants, and of products by category: versions of documents, the newest counts.
create table monogram.program_rules (
  id uuid primary key,
  kind text not null check (kind in ('eligibility', 'compliance')),
  number integer not null check (number > 0),
  document jsonb not null,
  published_by text,
  published_at timestamptz not null,
  unique (kind, number)
);
create trigger rules_are_kept before update or delete on monogram.program_rules
  for each row execute function monogram.refuse_change();

-- Photos that sellers show the operator: of their workshop, and of products whose brand has no numbers.
alter table monogram.asset
  drop constraint asset_kind_check,
  add constraint asset_kind_check check (kind in ('listing-picture', 'buyer-picture', 'font', 'evidence-photo')),
  drop constraint asset_check,
  add constraint asset_check check ((kind in ('listing-picture', 'font', 'evidence-photo')) = (seller_id is not null));
create policy read_evidence_photo on monogram.asset for select using (
  kind = 'evidence-photo' and (select monogram.actor_is('operator', 'auditor'))
);

-- Teams -------------------------------------------------------------------------------------------------------------
alter table monogram.member drop constraint member_role_check;
alter table monogram.member add constraint member_role_check check (role in ('owner', 'maker', 'designer'));
-- A seller always has somebody who answers for it.
create function monogram.somebody_owns() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if old.role <> 'owner' or tg_op = 'UPDATE' and new.role = 'owner' then return null; end if;
  -- Two owners who remove each other wait for one another here.
  perform 1 from monogram.seller s where s.id = old.seller_id for update;
  if not exists (select 1 from monogram.member m where m.seller_id = old.seller_id and m.role = 'owner') then
    raise exception 'seller % would have no owner', old.seller_id using errcode = 'check_violation';
  end if;
  return null;
end $$;
create trigger somebody_owns after update or delete on monogram.member
  for each row execute function monogram.somebody_owns();

create table monogram.invitation (
  id uuid primary key,
  seller_id uuid not null references monogram.seller,
  email text not null check (email = lower(email) and length(email) <= 254),
  role text not null check (role in ('owner', 'maker', 'designer')),
  language text not null check (language in ('en', 'de', 'ar')),
  invited_by text not null,
  invited_at timestamptz not null,
  expires_at timestamptz not null,
  accepted_by text,
  accepted_at timestamptz,
  withdrawn_at timestamptz,
  constraint acceptance_is_whole check ((accepted_by is null) = (accepted_at is null)),
  constraint accepted_or_withdrawn check (accepted_at is null or withdrawn_at is null)
);
create index invitation_by_seller on monogram.invitation (seller_id, invited_at desc);

-- Terms -------------------------------------------------------------------------------------------------------------
-- What changed, in the operator's plain words.
alter table monogram.terms_version add column summary text not null default '';

-- Rights ------------------------------------------------------------------------------------------------------------
grant select, insert on monogram.notification, monogram.mail_sent, monogram.program_rules to monogram_app;
grant select, insert on monogram.reminder to monogram_app;
grant select, insert, update on monogram.person_setting, monogram.invitation to monogram_app;
do $$
declare t text;
begin
  foreach t in array array['notification', 'mail_sent', 'person_setting', 'reminder', 'program_rules', 'invitation'] loop
    execute format('alter table monogram.%I enable row level security', t);
  end loop;
end $$;

-- Whatever happens tells somebody: whoever acts may leave a notice, and only who is told may read it.
create policy leave_notice on monogram.notification for insert with check ((select monogram.actor_kind()) is not null);
create policy read_notice on monogram.notification for select using (
  user_id = (select monogram.actor_user())
  or exists (select 1 from monogram.member m where m.seller_id = notification.seller_id
             and m.user_id = (select monogram.actor_user()))
  or (select monogram.actor_is('system'))
);
create policy note_mail on monogram.mail_sent for all using ((select monogram.actor_is('system')))
  with check ((select monogram.actor_is('system')));
create policy own_settings on monogram.person_setting for all
  using (user_id = (select monogram.actor_user()) or (select monogram.actor_is('system')))
  with check (user_id = (select monogram.actor_user()));
create policy note_reminder on monogram.reminder for all using ((select monogram.actor_is('system')))
  with check ((select monogram.actor_is('system')));
create policy read_rules on monogram.program_rules for select using (true);
create policy publish_rules on monogram.program_rules for insert with check ((select monogram.actor_is('operator', 'system')));
create policy read_invitation on monogram.invitation for select using (
  seller_id = (select monogram.actor_seller()) or (select monogram.actor_is('system'))
);
create policy invite on monogram.invitation for insert with check (
  seller_id = (select monogram.actor_seller()) and invited_by = (select monogram.actor_user()) and accepted_at is null
);
create policy end_invitation on monogram.invitation for update using (
  seller_id = (select monogram.actor_seller()) or (select monogram.actor_is('system'))
) with check (
  seller_id = (select monogram.actor_seller()) and accepted_at is null or (select monogram.actor_is('system'))
);

-- Who lets in and out of a team: its owners, and the program when an invitation is accepted. Nobody joins a seller that has
-- somebody by naming themselves its owner.
create function monogram.has_members(wanted uuid) returns boolean language sql stable security definer set search_path = ''
  as $$ select exists (select 1 from monogram.member m where m.seller_id = wanted) $$;
create function monogram.owns(wanted uuid, person text) returns boolean language sql stable security definer
  set search_path = '' as $$
  select exists (select 1 from monogram.member m where m.seller_id = wanted and m.user_id = person and m.role = 'owner')
$$;
drop policy join_seller on monogram.member;
create policy join_seller on monogram.member for insert with check (
  user_id = (select monogram.actor_user()) and role = 'owner' and not monogram.has_members(seller_id)
  or (select monogram.actor_is('system'))
);
drop policy change_member on monogram.member;
create policy change_member on monogram.member for update using (
  seller_id = (select monogram.actor_seller()) and monogram.owns(seller_id, (select monogram.actor_user()))
);
drop policy leave_seller on monogram.member;
create policy leave_seller on monogram.member for delete using (
  seller_id = (select monogram.actor_seller())
  and (user_id = (select monogram.actor_user()) or monogram.owns(seller_id, (select monogram.actor_user())))
);
