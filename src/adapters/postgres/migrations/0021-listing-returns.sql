-- What a person returned to its seller, with the reasons; and the seller's word that it was a mistake, which somebody else decides.
create table monogram.listing_return (
  listing_id uuid primary key references monogram.listing,
  seller_id uuid not null references monogram.seller,
  -- Of the document as it was returned: an appeal is about that and nothing else.
  document_hash text not null,
  returned_by text not null,
  returned_at timestamptz not null,
  reasons text not null,
  words text check (length(words) between 1 and 2000),
  appealed_by text,
  appealed_at timestamptz,
  check ((words is null) = (appealed_at is null) and (words is null) = (appealed_by is null))
);
grant select, insert, update on monogram.listing_return to monogram_app;
alter table monogram.listing_return enable row level security;
create policy read_listing_return on monogram.listing_return for select using (
  (select monogram.actor_is('operator', 'reviewer', 'auditor', 'system')) or seller_id = (select monogram.actor_seller())
);
create policy return_listing on monogram.listing_return for insert with check (
  (select monogram.actor_is('operator', 'reviewer')) and returned_by = (select monogram.actor_user())
);
create policy change_listing_return on monogram.listing_return for update
  using ((select monogram.actor_is('operator', 'reviewer')) or seller_id = (select monogram.actor_seller()) and words is null)
  with check ((select monogram.actor_is('operator', 'reviewer')) or words is not null);
