-- What the picture of a share page, and the pictures in it, are known by: a page that its maker keeps after the order's
-- content is erased is still found when one of them is put on the operator's list. Nothing that is shown can be read back
-- from a fingerprint, and it goes with the page's picture.
alter table monogram.share add column fingerprints text[] not null default '{}';
alter table monogram.share add constraint looks_go_with_the_picture check (cleared_at is null or fingerprints = '{}');
