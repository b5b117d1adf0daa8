-- Documents that laws ask for, the numbers of products, and what leaves the shop when they run out.

-- A document of a seller: sealed on disk under a key of its own. One that counts says until when.
create table monogram.seller_document (
  id uuid primary key,
  seller_id uuid not null references monogram.seller,
  -- Which requirement of the compliance rules and which of its documents; 'gtin' for evidence of company prefixes.
  requirement text not null check (requirement ~ '^[a-z][a-z0-9-]{1,60}$'),
  document text not null check (document ~ '^[a-z][a-z0-9-]{1,60}$'),
  -- What it is called, as the rules said when it was uploaded.
  title text not null check (length(title) <= 200),
  content_key uuid not null references monogram.content_key,
  blob text not null,
  media_type text not null check (media_type in ('application/pdf', 'image/jpeg', 'image/png')),
  bytes integer not null check (bytes > 0),
  pages integer not null check (pages > 0),
  sha256 text not null,
  -- The declaration its sender made with it, word for word.
  declaration text not null,
  state text not null check (state in ('submitted', 'accepted', 'declined', 'expired')),
  expires_at timestamptz not null,
  uploaded_by text not null,
  uploaded_at timestamptz not null,
  decided_by text,
  decided_at timestamptz,
  reasons text,
  constraint document_decision_is_whole check ((decided_by is null) = (decided_at is null)),
  constraint accepted_by_somebody check (state = 'submitted' or decided_by is not null)
);
create index document_by_seller on monogram.seller_document (seller_id, requirement, uploaded_at desc);
create index document_queue on monogram.seller_document (uploaded_at, id) where state = 'submitted';
create index document_expiry on monogram.seller_document (expires_at) where state = 'accepted';

-- What left the shop because a document ran out. It comes back when one counts again, once.
create table monogram.compliance_stop (
  id uuid primary key,
  listing_id uuid not null references monogram.listing,
  seller_id uuid not null references monogram.seller,
  version_id uuid not null references monogram.listing_version,
  gtin text,
  requirement text not null,
  stopped_at timestamptz not null,
  returned_at timestamptz
);
create unique index one_compliance_stop on monogram.compliance_stop (listing_id) where returned_at is null;
create index compliance_stop_by_seller on monogram.compliance_stop (seller_id) where returned_at is null;

-- Numbers -----------------------------------------------------------------------------------------------------------
-- The GTIN-13s, without their check digits, that are made from a company prefix. A prefix without the zero that U.P.C. company
-- prefixes begin with is both ranges: the two are written as the same digits (GS1 General Specifications, section 1.4).
create function monogram.prefix_numbers(prefix text) returns int8multirange language sql immutable strict parallel safe
  set search_path = '' as $$
  select int8multirange(int8range(
      (rpad(prefix, 12, '0'))::bigint,
      (prefix::bigint + 1) * (10::bigint ^ (12 - length(prefix)))::bigint))
    + case when prefix like '0%' or length(prefix) > 11 then '{}'::int8multirange
      else int8multirange(int8range(
        (rpad('0' || prefix, 12, '0'))::bigint,
        (prefix::bigint + 1) * (10::bigint ^ (11 - length(prefix)))::bigint)) end
$$;

create table monogram.company_prefix (
  id uuid primary key,
  seller_id uuid not null references monogram.seller,
  prefix text not null check (prefix ~ '^[0-9]{4,12}$'),
  -- A number of theirs made from it, for asking a registry.
  sample_gtin text check (sample_gtin ~ '^[0-9]{14}$'),
  evidence uuid references monogram.seller_document,
  state text not null check (state in ('in-review', 'verified', 'declined')),
  -- Who said so: a registry, a person, or the approval of an application.
  verified_by text check (verified_by in ('registry', 'person', 'approval')),
  -- Why a person has to look: nobody knows, or somebody else has numbers of that range.
  trouble text check (trouble in ('unknown', 'licensee-differs', 'taken', 'inactive')),
  numbers int8multirange not null generated always as (monogram.prefix_numbers(prefix)) stored,
  requested_by text not null,
  requested_at timestamptz not null,
  decided_by text,
  decided_at timestamptz,
  reasons text,
  constraint verified_by_somebody check ((state = 'verified') = (verified_by is not null)),
  -- No number of the program belongs to two: neither the same prefix nor one that another begins with.
  constraint one_holder exclude using gist (numbers with &&) where (state = 'verified')
);
create index prefix_by_seller on monogram.company_prefix (seller_id, requested_at desc);
create index prefix_queue on monogram.company_prefix (requested_at, id) where state = 'in-review';
create unique index prefix_asked_once on monogram.company_prefix (seller_id, prefix) where state <> 'declined';

