import type { DocumentRecord, ExemptionRecord, PrefixRecord } from '../../app/ports.ts';
import type { DocumentBody, NumbersBody } from '../contract/index.ts';

/** A document without its bytes. */
export function presentDocument(one: DocumentRecord & { readonly sellerName?: string }): DocumentBody {
  const { id, requirement, document, title, mediaType, pages, declaration, state, reasons } = one;
  return {
    id,
    seller: { id: one.sellerId, name: one.sellerName ?? '' },
    requirement,
    document,
    title,
    mediaType,
    pages,
    declaration,
    state,
    expiresAt: one.expiresAt.toISOString(),
    uploadedAt: one.uploadedAt.toISOString(),
    reasons,
  };
}

/** A company prefix and where it stands. */
export function presentPrefix(one: PrefixRecord & { readonly sellerName?: string }): NumbersBody['prefixes'][number] {
  const { id, prefix, sampleGtin, evidence, state, verifiedBy, trouble, reasons } = one;
  const seller = { id: one.sellerId, name: one.sellerName ?? '' };
  return {
    id,
    seller,
    prefix,
    gtin: sampleGtin,
    evidence,
    state,
    verifiedBy,
    trouble,
    at: one.requestedAt.toISOString(),
    reasons,
  };
}

/** An exemption and where it stands. */
export function presentExemption(
  one: ExemptionRecord & { readonly sellerName?: string },
): NumbersBody['exemptions'][number] {
  const { id, brand, category, reason, photos, state, reference, reasons } = one;
  return {
    id,
    seller: { id: one.sellerId, name: one.sellerName ?? '' },
    brand,
    category,
    reason,
    photos: [...photos],
    state,
    reference,
    expiresAt: one.expiresAt?.toISOString() ?? null,
    at: one.requestedAt.toISOString(),
    reasons,
  };
}
