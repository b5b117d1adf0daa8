import { type Kysely, sql } from 'kysely';
import type { ComplianceStopRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/**
 * Takes listings off the shop and notes why, however many, in one statement. Where an earlier stop of a listing still waits,
 * this one takes its place: what comes back is the version that left last.
 */
export async function stopForCompliance(db: Kysely<Tables>, stops: readonly ComplianceStopRecord[]): Promise<void> {
  if (stops.length === 0) return;
  await sql`
    with wanted as (
      select * from json_to_recordset(${JSON.stringify(stops)}::json) as w (
        "id" uuid, "listingId" uuid, "sellerId" uuid, "versionId" uuid, "gtin" text, "requirement" text, "stoppedAt" timestamptz)
    ), left_shop as (
      delete from monogram.shop_listing s using wanted w where s.listing_id = w."listingId"
    ), now_off as (
      update monogram.listing l set state = 'off' from wanted w where l.id = w."listingId"
    )
    insert into monogram.compliance_stop (id, listing_id, seller_id, version_id, gtin, requirement, stopped_at)
    select "id", "listingId", "sellerId", "versionId", "gtin", "requirement", "stoppedAt" from wanted
    on conflict (listing_id) where returned_at is null do update set
      version_id = excluded.version_id, gtin = excluded.gtin, requirement = excluded.requirement,
      stopped_at = excluded.stopped_at`.execute(db);
}
