import type { FontRecord } from '../../app/ports.ts';
import type { SellerFontBody } from '../contract/index.ts';

/** A seller's font as its seller sees it. */
export function presentFont(font: FontRecord): SellerFontBody {
  const { assetId, family, characters, scripts, licence, addedAt } = font;
  return {
    id: assetId,
    family,
    characters,
    scripts: [...scripts],
    licence,
    url: sellerFontUrl(font),
    addedAt: addedAt.toISOString(),
  };
}

/** The address of a seller's font file. */
export function sellerFontUrl({ sellerId, assetId }: Pick<FontRecord, 'sellerId' | 'assetId'>): string {
  return `/v1/sellers/${sellerId}/fonts/${assetId}`;
}
