-- Whose a picture is that comes in pieces, as with one that comes at once; and how many somebody has open.
alter table monogram.upload
  add column source text not null default 'buyer' check (source in ('buyer', 'third-party'));
create index upload_by_owner on monogram.upload (owner_user);
