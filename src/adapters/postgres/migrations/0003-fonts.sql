-- Sellers' own fonts: kept like their pictures, as assets sealed under keys of their own; what a listing names them by is here.

alter table monogram.asset
  drop constraint asset_kind_check,
  add constraint asset_kind_check check (kind in ('listing-picture', 'buyer-picture', 'font')),
  drop constraint asset_check,
  add constraint asset_check check ((kind in ('listing-picture', 'font')) = (seller_id is not null));

create table monogram.seller_font (
  asset_id uuid primary key references monogram.asset on delete cascade,
  seller_id uuid not null references monogram.seller,
  -- What templates name it by: unlike any of the catalogue's and the seller's others.
  family text not null check (length(family) between 1 and 80),
  characters integer not null check (characters > 0),
  -- ISO 15924 tags of the scripts it has letters of.
  scripts text[] not null,
  -- As the font says.
  licence text,
  added_at timestamptz not null
);
create unique index seller_font_family on monogram.seller_font (seller_id, lower(family));

grant select, insert, delete on monogram.seller_font to monogram_app;
alter table monogram.seller_font enable row level security;

-- Everybody sees the fonts of published versions: buyers' pages draw with them.
create policy read_font on monogram.seller_font for select using (
  seller_id = (select monogram.actor_seller())
  or (select monogram.actor_is('operator', 'reviewer', 'auditor', 'system'))
  or exists (select 1 from monogram.published_picture p where p.asset_id = seller_font.asset_id)
);
create policy add_font on monogram.seller_font for insert with check (
  seller_id = (select monogram.actor_seller())
  and exists (select 1 from monogram.asset a where a.id = asset_id and a.kind = 'font' and a.seller_id = seller_font.seller_id)
);
-- What a version shows stays as long as that version can be ordered or was ordered.
create policy remove_font on monogram.seller_font for delete using (
  (select monogram.actor_is('system'))
  or seller_id = (select monogram.actor_seller())
    and not exists (select 1 from monogram.published_picture p where p.asset_id = seller_font.asset_id)
);
