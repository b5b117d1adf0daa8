import type { Template, Values } from '../template/index.ts';

/** One picture a design refers to. */
export interface PictureRef {
  readonly ref: string;
  /** The field it belongs to; undefined for a surface's own photo and masks. */
  readonly field?: string | undefined;
  /** `buyer`: uploaded for this design, and untrusted. `seller`: part of the listing. */
  readonly from: 'buyer' | 'seller';
}

/** Every picture drawn for a design: photos of surfaces, masks, what chosen options show, and the buyer's own. */
export function pictureRefs(template: Template, values: Values): PictureRef[] {
  const refs: PictureRef[] = [];
  const seller = (ref: string | undefined, field?: string) => {
    if (ref !== undefined) refs.push({ ref, from: 'seller', field });
  };
  for (const surface of template.surfaces) {
    seller(surface.image);
    for (const placement of surface.placements) seller(placement.mask);
  }
  for (const field of template.fields) {
    const value = values[field.id];
    if (value === undefined) continue;
    if ('image' in value) refs.push({ ref: value.image, from: 'buyer', field: field.id });
    if (field.kind !== 'option' || !('option' in value)) continue;
    for (const effect of field.options.find((one) => one.id === value.option)?.effects ?? []) {
      seller(effect.kind === 'tint' ? effect.mask : effect.image, field.id);
    }
  }
  return refs;
}
