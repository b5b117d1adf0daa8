-- The operator's own words nobody may use, beside the shipped lists; and what is needed to import pictures many at once.
create table monogram.listed_word (
  id uuid primary key,
  -- In the notation of the shipped lists: "word", "word*", "two words".
  words text not null check (length(words) between 2 and 100),
  category text not null check (category in ('hate', 'sexual', 'violence', 'offensive', 'restricted', 'ip')),
  strength text not null check (strength in ('refuse', 'hold')),
  reason text not null check (length(reason) between 1 and 500),
  added_by text not null,
  added_at timestamptz not null,
  withdrawn_at timestamptz
);
create unique index listed_word_once on monogram.listed_word (words) where withdrawn_at is null;

create index listed_by_source on monogram.listed_picture (source_id) where source_id is not null;
create index listed_fingerprint on monogram.listed_picture using gin (fingerprints) where withdrawn_at is null;
create index published_picture_by_asset on monogram.published_picture (asset_id);

grant select, insert, update on monogram.listed_word to monogram_app;
alter table monogram.listed_word enable row level security;
create policy read_listed_word on monogram.listed_word for select
  using ((select monogram.actor_is('operator', 'reviewer', 'auditor', 'system')));
create policy list_word on monogram.listed_word for insert
  with check ((select monogram.actor_is('operator')) and withdrawn_at is null and added_by = (select monogram.actor_user()));
create policy withdraw_listed_word on monogram.listed_word for update using ((select monogram.actor_is('operator')));
