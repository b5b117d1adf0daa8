-- The language a notice was written in: that of the page its sender used. They are mailed in it; English where nothing was said.
alter table monogram.takedown
  add column notifier_language text not null default 'en' check (notifier_language in ('en', 'de', 'ar'));