create table monogram.gtin_exemption (
  id uuid primary key,
  seller_id uuid not null references monogram.seller,
  brand text not null check (length(btrim(brand)) between 1 and 80),
  category text not null check (length(btrim(category)) between 2 and 200),
  photos uuid[] not null,
  reason text not null check (length(btrim(reason)) >= 20),
  state text not null check (state in ('in-review', 'granted', 'declined')),
  -- What listings name it by.
  reference text unique,
  expires_at timestamptz,
  requested_by text not null,
  requested_at timestamptz not null,
  decided_by text,
  decided_at timestamptz,
  reasons text,
  constraint granted_is_whole check ((state = 'granted') = (reference is not null and expires_at is not null)),
  constraint exemption_decision_is_whole check ((state = 'in-review') = (decided_by is null) and (decided_by is null) = (decided_at is null))
);
create index exemption_by_seller on monogram.gtin_exemption (seller_id, requested_at desc);
create index exemption_queue on monogram.gtin_exemption (requested_at, id) where state = 'in-review';
create index exemption_expiry on monogram.gtin_exemption (expires_at) where state = 'granted';

-- Rights ------------------------------------------------------------------------------------------------------------
grant select, insert, update on monogram.seller_document, monogram.compliance_stop, monogram.company_prefix,
  monogram.gtin_exemption to monogram_app;
do $$
declare t text;
begin
  foreach t in array array['seller_document', 'compliance_stop', 'company_prefix', 'gtin_exemption'] loop
    execute format('alter table monogram.%I enable row level security', t);
    execute format('create policy read_own on monogram.%I for select using (
      seller_id = (select monogram.actor_seller()) or (select monogram.actor_is(''operator'', ''auditor'', ''system'')))', t);
  end loop;
  -- What a seller asks for waits for a decision; only staff and the program decide.
  foreach t in array array['seller_document', 'company_prefix', 'gtin_exemption'] loop
    execute format('create policy decide on monogram.%I for update using ((select monogram.actor_is(''operator'', ''system'')))
      with check ((select monogram.actor_is(''operator'', ''system'')))', t);
  end loop;
end $$;
create policy upload on monogram.seller_document for insert with check (
  seller_id = (select monogram.actor_seller()) and uploaded_by = (select monogram.actor_user()) and state = 'submitted'
);
create policy ask_for_prefix on monogram.company_prefix for insert with check (
  seller_id = (select monogram.actor_seller()) and requested_by = (select monogram.actor_user()) and state = 'in-review'
  or (select monogram.actor_is('operator', 'system'))
);
create policy ask_for_exemption on monogram.gtin_exemption for insert with check (
  seller_id = (select monogram.actor_seller()) and requested_by = (select monogram.actor_user()) and state = 'in-review'
);
create policy stop on monogram.compliance_stop for insert with check ((select monogram.actor_is('system')));
create policy return_stopped on monogram.compliance_stop for update using ((select monogram.actor_is('operator', 'system')));
-- Whoever may read a document may read its key.
create policy read_document_key on monogram.content_key for select using (
  exists (select 1 from monogram.seller_document d where d.content_key = content_key.id)
);

-- A decided document, prefix or exemption says what it said when it was decided.
create function monogram.evidence_stays() returns trigger language plpgsql as $$
begin
  if (new.id, new.seller_id, new.requirement, new.document, new.sha256, new.blob, new.content_key, new.declaration,
      new.uploaded_by, new.uploaded_at)
     is distinct from (old.id, old.seller_id, old.requirement, old.document, old.sha256, old.blob, old.content_key,
      old.declaration, old.uploaded_by, old.uploaded_at)
     or old.state in ('declined', 'expired') then
    raise exception 'document % is kept as it came', old.id using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger evidence_stays before update on monogram.seller_document
  for each row execute function monogram.evidence_stays();
