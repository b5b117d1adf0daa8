import { type AssetId, ok, type Result, type SellerId } from '../../core/kernel/index.ts';
import type { Actor, FontRecord, Ports } from '../ports.ts';
import { logAct } from '../steps/log-act.ts';
import { readAsset } from '../steps/read-asset.ts';
import { refuse, type Trouble } from '../trouble.ts';

/** A seller's own fonts, for that seller. */
export function listFonts(
  ports: Pick<Ports, 'transactions'>,
  actor: Actor,
): Promise<Result<readonly FontRecord[], Trouble>> {
  return ports.transactions.run(actor, async (store) =>
    actor.seller ? ok(await store.fontsOf(actor.seller)) : refuse('not-found'),
  );
}

/** A font's file: to its seller, and to anyone once a published version draws with it (`shared`). */
export async function readFontFile(
  ports: Pick<Ports, 'transactions' | 'keys' | 'sealing' | 'blobs'>,
  actor: Actor,
  id: AssetId,
): Promise<Result<{ readonly bytes: Uint8Array; readonly mediaType: string; readonly shared: boolean }, Trouble>> {
  const find = (as: Actor) => ports.transactions.run(as, (store) => store.findAsset(id));
  const bytes = await ports.transactions.run(actor, async (store) => {
    const asset = await store.findAsset(id);
    return asset?.kind === 'font' ? readAsset(ports, store, asset) : undefined;
  });
  const asset = await find(actor);
  if (!asset || !bytes) return refuse('not-found');
  return ok({ bytes, mediaType: asset.mediaType, shared: (await find({ kind: 'visitor' })) !== undefined });
}

/** Takes a font off a seller's shelf. Its file and key go with the next sweep; one that a published version draws with stays. */
export function removeFont(
  ports: Pick<Ports, 'transactions' | 'world'>,
  actor: Actor,
  seller: SellerId,
  id: AssetId,
): Promise<Result<undefined, Trouble>> {
  return ports.transactions.run(actor, async (store) => {
    const found = actor.seller === seller && (await store.fontsOf(seller)).some((font) => font.assetId === id);
    if (!found) return refuse('not-found');
    if (!(await store.removeFont(seller, id, ports.world.now()))) return refuse('font-in-use');
    await logAct(ports, store, actor, { act: 'font-removed', subject: ['asset', id] });
    return ok(undefined);
  });
}
