-- What pictures are known again by, what may not be used, and uploads that go on where they broke off.

alter table monogram.asset
  -- Perceptual fingerprints, 64 hexadecimal digits each: whole first, then slightly cropped. Empty where it is too plain to be told from others.
  add column fingerprints text[] not null default '{}',
  -- Codes of what held it, never what was read in it.
  add column reasons text[] not null default '{}';

-- The operator's own list of pictures nobody may use: fingerprints, never pictures.
create sequence monogram.listed_change;
create table monogram.listed_picture (
  id uuid primary key,
  fingerprints text[] not null,
  -- Of the picture as taken in: tells the plainest ones, which have no fingerprint.
  sha256 text,
  -- How it came here: an operator listed it, a notice was upheld, a reviewer refused it.
  origin text not null check (origin in ('operator', 'notice', 'review')),
  -- Which notice or review; null where somebody listed it by hand.
  source_id uuid,
  reason text not null check (length(reason) between 1 and 500),
  added_by text not null,
  added_at timestamptz not null,
  withdrawn_at timestamptz,
  -- Grows with every change: whoever holds a copy asks for what came after.
  change bigint not null default nextval('monogram.listed_change'),
  check (fingerprints <> '{}' or sha256 is not null)
);
create index listed_by_change on monogram.listed_picture (change);

-- What was refused at the door: the picture itself was never kept.
create table monogram.refused_picture (
  id uuid primary key,
  kind text not null check (kind in ('listing-picture', 'buyer-picture')),
  owner_user text not null,
  seller_id uuid references monogram.seller,
  sha256 text not null,
  fingerprints text[] not null,
  -- Codes, and the list and entry it is on; never what was read in it.
  reasons text[] not null,
  refused_at timestamptz not null
);
create index refused_by_owner on monogram.refused_picture (owner_user, refused_at);
create index refused_by_time on monogram.refused_picture (refused_at);

-- Uploads that come in pieces (tus): what arrived is sealed piece by piece, under a key of the upload's own.
create table monogram.upload (
  id uuid primary key,
  owner_user text not null,
  seller_id uuid references monogram.seller,
  kind text not null check (kind in ('listing-picture', 'buyer-picture')),
  rights_version text not null,
  length integer not null check (length > 0),
  received integer not null default 0 check (received between 0 and length),
  content_key uuid not null references monogram.content_key,
  created_at timestamptz not null,
  expires_at timestamptz not null
);
create index upload_expiry on monogram.upload (expires_at);
create index upload_by_key on monogram.upload (content_key);
create table monogram.upload_piece (
  upload_id uuid not null references monogram.upload on delete cascade,
  -- Where in the file it begins.
  start integer not null,
  bytes integer not null,
  blob text not null,
  primary key (upload_id, start)
);

grant usage on sequence monogram.listed_change to monogram_app;
grant select, insert, update on monogram.listed_picture to monogram_app;
grant select, insert, delete on monogram.refused_picture, monogram.upload_piece to monogram_app;
grant select, insert, update, delete on monogram.upload to monogram_app;
alter table monogram.listed_picture enable row level security;
alter table monogram.refused_picture enable row level security;
alter table monogram.upload enable row level security;
alter table monogram.upload_piece enable row level security;

create policy read_listed on monogram.listed_picture for select
  using ((select monogram.actor_is('operator', 'reviewer', 'auditor', 'system')));
create policy list_picture on monogram.listed_picture for insert
  with check ((select monogram.actor_is('operator', 'reviewer', 'system')) and withdrawn_at is null);
create policy withdraw_listed on monogram.listed_picture for update
  using ((select monogram.actor_is('operator', 'reviewer', 'system')));

-- A picture listed later holds what waits to be ordered with it.
create policy hold_design on monogram.design for update
  using ((select monogram.actor_is('system'))) with check (verdict in ('allow', 'hold'));

create policy note_refused on monogram.refused_picture for insert with check (
  owner_user = (select monogram.actor_user())
  and (seller_id is null or seller_id = (select monogram.actor_seller()))
);
create policy read_refused on monogram.refused_picture for select
  using ((select monogram.actor_is('operator', 'reviewer', 'auditor', 'system')));
create policy forget_refused on monogram.refused_picture for delete using ((select monogram.actor_is('system')));

create policy begin_upload on monogram.upload for insert with check (
  owner_user = (select monogram.actor_user())
  and (seller_id is null or seller_id = (select monogram.actor_seller()))
);
create policy read_upload on monogram.upload for select
  using (owner_user = (select monogram.actor_user()) or (select monogram.actor_is('system')));
create policy continue_upload on monogram.upload for update
  using (owner_user = (select monogram.actor_user()) or (select monogram.actor_is('system')));
create policy end_upload on monogram.upload for delete using ((select monogram.actor_is('system')));
create policy read_piece on monogram.upload_piece for select
  using (exists (select 1 from monogram.upload u where u.id = upload_id));
create policy add_piece on monogram.upload_piece for insert
  with check (exists (select 1 from monogram.upload u where u.id = upload_id));
create policy end_piece on monogram.upload_piece for delete using ((select monogram.actor_is('system')));

-- An upload's key is for whoever sends it: to seal the next piece, and to open all of them at the end. Jobs destroy it.
create policy read_upload_key on monogram.content_key for select using (
  scope = 'asset' and exists (select 1 from monogram.upload u where u.content_key = content_key.id)
);
