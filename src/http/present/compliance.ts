import type { RulesPreview } from '../../app/compliance/preview-rules.ts';
import type { DocumentRecord, ExemptionRecord, PrefixRecord, RulesEffectRecord, RulesRecord } from '../../app/ports.ts';
import type { ComplianceChangesBody, DocumentBody, NumbersBody, RulesHistoryBody } from '../contract/index.ts';

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
  one: ExemptionRecord & { readonly sellerName?: string; readonly rivals?: readonly string[] },
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
    rivals: [...(one.rivals ?? [])],
    reference,
    expiresAt: one.expiresAt?.toISOString() ?? null,
    at: one.requestedAt.toISOString(),
    reasons,
  };
}

/** A seller's own numbers, or the queues of those that wait. */
export function presentNumbers({
  prefixes,
  exemptions,
}: {
  readonly prefixes: readonly Parameters<typeof presentPrefix>[0][];
  readonly exemptions: readonly Parameters<typeof presentExemption>[0][];
}): NumbersBody {
  return { prefixes: prefixes.map(presentPrefix), exemptions: exemptions.map(presentExemption) };
}

/** Most titles of listings told of one seller. */
const MOST_TITLES = 5;

/** What rules would change of one seller's listings. */
export function presentComplianceChange(
  one: RulesPreview['changes'][number],
): ComplianceChangesBody['changes'][number] {
  return {
    seller: { id: one.sellerId, name: one.sellerName },
    leaves: one.leaves.length,
    returns: one.returns.length,
    titles: [...one.leaves, ...one.returns].slice(0, MOST_TITLES),
    needs: [...one.needs],
  };
}

/** A version of the rules of compliance and what came of it. */
export function presentRulesVersion(
  one: RulesRecord & { readonly effects: readonly RulesEffectRecord[] },
): RulesHistoryBody['items'][number] {
  return {
    number: one.number,
    publishedAt: one.publishedAt.toISOString(),
    bindsAt: one.bindsAt.toISOString(),
    effects: one.effects.map(({ stage, appliedAt, stopped, due, returned }) => ({
      stage,
      at: appliedAt.toISOString(),
      stopped,
      due,
      returned,
    })),
  };
}
