import { type AssetId, isId, type Problem, pointer } from '../../core/kernel/index.ts';
import { pictureRefs } from '../../core/render/index.ts';
import type { Template, Values } from '../../core/template/index.ts';
import type { AssetRecord, Ports, Store } from '../ports.ts';
import { readAsset } from './read-asset.ts';

/** The pictures a design draws: bytes by reference, and which of them the buyer brought. */
export interface GatheredPictures {
  readonly pictures: Map<string, Uint8Array>;
  readonly originals: readonly { readonly field: string; readonly asset: AssetRecord; readonly bytes: Uint8Array }[];
  /** Uploads that are not there, not this buyer's or not allowed; paths into the design. */
  readonly problems: readonly Problem[];
}

/** Reads the pictures of a design: the seller's own and those the buyer uploaded. */
export async function gatherPictures(
  ports: Pick<Ports, 'keys' | 'blobs' | 'sealing'>,
  store: Store,
  template: Template,
  values: Values,
): Promise<GatheredPictures> {
  const pictures = new Map<string, Uint8Array>();
  const originals = [];
  const problems: Problem[] = [];
  for (const { ref, field, from } of pictureRefs(template, values)) {
    const asset = isId(ref) ? await store.findAsset(ref as AssetId) : undefined;
    const usable = asset && (from === 'seller' || (asset.kind === 'buyer-picture' && asset.verdict !== 'refuse'));
    const bytes = usable ? (pictures.get(ref) ?? (await readAsset(ports, store, asset))) : undefined;
    if (asset && bytes) {
      pictures.set(ref, bytes);
      if (from === 'buyer' && field) originals.push({ field, asset, bytes });
    } else if (from === 'buyer' && field) {
      problems.push({ path: pointer('values', field, 'image'), message: 'This picture is gone. Upload it again.' });
    }
  }
  return { pictures, originals, problems };
}
