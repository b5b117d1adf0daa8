import { type Problem, pointer, type SellerId } from '../../core/kernel/index.ts';
import { FONT_CATALOGUE, fontFamiliesOf } from '../../core/render/index.ts';
import type { Template, Values } from '../../core/template/index.ts';
import type { FontRecord, Ports, Store } from '../ports.ts';
import { readAsset } from './read-asset.ts';

const CATALOGUE = new Set(FONT_CATALOGUE.map(({ family }) => family.toLowerCase()));

/** The seller's own fonts that a design is drawn with, by family. One that is gone is left out: the drawing then names it. */
export async function gatherFonts(
  ports: Pick<Ports, 'keys' | 'blobs' | 'sealing'>,
  store: Store,
  seller: SellerId,
  template: Template,
  values: Values,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const gathered = new Map<string, Uint8Array>();
  for (const { assetId, family } of await ownFonts(store, seller, fontFamiliesOf(template, values))) {
    const asset = await store.findAsset(assetId);
    const bytes = asset && (await readAsset(ports, store, asset));
    if (bytes) gathered.set(family, bytes);
  }
  return gathered;
}

/** The seller's own among some families. Nothing is asked where the catalogue has them all. */
export async function ownFonts(
  store: Pick<Store, 'fontsOf'>,
  seller: SellerId,
  families: readonly string[],
): Promise<readonly FontRecord[]> {
  const wanted = new Set(families.map((one) => one.toLowerCase()).filter((one) => !CATALOGUE.has(one)));
  if (wanted.size === 0) return [];
  return (await store.fontsOf(seller)).filter(({ family }) => wanted.has(family.toLowerCase()));
}

/** Every family a template names. */
export function familiesNamed(template: Template): string[] {
  return [...new Set(template.fields.flatMap((field) => (field.kind === 'text' ? (field.fonts ?? []) : [])))];
}

/** What stands against the fonts a template names: those that neither the catalogue nor the seller has. */
export async function fontProblems(
  store: Pick<Store, 'fontsOf'>,
  seller: SellerId,
  template: Template,
): Promise<readonly Problem[]> {
  const own = await ownFonts(store, seller, familiesNamed(template));
  const there = new Set([...CATALOGUE, ...own.map(({ family }) => family.toLowerCase())]);
  return template.fields.flatMap((field, index) =>
    (field.kind === 'text' ? (field.fonts ?? []) : []).flatMap((family, at) => {
      if (there.has(family.toLowerCase())) return [];
      const path = pointer('template', 'fields', String(index), 'fonts', String(at));
      const message = `The font "${family}" is neither in the catalogue nor among yours. Upload it, or choose another.`;
      return [{ path, message }];
    }),
  );
}
