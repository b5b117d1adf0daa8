import { type AssetId, isId, type Problem, pointer } from '../../core/kernel/index.ts';
import { pictureRefs } from '../../core/render/index.ts';
import type { Template, Values } from '../../core/template/index.ts';
import type { AssetRecord, Ports, Store } from '../ports.ts';
import { readAsset } from './read-asset.ts';

/** A picture the buyer brought: uploaded, or kept from the design it corrects. */
export interface GatheredOriginal {
  readonly field: string;
  readonly asset: Pick<AssetRecord, 'id' | 'mediaType' | 'verdict'>;
  readonly bytes: Uint8Array;
  /** It came from the design that is corrected; the upload itself may be gone. */
  readonly kept: boolean;
}

/** The originals of a design by the reference its choices use. */
export type KeptOriginals = ReadonlyMap<string, Omit<GatheredOriginal, 'field' | 'kept'>>;

/** The pictures a design draws: bytes by reference, and which of them the buyer brought. */
export interface GatheredPictures {
  readonly pictures: Map<string, Uint8Array>;
  readonly originals: readonly GatheredOriginal[];
  /** Uploads that are not there, not this buyer's or not allowed; paths into the design. */
  readonly problems: readonly Problem[];
}

/** Reads the pictures of a design: the seller's own and those the buyer uploaded. */
export async function gatherPictures(
  ports: Pick<Ports, 'keys' | 'blobs' | 'sealing'>,
  store: Store,
  template: Template,
  values: Values,
  kept: KeptOriginals = new Map(),
): Promise<GatheredPictures> {
  const pictures = new Map<string, Uint8Array>();
  const originals: GatheredOriginal[] = [];
  const problems: Problem[] = [];
  for (const { ref, field, from } of pictureRefs(template, values)) {
    const before = from === 'buyer' ? kept.get(ref) : undefined;
    if (before && field) {
      pictures.set(ref, before.bytes);
      originals.push({ ...before, field, kept: true });
      continue;
    }
    const asset = isId(ref) ? await store.findAsset(ref as AssetId) : undefined;
    const usable = asset && (from === 'seller' || (asset.kind === 'buyer-picture' && asset.verdict !== 'refuse'));
    const bytes = usable ? (pictures.get(ref) ?? (await readAsset(ports, store, asset))) : undefined;
    if (asset && bytes) {
      pictures.set(ref, bytes);
      if (from === 'buyer' && field) originals.push({ field, asset, bytes, kept: false });
    } else if (from === 'buyer' && field) {
      problems.push({ path: pointer('values', field, 'image'), message: 'This picture is gone. Upload it again.' });
    }
  }
  return { pictures, originals, problems };
}
